// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalpage.h"

#include "app/settings/preferencestore.h"
#include "ui/language/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace Keyturn {

GeneralPage::GeneralPage(PreferenceStore &preferences, QWidget *parent)
    : SettingsPage(tr("General"), parent)
    , m_preferences(preferences)
    , m_language(new QComboBox(this))
    , m_opensLastAccount(new QCheckBox(tr("&Open the account used last when Keyturn starts"), this))
{
    addRow(tr("Theme"), new QLabel(tr("Follows the system"), this));
    fillLanguages();
    addRow(tr("&Language"), m_language);
    addNote(tr("Windows that are open for a secret, and the window behind them, change once these "
               "are closed."));
    addHeading(tr("Start"));
    addRow(m_opensLastAccount);
    addNote(tr("Only an account that stays signed in. Its lists are shown as they were last, and "
               "brought up to date."));
    connect(m_language, &QComboBox::activated, this, &GeneralPage::take);
    connect(m_opensLastAccount, &QCheckBox::clicked, this, &GeneralPage::take);
    connect(&m_preferences, &PreferenceStore::changed, this, &GeneralPage::showPreferences);
    showPreferences();
}

/// Each in its own language, for whoever cannot read the one that is on the screen.
void GeneralPage::fillLanguages()
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("System default"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.name);
}

void GeneralPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.language = m_language->currentData().toString();
    preferences.opensLastAccount = m_opensLastAccount->isChecked();
    m_preferences.set(preferences);
}

void GeneralPage::showPreferences()
{
    const int chosen = m_language->findData(m_preferences.preferences().language);
    m_language->setCurrentIndex(std::max(0, chosen)); // what is not known counts as nothing
    m_opensLastAccount->setChecked(m_preferences.preferences().opensLastAccount);
}

} // namespace Keyturn
