// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/remindercheck.h"

#include "app/core/runaside.h"
#include "app/expiring/expiringlists.h"

#include <utility>

namespace Keyturn {

ReminderCheck::ReminderCheck(ExpiringLists &lists, std::function<ReminderWish()> wish,
                             QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_wish(std::move(wish))
{
    connect(&m_lists, &ExpiringLists::stateChanged, this, &ReminderCheck::lookIfSettled);
}

void ReminderCheck::start()
{
    if (m_isWaiting || m_isLooking)
        return;
    m_lists.refresh();
    m_lists.refreshOwned();
    m_isWaiting = true;
    // A list may have had its say already, and nobody is told from within the call.
    QMetaObject::invokeMethod(this, &ReminderCheck::lookIfSettled, Qt::QueuedConnection);
}

void ReminderCheck::lookIfSettled()
{
    if (!m_isWaiting || !m_lists.isSettled())
        return;
    m_isWaiting = false;
    look();
}

void ReminderCheck::look()
{
    m_isLooking = true;
    const ReminderWish now = m_wish();
    ExpirySources where = m_lists.sources();
    where.marked = now.marked;
    const auto work = [sources = std::move(where), wish = now] {
        std::vector<Reminder> reminders =
            findReminders(sources, wish.days, QDateTime::currentDateTimeUtc());
        std::erase_if(reminders, [&wish](const Reminder &reminder) {
            return wish.told.contains(reminder.keyId);
        });
        return reminders;
    };
    runAside(*QThreadPool::globalInstance(), work, this,
             [this](const std::vector<Reminder> &reminders) {
                 m_isLooking = false;
                 if (reminders.empty() && !m_lists.isAnythingRead())
                     Q_EMIT failed(); // what is kept from an earlier start was all there is
                 else
                     Q_EMIT found(reminders);
             });
}

} // namespace Keyturn
