// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/reminderflow.h"

#include "app/core/plainname.h"
#include "app/platform/notifications.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/settings/reminderstore.h"
#include "ui/expiring/sessionlists.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr auto TimeBetweenLooks = 4h;

    /// What the sign-in told is enough; not every session has such a thing.
    const Tenant &knownTenant(const Session &session)
    {
        return session.tenant().id.isEmpty() ? session.tenantAtSignIn() : session.tenant();
    }

} // namespace

ReminderFlow::ReminderFlow(Session &session, const PreferenceStore &preferences,
                           ReminderStore &store, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_store(store)
    , m_notifications(notifications)
    , m_lists(expiringPartsOf(session))
    , m_check(m_lists, [this] { return wish(); })
{
    m_again.setInterval(TimeBetweenLooks);
    connect(&m_again, &QTimer::timeout, this, &ReminderFlow::look);
    connect(&m_check, &ReminderCheck::found, this, &ReminderFlow::tell);
    connect(&m_check, &ReminderCheck::failed, this, &ReminderFlow::failed);
    connect(&m_notifications, &Notifications::chosen, this, [this] {
        if (!m_told.empty())
            Q_EMIT openChosen(m_told);
    });
    connect(&m_session, &Session::tenantKnown, this, [this] {
        if (std::exchange(m_isWanted, false))
            look();
    });
}

void ReminderFlow::look()
{
    m_isWanted = knownTenant(m_session).id.isEmpty();
    if (!m_isWanted)
        m_check.start();
}

void ReminderFlow::setRepeated(bool isRepeated)
{
    if (isRepeated == m_again.isActive())
        return;
    if (!isRepeated)
        return m_again.stop();
    m_again.start();
    look();
}

ReminderWish ReminderFlow::wish() const
{
    const QString tenantId = knownTenant(m_session).id;
    return {.days = m_preferences.preferences().reminderDays,
            .marked = m_store.marked(tenantId),
            .told = m_store.toldOn(QDate::currentDate(), tenantId)};
}

void ReminderFlow::tell(const std::vector<Reminder> &reminders)
{
    if (reminders.empty()) {
        Q_EMIT nothingToTell();
        return;
    }
    m_told = reminders;
    QSet<QUuid> keyIds;
    for (const Reminder &reminder : reminders)
        keyIds.insert(reminder.keyId);
    const Tenant &tenant = knownTenant(m_session);
    m_store.noteTold(QDate::currentDate(), tenant.id, keyIds);
    const ReminderText text = ReminderText::of(reminders, plainName(tenant.displayName));
    m_notifications.show(text.title, text.text);
    Q_EMIT told();
}

} // namespace Keyturn
