// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QUrl;

namespace Keyturn {

class HelpWindow;

/// Shows the help: by F1 what is about the screen one is on, whichever window that is, and by a
/// helpLink() what that leads to. As long as it lives.
class Help : public QObject
{
    Q_OBJECT

public:
    explicit Help(QObject *parent = nullptr);
    ~Help() override;
    Q_DISABLE_COPY_MOVE(Help)

    /// Empty for where one is.
    void show(const QString &topic);
    void speakAnew(); ///< as the language is another

    bool eventFilter(QObject *watched, QEvent *event) override;

    Q_INVOKABLE void open(const QUrl &link); ///< as QDesktopServices calls it

private:
    std::unique_ptr<HelpWindow> m_window; // none until it is first asked for
};

} // namespace Keyturn
