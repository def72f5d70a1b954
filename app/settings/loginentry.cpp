// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/loginentry.h"

#include "app/core/logging.h"
#include "app/platform/autostart.h"
#include "app/settings/preferencestore.h"

namespace Keyturn {

LoginEntry::LoginEntry(const PreferenceStore &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_preferences, &PreferenceStore::changed, this, &LoginEntry::follow);
    follow(); // the program may be in another place than when it was asked for
}

void LoginEntry::follow()
{
    const bool isWanted = m_preferences.preferences().checksAtLogin;
    if (!isWanted && !m_isWanted)
        return;
    m_isWanted = isWanted;
    if (!setStartedAtLogin(isWanted))
        qCWarning(logPlatform) << "what is started at login could not be changed";
}

} // namespace Keyturn
