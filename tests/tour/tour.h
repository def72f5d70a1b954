// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampletenant.h"
#include "ui/program.h"

#include <QDir>

#include <functional>

class QAbstractItemView;

/// The main job, done by hand on the running program: list, filter, add, reveal, copy, keep, copy
/// again, remove, delete. After each step it asks those who must know, the sample tenant, the
/// keychain and the clipboard, by other programs where other programs are what users have. It
/// leaves a numbered picture and a line for each step.
class Tour
{
public:
    Tour(Keyturn::Program &program, const QDir &pictures);

    bool run(); ///< true if all went well; stops at the first step that did not
    bool seeNothingLeft(); ///< the last step, for after the application's event loop

private:
    using Steps = std::vector<std::pair<QString, std::function<void()>>>;

    Steps steps();
    bool take(const QString &title, const std::function<void()> &step);
    void takePicture(const QString &title);
    static void check(bool isTrue, const QString &expectation); ///< throws what failed

    void seeList();
    void filter();
    void openApplication();
    void fillInNewSecret();
    void add();
    void reveal();
    void copy();
    void keep();
    void close();
    void copyAgain();
    void removeFromKeychain();
    void deleteSecret();
    void quit();

    QAbstractItemView *table(const QString &name);
    QByteArray clipboard(const QString &selection) const; ///< empty: nothing is there
    QByteArray keychain() const; ///< empty: nothing is there
    bool hasClipboardTheValue() const; ///< waits until it has
    std::vector<Keyturn::PasswordCredential> secrets() const;

    Keyturn::SampleTenant &tenant() const; ///< once it is open

    Keyturn::Program &m_program;
    const QDir m_pictures;
    Keyturn::ObjectRef m_application;
    QString m_tenantId;
    std::vector<Keyturn::PasswordCredential> m_before;
    QUuid m_keyId; // of the secret that was added
    QByteArray m_copied; // its value
    int m_number = 0;
};
