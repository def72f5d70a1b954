// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/reminder.h"

#include <QObject>

#include <functional>

namespace Keyturn {

class ExpiringLists;

/// What somebody wants to be reminded of.
struct ReminderWish
{
    int days;
    QSet<QUuid> marked; ///< application IDs
    QSet<QUuid> told; ///< key IDs, of which one knows already
};

/// A look at the lists for what one is to be told of, once they have been asked what has changed.
/// Where one of them cannot be had, the others do.
class ReminderCheck : public QObject
{
    Q_OBJECT

public:
    /// The wish is asked for when the lists are there.
    ReminderCheck(ExpiringLists &lists, std::function<ReminderWish()> wish,
                  QObject *parent = nullptr);

    void start(); ///< nothing happens while one is under way

Q_SIGNALS:
    void found(const std::vector<Keyturn::Reminder> &reminders); ///< none, perhaps
    void failed(); ///< no list could be read

private:
    void lookIfSettled();
    void look();

    ExpiringLists &m_lists;
    const std::function<ReminderWish()> m_wish;
    bool m_isWaiting = false;
    bool m_isLooking = false;
};

} // namespace Keyturn
