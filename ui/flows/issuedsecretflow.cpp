// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/issuedsecretflow.h"

#include "app/core/deadstack.h"
#include "app/session/session.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/flows/copieddetails.h"
#include "ui/secrets/issuedsecretdialog.h"

namespace Keyturn {

IssuedSecretFlow::IssuedSecretFlow(const QUuid &id, Session &session,
                                   CredentialController &controller, SecretClipboard &clipboard,
                                   QWidget *window)
    : QObject(window)
    , m_id(id)
    , m_session(session)
    , m_controller(controller)
    , m_owner(session.pendingSecrets().find(id)->owner)
    , m_keyId(session.pendingSecrets().find(id)->credential.keyId)
    , m_key(session.vaultKey(m_owner, m_keyId))
    , m_dialog(new IssuedSecretDialog(id, session.pendingSecrets(), clipboard, session.tenant(),
                                      session.graph().clock().now(), window))
{
    connect(m_dialog, &IssuedSecretDialog::keepRequested, this, &IssuedSecretFlow::keep);
    connect(m_dialog, &IssuedSecretDialog::deleteRequested, this,
            &IssuedSecretFlow::chooseDeletion);
    connect(m_dialog, &IssuedSecretDialog::testRequested, this,
            [this] { Q_EMIT testChosen(m_id, m_dialog); });
    connect(m_dialog, &IssuedSecretDialog::detailsRequested, this,
            &IssuedSecretFlow::copyItsDetails);
    connect(m_dialog, &IssuedSecretDialog::finishedWith, this, &IssuedSecretFlow::putAway);
    // Who drew and copied the value has left pieces of it. From the event loop, where little of the
    // stack is in use.
    connect(m_dialog, &QObject::destroyed, window,
            [window] { QTimer::singleShot(0, window, wipeDeadStack); });
    connect(m_dialog, &IssuedSecretDialog::safetyChanged, this, &IssuedSecretFlow::changed);
    connect(m_dialog, &IssuedSecretDialog::steppedAside, this, [this] {
        m_aside.start();
        Q_EMIT changed();
    });
    m_aside.setSingleShot(true);
    m_aside.setInterval(AsideTime);
    connect(&m_aside, &QTimer::timeout, this, &IssuedSecretFlow::close);
    followKeychain();
}

void IssuedSecretFlow::open()
{
    m_dialog->show();
}

void IssuedSecretFlow::followKeychain()
{
    const KeptSecrets &kept = m_session.keptSecrets();
    connect(&kept, &KeptSecrets::stateChanged, this, [this, &kept](const VaultKey &key) {
        if (key == m_key)
            m_dialog->setKeptState(kept.state(key));
    });
    connect(&kept, &KeptSecrets::keepingFailed, this,
            [this](const VaultKey &key, const VaultError &error) {
                if (key == m_key)
                    m_dialog->setKeepingFailed(error);
            });
}

void IssuedSecretFlow::close()
{
    m_aside.stop();
    m_dialog->requireDecision();
    Q_EMIT changed();
}

void IssuedSecretFlow::showAgain()
{
    m_aside.stop();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    Q_EMIT changed();
}

QDialog *IssuedSecretFlow::dialog() const
{
    return m_dialog;
}

bool IssuedSecretFlow::isSaved() const
{
    return m_dialog->isSafeToClose();
}

void IssuedSecretFlow::protect(const ValueProtection &protection)
{
    m_dialog->protect(protection);
}

void IssuedSecretFlow::keepOutOfCaptures(bool isKeptOut)
{
    m_dialog->keepOutOfCaptures(isKeptOut);
}

void IssuedSecretFlow::mask()
{
    m_dialog->mask();
}

void IssuedSecretFlow::noteDeleted(const ObjectRef &owner, const QUuid &keyId)
{
    if (owner == m_owner && keyId == m_keyId)
        m_dialog->setDeleted();
}

void IssuedSecretFlow::chooseDeletion()
{
    m_isDeletionChosen = true;
    Q_EMIT deletionChosen(m_owner, m_session.pendingSecrets().find(m_id)->ownerName, m_keyId);
}

void IssuedSecretFlow::copyItsDetails()
{
    if (const IssuedSecret *const secret = m_session.pendingSecrets().find(m_id))
        copyDetails(m_session, m_owner, secret->ownerName, secret->credential, secret->requestId);
}

void IssuedSecretFlow::keep()
{
    const IssuedSecret *secret = m_session.pendingSecrets().find(m_id);
    m_session.keptSecrets().keep({.key = m_key,
                                  .ownerName = secret->ownerName,
                                  .description = secret->credential.displayName,
                                  .endDateTime = secret->credential.endDateTime,
                                  .keptAt = QDateTime::currentDateTimeUtc()},
                                 secret->text);
}

void IssuedSecretFlow::putAway()
{
    using Fate = PendingSecrets::Fate;
    m_session.pendingSecrets().discard(m_id,
                                       m_isDeletionChosen ? Fate::BeingDeleted : m_dialog->fate());
    // Read while the secret is being deleted, it would come back into the list.
    if (!m_isDeletionChosen)
        m_controller.reread(m_owner);
    m_dialog->deleteLater();
    Q_EMIT finished();
}

} // namespace Keyturn
