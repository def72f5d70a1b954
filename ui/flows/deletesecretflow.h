// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/removaloutcome.h"

#include <QObject>
#include <QPointer>

namespace Keyturn {

class CredentialController;
class CredentialView;
class DeleteSecretDialog;
class Session;

/// Deleting a secret: ask, delete, show what is left. What the keychain has of it is
/// KeptSecretFlow's.
class DeleteSecretFlow : public QObject
{
    Q_OBJECT

public:
    DeleteSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                     QWidget *window);

    void remove(const ObjectRef &owner, const QUuid &keyId); ///< without asking

Q_SIGNALS:
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    void said(const QString &text); ///< for the status bar

private:
    void ask(const QUuid &keyId);
    void finish(const ObjectRef &owner, const QUuid &keyId, const RemovalResult &result);
    void tellThatItIsGone(const ObjectRef &owner, const QUuid &keyId,
                          const GraphResult<DirectoryObject> &object);

    Session &m_session;
    CredentialController &m_controller;
    QWidget *const m_window;
    QPointer<DeleteSecretDialog> m_question;
};

} // namespace Keyturn
