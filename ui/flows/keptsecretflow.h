// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/secrets/secretformat.h"
#include "app/vault/keptsecret.h"
#include "ui/common/livetext.h"

#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace Keyturn {

class CredentialController;
class CredentialView;
class SecretClipboard;
class Session;

/// What can be done with secrets that are in the keychain: copying one again, removing one. The
/// keychain is read only when somebody asks for the value, and asked for one thing at a time. What
/// it says late is told here, also of secrets whose window is closed.
class KeptSecretFlow : public QObject
{
    Q_OBJECT

public:
    struct Problem
    {
        ObjectRef owner;
        LiveText message;
        QString topic;
        bool isPending = false;
    };

    /// What went wrong with the keychain and is not over.
    struct Unfinished
    {
        std::map<VaultKey, ObjectRef> owners; ///< of what is to be removed, until it is
        std::map<VaultKey, Problem> problems; ///< as told last, until they are over
    };

    KeptSecretFlow(Session &session, CredentialController &controller, CredentialView &view,
                   SecretClipboard &clipboard, QWidget *window);

    /// The secret is deleted: a value in the keychain goes too, since it opens nothing any more.
    void forget(const ObjectRef &owner, const QUuid &keyId);
    bool isUnderWay() const { return !m_asked.empty(); } ///< whether the keychain owes an answer
    const Unfinished &unfinished() const { return m_left; }
    /// Once the controller tells of it.
    void goOnWith(const Unfinished &unfinished);

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar
    void troubleSaid(const QString &text, const QString &topic); ///< likewise, with its help
    void ended(); ///< what was read or removed, or it waits for the keychain no more

private:
    void followKeychain();
    void showKeychain();
    void endAsking(const VaultKey &key);
    bool isKeychainBusy() const;
    void hearSilence(bool silent);
    void copy(const QUuid &keyId) { copyAs(keyId, SecretFormat::Plain); }
    void copyAs(const QUuid &keyId, SecretFormat format);
    void putOnClipboard(const ObjectRef &owner, const VaultKey &key, SecretFormat format,
                        const VaultResult<SecretText> &text);
    void askBeforeRemoving(const QUuid &keyId);
    void remove(const ObjectRef &owner, const VaultKey &key);
    void hearRemoved(const VaultKey &key);
    void removeAgain(const ObjectRef &owner, const VaultKey &key);
    void tellNotRemoved(const VaultKey &key, const VaultError &error);
    void tellNotKept(const KeptSecret &secret, const VaultError &error);
    void tellIndexNotice();
    void tell(const VaultKey &key, const Problem &problem, const QString &details,
              const std::function<void()> &retry);
    void clearProblem(const VaultKey &key);

    Session &m_session;
    CredentialController &m_controller;
    CredentialView &m_view;
    SecretClipboard &m_clipboard;
    QWidget *const m_window;
    std::set<VaultKey> m_asked; // being read or removed, and the keychain has not yet said Pending
    Unfinished m_left;
};

} // namespace Keyturn
