// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/credentialcontroller.h"

#include "app/session/session.h"
#include "ui/common/errorpanel.h"
#include "ui/common/grapherrortext.h"
#include "ui/directory/credentialview.h"
#include "ui/help/errortopics.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

CredentialController::CredentialController(Session &session, CredentialView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, &m_view, [this] { m_view.setReading(true); });
    connect(&m_session, &Session::tenantKnown, this, [this] {
        m_isTenantOutOfReach = false;
        showProgress();
    });
    connect(&m_session, &Session::objectRead, this, &CredentialController::take);
    connect(&m_session, &Session::failed, this, [this] {
        m_isTenantOutOfReach = true;
        showProgress();
    });
    connect(&m_session, &Session::resumed, this, &CredentialController::readChosen);
    connect(&m_session, &Session::tenantKnown, &m_view, &CredentialView::updateKeptStates);
    connect(&m_settle, &QTimer::timeout, this, &CredentialController::readChosen);
    connect(&m_view.error(), &ErrorPanel::retryChosen, this, &CredentialController::retry);
    connect(&m_view.error(), &ErrorPanel::dismissed, this, &CredentialController::dismissProblems);
}

CredentialController::~CredentialController() = default;

void CredentialController::choose(std::optional<DirectoryObject> object)
{
    m_settle.stop();
    stopReading();
    m_object = std::move(object);
    Q_EMIT chosen();
    if (!m_object) {
        m_view.clear();
        return;
    }
    m_view.setObject(*m_object);
    showProblem();
    showProgress();
    m_settle.start();
}

void CredentialController::stopReading()
{
    m_reading.reset();
    m_patience.stop();
    m_view.setReading(false);
}

void CredentialController::retry()
{
    if (!m_object)
        return;
    const std::optional<Problem> last = m_problems.value(m_object->ref.objectId).last;
    if (last && last->retry)
        last->retry();
    else
        readChosen();
}

void CredentialController::readChosen()
{
    // What is deleted cannot be read by its own path.
    if (!m_object || m_object->deletedDateTime.isValid())
        return;
    m_settle.stop();
    m_reading = std::make_unique<QObject>();
    m_patience.start();
    const ObjectRef ref = m_object->ref;
    m_session.reread(ref, m_reading.get(), [this, ref](const auto &object) {
        m_patience.stop();
        m_view.setReading(false);
        if (object)
            return; // take() had it
        m_problems[ref.objectId].reading = {
            .message = {[error = object.error(), kind = ref.kind] {
                return tr("These secrets may have changed: reading them anew failed.") + u'\n'
                    + graphReadingErrorText(error, kind);
            }},
            .details = graphErrorDetails(object.error()),
            .canRead = true,
            .isRightMissing = isRightMissing(object.error()),
            .topic = errorTopic(object.error())};
        showProblem(); // a reading ends when another object is chosen
    });
    Q_EMIT readingStarted();
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
    if (const auto found = m_problems.find(object.ref.objectId); found != m_problems.end()) {
        found->reading.reset();
        if (found->last && found->last->canRead)
            found->last.reset();
    }
    if (!isChosen(object.ref))
        return;
    m_object = object;
    m_view.setObject(object);
    showProblem();
}

void CredentialController::showChanges(const ObjectRef &ref)
{
    if (isChosen(ref))
        m_session.update(DirectoryObject(*m_object)); // which sets it anew
}

void CredentialController::tell(const ObjectRef &ref, const Problem &problem)
{
    m_problems[ref.objectId].last = problem;
    if (isChosen(ref))
        showProblem();
    else if (!problem.elsewhere.isEmpty())
        Q_EMIT troubleSaid(problem.elsewhere, problem.topic);
}

void CredentialController::clearProblem(const ObjectRef &ref)
{
    m_problems[ref.objectId].last.reset();
    if (isChosen(ref))
        showProblem();
}

void CredentialController::clearProblem(const ObjectRef &ref, const QString &message)
{
    const auto &last = m_problems[ref.objectId].last;
    if (last && last->message.now() == message)
        clearProblem(ref);
}

void CredentialController::goOnWith(const QHash<QUuid, Problems> &problems)
{
    m_problems = problems;
    for (Problems &told : m_problems) {
        if (told.last)
            told.last->retry = {};
    }
    if (m_object)
        showProblem();
}

void CredentialController::offerRetry(const ObjectRef &ref, const QString &message,
                                      const std::function<void()> &retry)
{
    const auto found = m_problems.find(ref.objectId);
    if (found == m_problems.end() || !found->last || found->last->message.now() != message)
        return;
    found->last->retry = retry;
    if (isChosen(ref))
        showProblem();
}

void CredentialController::dismissProblems()
{
    m_problems.remove(m_object->ref.objectId);
    showProblem();
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
    QString waiting;
    if (m_session.tenant().id.isEmpty())
        waiting = m_isTenantOutOfReach ? tr("The directory could not be read.")
                                       : tr("Reading the directory…");
    m_view.setProgress(m_progress.value(m_object->ref.objectId, waiting));
}

void CredentialController::showProblem()
{
    const Problems problems = m_problems.value(m_object->ref.objectId);
    const std::optional<Problem> &told = problems.last ? problems.last : problems.reading;
    if (!told) {
        m_view.error().clear();
        return;
    }
    const bool canRetry = told->canRead || told->retry;
    m_view.error().tell(told->message.now(), told->details,
                        canRetry ? ErrorPanel::Offer::Retry : ErrorPanel::Offer::Nothing);
    m_view.error().explain(told->topic);
    if (told->isRightMissing)
        m_view.error().offerPermissions();
}

} // namespace Keyturn
