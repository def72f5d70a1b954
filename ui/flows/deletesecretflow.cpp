// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/deletesecretflow.h"

#include "app/session/session.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/secrets/deletesecretdialog.h"
#include "ui/secrets/secreterrortext.h"

#include <algorithm>

namespace Keyturn {

DeleteSecretFlow::DeleteSecretFlow(Session &session, CredentialController &controller,
                                   CredentialView &view, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_controller(controller)
    , m_window(window)
{
    connect(&view, &CredentialView::deleteChosen, this, &DeleteSecretFlow::ask);
}

void DeleteSecretFlow::ask(const QUuid &keyId)
{
    const auto &object = m_controller.object();
    if (m_question || !object)
        return;
    const auto &credentials = object->passwordCredentials;
    const auto credential = std::ranges::find(credentials, keyId, &PasswordCredential::keyId);
    if (credential == credentials.end())
        return;
    m_question = new DeleteSecretDialog({.ownerName = object->displayName,
                                         .kind = object->ref.kind,
                                         .tenantName = m_session.tenant().displayName},
                                        *credential, QDateTime::currentDateTimeUtc(), m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::accepted, this,
            [this, owner = object->ref, keyId] { remove(owner, keyId); });
    m_question->open();
}

void DeleteSecretFlow::remove(const ObjectRef &owner, const QUuid &keyId)
{
    m_controller.clearProblem(owner);
    m_controller.setProgress(owner, tr("Deleting the secret…"));
    m_session.remover().remove(
        owner, keyId, this,
        [this, owner, keyId](const RemovalResult &result) { finish(owner, keyId, result); });
}

void DeleteSecretFlow::finish(const ObjectRef &owner, const QUuid &keyId,
                              const RemovalResult &result)
{
    m_controller.setProgress(owner, {});
    if (!result) {
        const RemovalError &error = result.error();
        m_controller.tell(owner,
                          {.message = deletingErrorText(error),
                           .details = graphErrorDetails(error.cause),
                           .canRead = error.mayBeGone});
        if (!m_controller.isChosen(owner))
            Q_EMIT said(tr("A secret could not be deleted. Choose its application to see why."));
        return;
    }
    tellThatItIsGone(owner, keyId, result->object);
    Q_EMIT deleted(owner, keyId);
}

void DeleteSecretFlow::tellThatItIsGone(const ObjectRef &owner, const QUuid &keyId,
                                        const GraphResult<DirectoryObject> &object)
{
    Q_EMIT said(tr("The secret was deleted."));
    if (object) {
        m_session.update(*object);
        m_controller.take(*object);
        return;
    }
    m_controller.takeAway(owner, keyId);
    m_controller.tell(owner,
                      {.message = tr("The secret was deleted, but reading its object anew "
                                     "failed, so what is shown here may be old.\n%1")
                                      .arg(graphErrorText(object.error())),
                       .details = graphErrorDetails(object.error()),
                       .canRead = true});
}

} // namespace Keyturn
