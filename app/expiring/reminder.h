// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expirycollection.h"

namespace Keyturn {

/// A client secret that expires soon, of an application that one wants to be told of.
struct Reminder
{
    ObjectRef owner = {};
    QUuid keyId = {};
    QString ownerName = {}; ///< as it is to be shown, as the next
    QString description = {};
    int days = 0; ///< calendar days until it is over

    bool operator==(const Reminder &) const = default;
};

/// Of applications that are owned or marked, soonest first; without what is muted or over. What is
/// owned is looked at even where no other list has it.
std::vector<Reminder> findReminders(const ExpirySources &sources, int days, const QDateTime &now);

/// One notification for all of them.
struct ReminderText
{
    QString title; ///< names the tenant
    QString text; ///< a line each of the first, and how many more there are

    static ReminderText of(const std::vector<Reminder> &reminders, const QString &tenant);
};

} // namespace Keyturn
