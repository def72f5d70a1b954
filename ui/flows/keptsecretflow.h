// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace Keyturn {

class CredentialController;
class CredentialView;
class SecretClipboard;
class Session;
struct ObjectRef;

/// What can be done with secrets that are in the keychain: copying one again, removing one. The
/// keychain is read only when somebody asks for the value.
class KeptSecretFlow : public QObject
{
    Q_OBJECT

public:
    KeptSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                   SecretClipboard &clipboard, QWidget *window);

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar

private:
    void copy(const QUuid &keyId);
    void putOnClipboard(const ObjectRef &owner, const QUuid &keyId,
                        const VaultResult<SecretText> &text);
    void askBeforeRemoving(const QUuid &keyId);
    void tellFailure(const ObjectRef &owner, const QString &message, const VaultError &error);
    void followKeychain();

    Session &m_session;
    CredentialController &m_controller;
    CredentialView &m_view;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<QMessageBox> m_question;
};

} // namespace Keyturn
