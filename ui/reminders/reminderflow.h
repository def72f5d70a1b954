// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringlists.h"
#include "app/expiring/remindercheck.h"

#include <QTimer>

namespace Keyturn {

class Notifications;
class PreferenceStore;
class ReminderStore;
class Session;
struct Tenant;

/// Tells what expires soon in a session's tenant, of each secret once a day.
class ReminderFlow : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    ReminderFlow(Session &session, const PreferenceStore &preferences, ReminderStore &store,
                 Notifications &notifications, QObject *parent = nullptr);

    void look(); ///< once it is known which tenant that is
    void setRepeated(bool isRepeated); ///< begins with a look, and does so every few hours

Q_SIGNALS:
    void told(); ///< there was something to tell
    void nothingToTell();
    void failed(); ///< the lists could not be read
    void openChosen(const std::vector<Keyturn::Reminder> &reminders); ///< that were told last

private:
    ReminderWish wish() const;
    void tell(const std::vector<Reminder> &reminders);

    Session &m_session;
    const PreferenceStore &m_preferences;
    ReminderStore &m_store;
    Notifications &m_notifications;
    ExpiringLists m_lists;
    ReminderCheck m_check;
    QTimer m_again;
    bool m_isWanted = false; // once the tenant is known
    std::vector<Reminder> m_told;
};

} // namespace Keyturn
