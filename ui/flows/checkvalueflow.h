// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/secrets/valuecheck.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Keyturn {

class CheckValueDialog;
class CredentialController;
class SecretClipboard;
class Session;

/// Checking a value, or files, against the secrets of all lists that are loaded and of the chosen
/// object. Nothing is asked of anybody; what is compared are three characters.
class CheckValueFlow : public QObject
{
    Q_OBJECT

public:
    /// Files that are dropped onto the window are checked, too.
    CheckValueFlow(Session &session, const CredentialController &controller,
                   SecretClipboard &clipboard, QWidget *window);
    ~CheckValueFlow() override;

    void open();
    void checkFiles(const QStringList &paths);

Q_SIGNALS:
    void openChosen(const Keyturn::ListedCredential &secret); ///< in the list that has it

private:
    struct FileCheck;

    void checkEntered();
    void showChecked(int run, const ValueCheck &check);
    void showFiles(int run, const std::vector<FileCheck> &checks);
    void loadLists();
    void showScope();
    std::vector<DirectoryStore> known() const;
    void checkAgain(); ///< what is known now is more, or other
    void readFiles();

    Session &m_session;
    const CredentialController &m_controller;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<CheckValueDialog> m_dialog;
    QStringList m_files; // checked last; empty where it was what is entered
    int m_leftOutCount = 0; // of files that were too many
    QTimer m_typing;
    int m_run = 0; // what is older is not shown any more
};

} // namespace Keyturn
