// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalpage.h"

#include "app/settings/preferencestore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace Keyturn {

GeneralPage::GeneralPage(PreferenceStore &preferences, QWidget *parent)
    : SettingsPage(tr("General"), parent)
    , m_preferences(preferences)
    , m_opensLastAccount(new QCheckBox(tr("&Open the account used last when Keyturn starts"), this))
{
    addRow(tr("Theme"), new QLabel(tr("Follows the system"), this));
    auto *language = new QComboBox(this);
    language->addItem(QStringLiteral("English"));
    addRow(tr("&Language"), language);
    addNote(tr("More languages come with a later version."));
    addHeading(tr("Start"));
    addRow(m_opensLastAccount);
    addNote(tr("Only an account that stays signed in. Its lists are shown as they were last, and "
               "brought up to date."));
    connect(m_opensLastAccount, &QCheckBox::clicked, this, &GeneralPage::take);
    connect(&m_preferences, &PreferenceStore::changed, this, &GeneralPage::showPreferences);
    showPreferences();
}

void GeneralPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.opensLastAccount = m_opensLastAccount->isChecked();
    m_preferences.set(preferences);
}

void GeneralPage::showPreferences()
{
    m_opensLastAccount->setChecked(m_preferences.preferences().opensLastAccount);
}

} // namespace Keyturn
