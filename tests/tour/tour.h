// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampletenant.h"
#include "ui/program.h"

#include <QAccessible>
#include <QDir>

#include <functional>

class QAbstractItemView;

/// Something done by hand on the running program, step by step. After each step it asks those who
/// must know, the sample tenant, the keychain and the clipboard, by other programs where other
/// programs are what users have. It leaves a numbered picture and a line for each step.
class Tour
{
public:
    Tour(Keyturn::Program &program, const QDir &pictures);
    virtual ~Tour();

    bool run(); ///< true if all went well; stops at the first step that did not
    bool seeNothingLeft(); ///< the last step, for after the application's event loop

protected:
    using Steps = std::vector<std::pair<QString, std::function<void()>>>;

    virtual Steps steps() = 0;

    static void check(bool isTrue, const QString &expectation); ///< throws what failed
    static bool isSaid(const QString &pattern); ///< whether some label on the screen says so
    static int rowWith(const QAbstractItemView &view, QStringView text, int column = 0);
    static QAbstractItemView *table(const QString &name);
    static QAbstractItemView *view(QAccessible::Role role, const QString &name);
    static QByteArray clipboard(const QString &selection); ///< empty: nothing is there

    void openSampleTenant(); ///< by a click, and sees the list of applications
    Keyturn::SampleTenant &tenant() const; ///< once it is open

    /// Milliseconds from copying to pasting, by hand. Who reads sooner is taken for a background
    /// program.
    static constexpr int PersonsPause = 600;

private:
    bool take(const QString &title, const std::function<void()> &step);
    void takePicture(const QString &title);

    Keyturn::Program &m_program;
    const QDir m_pictures;
    int m_number = 0;
};
