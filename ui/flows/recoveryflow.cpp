// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/recoveryflow.h"

#include "app/core/plainname.h"
#include "app/session/session.h"
#include "ui/common/grapherrortext.h"
#include "ui/flows/deletesecretflow.h"
#include "ui/help/errortopics.h"
#include "ui/secrets/recoverypanel.h"
#include "ui/secrets/recoverytext.h"

#include <algorithm>

namespace Keyturn {

namespace {

    using State = RecoveryCase::State;

    /// Less those that the window which shows the value is deleting, since it tells of that, and
    /// those that AddSecretFlow has told of as refused.
    std::vector<QUuid> casesToShow(const SecretRecovery &recovery)
    {
        std::vector<QUuid> ids = recovery.ids();
        std::erase_if(ids, [&recovery](const QUuid &id) {
            const RecoveryCase &one = *recovery.find(id);
            return one.state == State::BeingDeleted || one.isQuiet();
        });
        return ids;
    }

} // namespace

RecoveryFlow::RecoveryFlow(Session &session, RecoveryPanel &panel, DeleteSecretFlow &deleting,
                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_panel(panel)
    , m_deleting(deleting)
{
    const SecretRecovery &recovery = m_session.recovery();
    connect(&recovery, &SecretRecovery::changed, this, &RecoveryFlow::showCase);
    connect(&recovery, &SecretRecovery::closed, this, &RecoveryFlow::showCase);
    connect(&recovery, &SecretRecovery::removed, this, &RecoveryFlow::handleRemoved);
    connect(&recovery, &SecretRecovery::changed, this, &RecoveryFlow::ended);
    connect(&recovery, &SecretRecovery::closed, this, &RecoveryFlow::ended);
    connect(&m_panel, &RecoveryPanel::lookChosen, this,
            [this] { m_session.recovery().lookNow(m_shown); });
    connect(&m_panel, &RecoveryPanel::closeChosen, this,
            [this] { m_session.recovery().close(m_shown); });
    connect(&m_panel, &RecoveryPanel::removalChosen, this, &RecoveryFlow::chooseRemoval);
    connect(&m_deleting, &DeleteSecretFlow::goneAlready, this, &RecoveryFlow::lookForGone);
    connect(&m_panel, &RecoveryPanel::nextChosen, this, &RecoveryFlow::showNext);
    showCase(); // of before, where another flow has told of it
}

bool RecoveryFlow::isUnderWay() const
{
    // One whose deletion failed is wanted anew with the next attempt.
    return m_readings > 0 || std::ranges::any_of(m_wantsAnother, [this](const QUuid &id) {
               const RecoveryCase *const one = m_session.recovery().find(id);
               return one && one->state == State::Removing;
           });
}

void RecoveryFlow::showCase()
{
    const std::vector<QUuid> ids = casesToShow(m_session.recovery());
    if (ids.empty()) {
        m_panel.clear();
        return;
    }
    auto shown = std::ranges::find(ids, m_shown);
    if (shown == ids.end())
        shown = ids.begin();
    m_shown = *shown;
    const RecoveryCase &recovery = *m_session.recovery().find(m_shown);
    m_panel.tell(recovery, recoveryText(recovery, QDateTime::currentDateTimeUtc()),
                 recovery.error ? graphErrorDetails(*recovery.error) : QString(),
                 int(shown - ids.begin()) + 1, int(ids.size()));
}

void RecoveryFlow::showNext()
{
    const std::vector<QUuid> ids = casesToShow(m_session.recovery());
    auto next = std::ranges::find(ids, m_shown);
    if (next != ids.end())
        ++next;
    m_shown = next == ids.end() ? QUuid() : *next; // the first one
    showCase();
}

void RecoveryFlow::chooseRemoval(bool addsAnother)
{
    const RecoveryCase *shown = m_session.recovery().find(m_shown);
    if (!shown)
        return;
    const auto candidate =
        std::ranges::find(shown->candidates, m_panel.chosenCandidate(), &PasswordCredential::keyId);
    if (candidate == shown->candidates.end())
        return;
    const auto removeIt = [this, id = m_shown, keyId = candidate->keyId, addsAnother] {
        remove(id, keyId, addsAnother);
    };
    const IssuingRecord &record = shown->record;
    if (shown->state == State::Found) // nobody can be using it
        removeIt();
    else
        m_deleting.ask(record.owner, record.ownerName, candidate->keyId, removeIt);
}

/// One look does not prove that it is gone.
void RecoveryFlow::lookForGone(const ObjectRef &owner, const QUuid &keyId)
{
    const RecoveryCase *const shown = m_session.recovery().find(m_shown);
    const auto isIt = [&keyId](const PasswordCredential &one) { return one.keyId == keyId; };
    if (shown && shown->record.owner == owner && std::ranges::any_of(shown->candidates, isIt))
        m_session.recovery().lookNow(m_shown);
}

void RecoveryFlow::remove(const QUuid &id, const QUuid &keyId, bool addsAnother)
{
    if (!m_session.recovery().find(id))
        return; // settled while the question was open
    if (addsAnother)
        m_wantsAnother.insert(id);
    else
        m_wantsAnother.erase(id);
    m_session.recovery().remove(id, keyId);
}

void RecoveryFlow::handleRemoved(const IssuingRecord &record)
{
    Q_EMIT said(tr("The secret of %1 was deleted.").arg(plainName(record.ownerName)));
    Q_EMIT deleted(record.owner, record.keyId);
    if (m_wantsAnother.erase(record.id) == 0)
        return;
    ++m_readings;
    m_session.reread(record.owner, this, [this, record](const auto &object) {
        --m_readings;
        Q_EMIT ended();
        if (object)
            Q_EMIT anotherWanted(*object, record.wanted);
        else
            Q_EMIT troubleSaid(tr("Another secret of %1 cannot be added now: reading it failed.")
                                   .arg(plainName(record.ownerName)),
                               errorTopic(object.error()));
    });
}

} // namespace Keyturn
