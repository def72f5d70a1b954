// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

#include <QAction>

#include <optional>

namespace Keyturn {

class PreferenceStore;
class ReminderStore;
class Session;

/// Marks the chosen application to be reminded of, for menus. To be seen while there are reminders.
class RemindMeAction : public QAction
{
    Q_OBJECT

public:
    RemindMeAction(const Session &session, const PreferenceStore &preferences, ReminderStore &store,
                   QObject *parent = nullptr);

    void setObject(const std::optional<DirectoryObject> &object);

private:
    void showState();
    void mark(bool isMarked);

    const Session &m_session;
    const PreferenceStore &m_preferences;
    ReminderStore &m_store;
    QUuid m_appId; // of the chosen object; null if there is none
};

} // namespace Keyturn
