// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/credentialcontroller.h"

#include "app/session/session.h"
#include "ui/common/errorpanel.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/credentialview.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Keyturn {

CredentialController::CredentialController(Session &session, CredentialView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_session, &Session::tenantKnown, this, &CredentialController::showProgress);
    connect(&m_session, &Session::tenantKnown, &m_view, &CredentialView::updateKeptStates);
    connect(&m_settle, &QTimer::timeout, this, &CredentialController::readChosen);
    connect(&m_view.error(), &ErrorPanel::retryChosen, this, &CredentialController::retry);
}

CredentialController::~CredentialController() = default;

void CredentialController::choose(std::optional<DirectoryObject> object)
{
    m_reading.reset();
    m_settle.stop();
    m_object = std::move(object);
    if (!m_object) {
        m_view.clear();
        return;
    }
    m_view.setObject(*m_object);
    showProblem();
    showProgress();
    if (!m_object->deletedDateTime.isValid()) // what is deleted cannot be read by its own path
        m_settle.start();
}

void CredentialController::retry()
{
    if (!m_object)
        return;
    const Problem problem = m_problems.value(m_object->ref.objectId);
    if (problem.retry)
        problem.retry();
    else
        readChosen();
}

void CredentialController::readChosen()
{
    if (!m_object)
        return;
    m_reading = std::make_unique<QObject>();
    const ObjectRef ref = m_object->ref;
    m_session.reread(ref, m_reading.get(), [this, ref](const auto &object) {
        if (object) {
            take(*object);
            return;
        }
        tell(ref,
             {.message = tr("These secrets may have changed: reading them anew failed.\n%1")
                             .arg(graphErrorText(object.error())),
              .details = graphErrorDetails(object.error()),
              .canRead = true});
    });
}

void CredentialController::reread(const ObjectRef &ref)
{
    if (isChosen(ref))
        readChosen();
    else
        m_session.reread(ref, this, [](const auto &) {}); // for the list
}

void CredentialController::take(const DirectoryObject &object)
{
    const auto problem = m_problems.constFind(object.ref.objectId);
    if (problem != m_problems.cend() && problem->canRead)
        clearProblem(object.ref);
    if (!isChosen(object.ref))
        return;
    m_object = object;
    m_view.setObject(object);
}

void CredentialController::takeAway(const ObjectRef &ref, const QUuid &keyId)
{
    if (!isChosen(ref))
        return;
    DirectoryObject object = *m_object;
    std::erase_if(object.passwordCredentials,
                  [&keyId](const PasswordCredential &one) { return one.keyId == keyId; });
    m_session.update(object);
    take(object);
}

void CredentialController::tell(const ObjectRef &ref, const Problem &problem)
{
    m_problems.insert(ref.objectId, problem);
    if (isChosen(ref))
        showProblem();
}

void CredentialController::clearProblem(const ObjectRef &ref)
{
    m_problems.remove(ref.objectId);
    if (isChosen(ref))
        showProblem();
}

void CredentialController::clearProblem(const ObjectRef &ref, const QString &message)
{
    if (m_problems.value(ref.objectId).message == message)
        clearProblem(ref);
}

void CredentialController::setProgress(const ObjectRef &ref, const QString &sentence)
{
    if (sentence.isEmpty())
        m_progress.remove(ref.objectId);
    else
        m_progress.insert(ref.objectId, sentence);
    if (isChosen(ref))
        showProgress();
}

void CredentialController::showProgress()
{
    if (!m_object)
        return;
    // Without the tenant's ID a secret could be neither named in the keychain nor told whole.
    const QString waiting =
        m_session.tenant().id.isEmpty() ? tr("Reading the directory…") : QString();
    m_view.setProgress(m_progress.value(m_object->ref.objectId, waiting));
}

void CredentialController::showProblem()
{
    const auto problem = m_problems.constFind(m_object->ref.objectId);
    if (problem == m_problems.cend()) {
        m_view.error().clear();
        return;
    }
    m_view.error().tell(problem->message, problem->details,
                        problem->canRead || problem->retry ? ErrorPanel::Offer::Retry
                                                           : ErrorPanel::Offer::Nothing);
}

} // namespace Keyturn
