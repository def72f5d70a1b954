// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reminders/remindmeaction.h"

#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/settings/reminderstore.h"

namespace Keyturn {

RemindMeAction::RemindMeAction(const Session &session, const PreferenceStore &preferences,
                               ReminderStore &store, QObject *parent)
    : QAction(tr("Remind me of this application"), parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_store(store)
{
    setCheckable(true);
    connect(this, &QAction::triggered, this, &RemindMeAction::mark);
    connect(&m_preferences, &PreferenceStore::changed, this, &RemindMeAction::showState);
    connect(&m_store, &ReminderStore::markedChanged, this, &RemindMeAction::showState);
    connect(&m_session, &Session::tenantKnown, this, &RemindMeAction::showState);
    showState();
}

void RemindMeAction::setObject(const std::optional<DirectoryObject> &object)
{
    const bool isThere = object && !object->deletedDateTime.isValid();
    m_appId = isThere ? object->ref.appId : QUuid();
    showState();
}

void RemindMeAction::showState()
{
    const Preferences &preferences = m_preferences.preferences();
    setVisible(preferences.showsTray || preferences.checksAtLogin);
    setEnabled(!m_appId.isNull());
    setChecked(!m_appId.isNull() && m_store.marked(m_session.tenant().id).contains(m_appId));
}

void RemindMeAction::mark(bool isMarked)
{
    if (!m_appId.isNull())
        m_store.setMarked(m_session.tenant().id, m_appId, isMarked);
}

} // namespace Keyturn
