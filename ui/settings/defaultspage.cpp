// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/defaultspage.h"

#include "app/settings/preferencestore.h"
#include "ui/secrets/lifetimepresets.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace Keyturn {

DefaultsPage::DefaultsPage(PreferenceStore &preferences, QWidget *parent)
    : SettingsPage(tr("Defaults"), parent)
    , m_preferences(preferences)
    , m_lifetime(new QComboBox(this))
{
    for (const LifetimePreset &preset : lifetimePresets())
        m_lifetime->addItem(preset.text, preset.days);
    addHeading(tr("Adding a secret"));
    addRow(tr("&Expires"), m_lifetime);
    addNote(tr("What Add secret proposes in a tenant where you have added none yet. Elsewhere it "
               "proposes what you chose there last."));
    connect(m_lifetime, &QComboBox::currentIndexChanged, this, &DefaultsPage::take);
    connect(&m_preferences, &PreferenceStore::changed, this, &DefaultsPage::showPreferences);
    showPreferences();
}

void DefaultsPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.lifetimeDays = m_lifetime->currentData().toInt();
    m_preferences.set(preferences);
}

void DefaultsPage::showPreferences()
{
    const QSignalBlocker blocker(m_lifetime);
    const int days = m_preferences.preferences().lifetimeDays;
    if (m_lifetime->findData(days) < 0) // by a hand in the settings' file
        m_lifetime->addItem(days == 1 ? tr("1 day") : tr("%n days", nullptr, days), days);
    m_lifetime->setCurrentIndex(m_lifetime->findData(days));
}

} // namespace Keyturn
