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
class SecretClipboard;
class Session;

/// Deleting a secret: read its object anew, ask, delete, show what is left. What the keychain has
/// of it is KeptSecretFlow's.
class DeleteSecretFlow : public QObject
{
    Q_OBJECT

public:
    DeleteSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                     SecretClipboard &clipboard, QWidget *window);

    /// Without asking.
    void remove(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId);
    /// Whether the program has to stay open because it would cut a deletion short. Says so.
    bool holdsBackClosing();

Q_SIGNALS:
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    void said(const QString &text); ///< for the status bar

private:
    void readAnew(const QUuid &keyId); ///< before asking: somebody else may have changed it
    void ask(const DirectoryObject &object, const QUuid &keyId);
    void finish(const ObjectRef &owner, const QUuid &keyId, const RemovedSecret &removed);
    void tellFailure(const ObjectRef &owner, const QString &ownerName, const RemovalError &error);
    void tellThatItIsGone(const ObjectRef &owner, const QUuid &keyId,
                          const GraphResult<DirectoryObject> &object);

    Session &m_session;
    CredentialController &m_controller;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<DeleteSecretDialog> m_question;
    bool m_isReading = false; // what is to be asked about
    int m_underWay = 0;
};

} // namespace Keyturn
