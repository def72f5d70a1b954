// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/deletesecretflow.h"

#include "app/core/plainname.h"
#include "app/session/session.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/deletesecretdialog.h"
#include "ui/secrets/secreterrortext.h"

#include <algorithm>

namespace Keyturn {

DeleteSecretFlow::DeleteSecretFlow(Session &session, CredentialController &controller,
                                   CredentialView &view, SecretClipboard &clipboard,
                                   QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_clipboard(clipboard)
    , m_window(window)
{
    connect(&view, &CredentialView::deleteChosen, this, &DeleteSecretFlow::askAboutChosen);
}

void DeleteSecretFlow::askAboutChosen(const QUuid &keyId)
{
    const auto &object = m_controller.object();
    if (!object)
        return;
    ask(object->ref, object->displayName, keyId,
        [this, owner = object->ref, name = object->displayName, keyId] {
            remove(owner, name, keyId);
        });
}

void DeleteSecretFlow::ask(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId,
                           const std::function<void()> &accepted)
{
    if ((m_question && m_question->isVisible()) || m_isReading)
        return;
    m_isReading = true;
    m_controller.clearProblem(owner);
    m_controller.setProgress(owner, tr("Reading the secrets anew…"));
    const auto take = [=, this, wasChosen = m_controller.isChosen(owner)](const auto &now) {
        m_isReading = false;
        m_controller.setProgress(owner, {});
        Q_EMIT ended();
        if (!now)
            return tellThatNothingWasDeleted(owner, ownerName, now.error());
        if (wasChosen == m_controller.isChosen(owner)) // else the person went on
            open(*now, keyId, accepted);
    };
    m_session.reread(owner, this, take);
}

void DeleteSecretFlow::tellThatNothingWasDeleted(const ObjectRef &owner, const QString &ownerName,
                                                 const GraphError &error)
{
    m_controller.tell(owner,
                      {.message = {[error, kind = owner.kind] {
                           return tr("Nothing was deleted: the secrets are read anew before, and "
                                     "that failed.")
                               + u'\n' + graphReadingErrorText(error, kind);
                       }},
                       .details = graphErrorDetails(error),
                       .canRead = true,
                       .elsewhere = tr("Nothing was deleted: reading the secrets of %1 anew "
                                       "failed. Choose it to see why.")
                                        .arg(plainName(ownerName)),
                       .topic = errorTopic(error)});
}

void DeleteSecretFlow::open(const DirectoryObject &object, const QUuid &keyId,
                            const std::function<void()> &accepted)
{
    const auto &credentials = object.passwordCredentials;
    const auto credential = std::ranges::find(credentials, keyId, &PasswordCredential::keyId);
    if (credential == credentials.end()) {
        Q_EMIT said(tr("This secret is gone already: somebody else deleted it."));
        Q_EMIT goneAlready(object.ref, keyId);
        return;
    }
    const QDateTime now = m_session.graph().clock().now();
    m_question =
        new DeleteSecretDialog({.ownerName = object.displayName,
                                .kind = object.ref.kind,
                                .tenantName = m_session.tenant().displayName},
                               *credential, RemainingSecrets::without(keyId, credentials, now), now,
                               m_session.pendingSecrets(), m_clipboard, m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.keptSecrets().state(m_session.vaultKey(object.ref, keyId)) == KeptState::Kept)
        m_question->tellThatItIsKept();
    connect(m_question, &QDialog::accepted, this, accepted);
    m_question->open();
}

void DeleteSecretFlow::remove(const ObjectRef &owner, const QString &ownerName, const QUuid &keyId)
{
    ++m_underWay;
    m_controller.clearProblem(owner);
    m_controller.setProgress(owner, tr("Deleting the secret…"));
    m_session.remover().remove(owner, keyId, this,
                               [this, owner, ownerName, keyId](const RemovalResult &result) {
                                   --m_underWay;
                                   m_controller.setProgress(owner, {});
                                   Q_EMIT ended();
                                   if (result)
                                       finish(owner, keyId, *result);
                                   else
                                       tellFailure(owner, ownerName, result.error());
                               });
}

bool DeleteSecretFlow::isUnderWay() const
{
    return m_isReading || m_question || m_underWay > 0;
}

bool DeleteSecretFlow::holdsBackClosing()
{
    if (m_underWay == 0)
        return false;
    Q_EMIT said(tr("A secret is being deleted. Keyturn stays open until that is done."));
    return true;
}

void DeleteSecretFlow::tellFailure(const ObjectRef &owner, const QString &ownerName,
                                   const RemovalError &error)
{
    const QString elsewhere = error.mayBeGone
        ? tr("It is not clear whether a secret of %1 was deleted. Choose it to see why.")
        : tr("A secret of %1 could not be deleted. Choose it to see why.");
    m_controller.tell(
        owner,
        {.message = {[error, kind = owner.kind] { return deletingErrorText(error, kind); }},
         .details = graphErrorDetails(error.cause),
         .canRead = error.mayBeGone,
         .elsewhere = elsewhere.arg(plainName(ownerName)),
         .isRightMissing = isRightMissing(error.cause),
         .topic = errorTopic(error)});
}

void DeleteSecretFlow::finish(const ObjectRef &owner, const QUuid &keyId,
                              const RemovedSecret &removed)
{
    Q_EMIT said(tr("The secret was deleted."));
    if (!removed.object)
        tellThatItIsUnread(owner, removed.object.error());
    Q_EMIT deleted(owner, keyId);
}

void DeleteSecretFlow::tellThatItIsUnread(const ObjectRef &owner, const GraphError &error)
{
    m_controller.showChanges(owner);
    m_controller.tell(owner,
                      {.message = {[error] {
                           return tr("The secret was deleted, but reading its object anew failed, "
                                     "so what is shown here may be old.")
                               + u'\n' + graphErrorText(error);
                       }},
                       .details = graphErrorDetails(error),
                       .canRead = true,
                       .topic = errorTopic(error)});
}

} // namespace Keyturn
