// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/removaloutcome.h"

#include <QObject>
#include <QPointer>

#include <functional>

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

    /// Reads the object anew, for somebody else may have changed it, asks whether this secret of
    /// it shall be deleted, and runs `accepted` if so. One question at a time: while there is one,
    /// this does nothing. Nor is there any once another object was chosen meanwhile.
    void ask(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId,
             const std::function<void()> &accepted);
    /// Without asking.
    void remove(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId);
    /// Whether the program has to stay open because it would cut a deletion short. Says so.
    bool holdsBackClosing();
    /// Whether anything is read, asked or deleted.
    bool isUnderWay() const;

Q_SIGNALS:
    void deleted(const Keyturn::ObjectRef &owner, const QUuid &keyId);
    void goneAlready(const Keyturn::ObjectRef &owner, const QUuid &keyId); ///< seen before asking
    void said(const QString &text); ///< for the status bar
    void ended(); ///< what was read or deleted; see isUnderWay()

private:
    void askAboutChosen(const QUuid &keyId);
    void open(const DirectoryObject &object, const QUuid &keyId,
              const std::function<void()> &accepted);
    void finish(const ObjectRef &owner, const QUuid &keyId, const RemovedSecret &removed);
    void tellThatNothingWasDeleted(const ObjectRef &owner, const QString &ownerName,
                                   const GraphError &error);
    void tellFailure(const ObjectRef &owner, const QString &ownerName, const RemovalError &error);
    void tellThatItIsUnread(const ObjectRef &owner, const GraphError &error);

    Session &m_session;
    CredentialController &m_controller;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    QPointer<DeleteSecretDialog> m_question;
    bool m_isReading = false; // what is to be asked about
    int m_underWay = 0;
};

} // namespace Keyturn
