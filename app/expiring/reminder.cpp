// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/reminder.h"

#include "app/directory/expiryclock.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Keyturn {

namespace {

    struct ReminderTexts
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::Reminder)
    };

    /// A notification that is longer is cut by some desktops.
    constexpr size_t ReminderLines = 3;

    QString namelessLine(const Reminder &reminder)
    {
        //: %1 is an application.
        if (reminder.days <= 0)
            return ReminderTexts::tr("%1: a secret without a description expires today")
                .arg(reminder.ownerName);
        //: %1 is an application.
        if (reminder.days == 1)
            return ReminderTexts::tr("%1: a secret without a description expires tomorrow")
                .arg(reminder.ownerName);
        //: %1 is an application; %2 is at least 2.
        return ReminderTexts::tr("%1: a secret without a description expires in %2 days")
            .arg(reminder.ownerName, QString::number(reminder.days));
    }

    QString reminderLine(const Reminder &reminder)
    {
        if (reminder.description.isEmpty())
            return namelessLine(reminder);
        //: %1 is an application, %2 one of its secrets.
        if (reminder.days <= 0)
            return ReminderTexts::tr("%1: %2 expires today")
                .arg(reminder.ownerName, reminder.description);
        //: %1 is an application, %2 one of its secrets.
        if (reminder.days == 1)
            return ReminderTexts::tr("%1: %2 expires tomorrow")
                .arg(reminder.ownerName, reminder.description);
        //: %1 is an application, %2 one of its secrets; %3 is at least 2.
        return ReminderTexts::tr("%1: %2 expires in %3 days")
            .arg(reminder.ownerName, reminder.description, QString::number(reminder.days));
    }

} // namespace

std::vector<Reminder> findReminders(const ExpirySources &sources, int days, const QDateTime &now)
{
    ExpirySources all = sources;
    all.stores.push_back(sources.owned);
    const ExpiryCollection found =
        collectExpiring(all, {.days = days, .type = {}, .isMineOnly = true}, now);
    const ExpiryClock clock(now);
    std::vector<Reminder> reminders;
    reminders.reserve(found.rows.size());
    std::ranges::transform(
        found.rows, std::back_inserter(reminders), [&](const ExpiryCollection::Row &row) {
            return Reminder{.owner = found.owner(row.place),
                            .keyId = found.keyId(row.place),
                            .ownerName = found.ownerName(row.place),
                            .description = found.description(row.place),
                            .days = clock.daysUntil(found.validity(row.place).end)};
        });
    return reminders;
}

ReminderText ReminderText::of(const std::vector<Reminder> &reminders, const QString &tenant)
{
    const size_t shown = std::min(reminders.size(), ReminderLines);
    QStringList lines;
    for (size_t i = 0; i < shown; ++i)
        lines.append(reminderLine(reminders[i]));
    if (reminders.size() > shown)
        lines.append(ReminderTexts::tr("and %1 more").arg(reminders.size() - shown));
    return {.title = reminders.size() == 1
                ? ReminderTexts::tr("%1: a client secret expires soon").arg(tenant)
                : ReminderTexts::tr("%1: %2 client secrets expire soon")
                      .arg(tenant, QString::number(reminders.size())),
            .text = lines.join(u'\n')};
}

} // namespace Keyturn
