// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/addqueue.h"

#include "app/core/plainname.h"
#include "app/core/sentences.h"
#include "app/session/session.h"
#include "ui/expiring/addqueueband.h"
#include "ui/flows/addsecretflow.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/newsecretdialog.h"
#include "ui/secrets/secreterrortext.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

AddQueue::AddQueue(Session &session, AddSecretFlow &adding, AddQueueBand &band, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_adding(adding)
    , m_band(band)
{
    connect(&m_band, &AddQueueBand::againChosen, this, &AddQueue::ask);
    connect(&m_band, &AddQueueBand::skipChosen, this, &AddQueue::next);
    connect(&m_band, &AddQueueBand::stopChosen, this, &AddQueue::stop);
    const SecretIssuer &issuer = m_session.issuer();
    connect(&issuer, &SecretIssuer::issuingStarted, this,
            [this](const ObjectRef &owner) { m_isUnderWay |= isAwaited(owner); });
    connect(&issuer, &SecretIssuer::issued, this, &AddQueue::take);
    connect(&issuer, &SecretIssuer::issuingFailed, this, &AddQueue::takeFailure);
    // Queued: whoever discards a value is closing its window just then.
    connect(
        &m_session.pendingSecrets(), &PendingSecrets::discarded, this,
        [this](const QUuid &id) {
            if (isRunning() && !m_onShow.isNull() && id == m_onShow)
                next();
        },
        Qt::QueuedConnection);
}

void AddQueue::start(std::vector<DirectoryObject> objects)
{
    m_objects = std::move(objects);
    m_position = 0;
    m_addedCount = 0;
    m_wanted = {};
    m_isWaiting = false;
    m_onShow = QUuid();
    if (isRunning())
        ask();
}

void AddQueue::ask()
{
    if (!isRunning())
        return;
    m_isWaiting = false;
    NewSecretDialog *const question = m_adding.askOneOf(m_objects[m_position], m_wanted, place());
    if (!question)
        return m_band.tellProblem(
            joinedSentences({heading(), tr("Another question is open; answer that one first.")}));
    m_band.tellProgress(heading());
    m_then = Then::Stop;
    m_isWaiting = true;
    m_isUnderWay = false;
    follow(*question);
}

void AddQueue::follow(NewSecretDialog &question)
{
    connect(&question, &NewSecretDialog::skipped, this, [this] { m_then = Then::Next; });
    connect(&question, &QDialog::accepted, this, [this, question = &question] {
        m_then = Then::Wait;
        m_wanted = question->newSecret();
    });
    // Only then can there be another one.
    connect(&question, &QObject::destroyed, this, &AddQueue::takeEndOfQuestion,
            Qt::QueuedConnection);
}

void AddQueue::takeEndOfQuestion()
{
    switch (m_then) {
    case Then::Stop:
        return stop();
    case Then::Next:
        return next();
    case Then::Wait:
        if (m_isWaiting && !m_isUnderWay)
            m_band.tellProblem(joinedSentences(
                {heading(), tr("Nothing was added: another secret is on its way there.")}));
        break;
    }
}

void AddQueue::next()
{
    m_onShow = QUuid();
    m_isWaiting = false;
    if (++m_position >= m_objects.size())
        return stop();
    ask();
}

void AddQueue::stop()
{
    const auto count = int(std::exchange(m_objects, {}).size());
    m_onShow = QUuid();
    m_isWaiting = false;
    m_band.hide();
    Q_EMIT said(tr("Secrets were added to %1 of %2 applications.").arg(m_addedCount).arg(count));
}

bool AddQueue::isAwaited(const ObjectRef &owner) const
{
    return isRunning() && m_isWaiting && m_objects[m_position].ref == owner;
}

void AddQueue::take(const ObjectRef &owner, const QUuid &id)
{
    if (!isAwaited(owner))
        return;
    m_isWaiting = false;
    m_onShow = id;
    ++m_addedCount;
    const bool isLast = m_position + 1 == m_objects.size();
    m_band.tellProgress(
        joinedSentences({heading(),
                         isLast ? tr("This is the last one.")
                                : tr("The next question comes once this value is put away.")}));
}

void AddQueue::takeFailure(const ObjectRef &owner, const IssuingError &error)
{
    if (!isAwaited(owner))
        return;
    const bool isUnclear = error.mayExist && !error.isRefused;
    const QString text = isUnclear
        ? tr("It is not clear whether a secret was added. Keyturn looks for it and tells below.")
        : issuingErrorText(error, owner.kind);
    m_band.tellProblem(joinedSentences({heading(), text}),
                       isUnclear ? u"adding#recovery"_s : errorTopic(error));
}

QString AddQueue::heading() const
{
    //: %1 is "2 of 5", %2 the name of an application.
    return tr("%1: %2.").arg(place(), name());
}

QString AddQueue::place() const
{
    return tr("%1 of %2").arg(m_position + 1).arg(m_objects.size());
}

QString AddQueue::name() const
{
    return plainName(m_objects[m_position].displayName);
}

} // namespace Keyturn
