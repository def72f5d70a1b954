// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/vault/secretvault.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QDialog;

namespace Keyturn {

class CredentialController;
class IssuedSecretDialog;
class SecretClipboard;
class Session;
struct ValueProtection;

/// One new secret while its value is on show: the window, and what happens when it asks for the
/// keychain, for deletion, or to be done. A window that stepped aside comes back after a while and
/// asks. Lives until finished().
class IssuedSecretFlow : public QObject
{
    Q_OBJECT

public:
    /// `id` is PendingSecrets' and has to be known there.
    IssuedSecretFlow(const QUuid &id, Session &session, CredentialController &controller,
                     SecretClipboard &clipboard, QWidget *window);

    static constexpr std::chrono::minutes AsideTime{10};

    void close(); ///< asks first if the value would be lost
    void showAgain(); ///< the window that stepped aside
    bool isAside() const { return m_aside.isActive(); }
    bool isOnShow(const QUuid &id) const { return id == m_id && !isAside(); }
    QDialog *dialog() const; ///< the window with the value
    void open(); ///< that window, for the first time
    bool isSaved() const; ///< nothing is lost by closing
    void setAsideTime(std::chrono::milliseconds time) { m_aside.setInterval(time); }
    void protect(const ValueProtection &protection);
    void keepOutOfCaptures(bool isKeptOut);
    void mask();
    void noteDeleted(const ObjectRef &owner, const QUuid &keyId);

Q_SIGNALS:
    void deletionChosen(const Keyturn::ObjectRef &owner, const QString &ownerName,
                        const QUuid &keyId);
    void testChosen(const QUuid &id, QWidget *above);
    void changed(); ///< isAside() or isSaved()
    void finished(); ///< the window is closed and the value wiped

private:
    void keep();
    void chooseDeletion();
    void copyItsDetails();
    void putAway();
    void followKeychain();

    const QUuid m_id;
    Session &m_session;
    CredentialController &m_controller;
    const ObjectRef m_owner;
    const QUuid m_keyId; // null where Graph did not tell it: nothing to keep or delete by
    const VaultKey m_key;
    IssuedSecretDialog *const m_dialog;
    bool m_isDeletionChosen = false;
    QTimer m_aside; // runs while the window is aside
};

} // namespace Keyturn
