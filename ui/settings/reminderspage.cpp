// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/reminderspage.h"

#include "app/platform/autostart.h"
#include "app/settings/preferencestore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

namespace Keyturn {

RemindersPage::RemindersPage(PreferenceStore &preferences, bool isTrayPossible, QWidget *parent)
    : SettingsPage(tr("Reminders"), parent)
    , m_preferences(preferences)
    , m_isTrayPossible(isTrayPossible)
    , m_showsTray(new QCheckBox(tr("Show an &icon in the tray"), this))
    , m_checksAtLogin(new QCheckBox(tr("&Look once when I log in to this computer"), this))
    , m_days(new QComboBox(this))
{
    addHeading(tr("What expires"));
    for (const int days : {7, 14, 30, 60})
        m_days->addItem(tr("%n days", nullptr, days), days);
    addRow(tr("&Tell me of what expires within"), m_days);
    addNote(tr("Client secrets of applications that you own, and of those you mark: while one of "
               "the two below is on, the menu of a row has “Remind me of this application”. You "
               "are told of "
               "each secret once a day, unless it is muted. Only Entra is asked, and nothing else "
               "leaves this computer."));
    addTray();
    addLogin();
    connect(m_days, &QComboBox::currentIndexChanged, this, &RemindersPage::take);
    connect(m_showsTray, &QCheckBox::clicked, this, &RemindersPage::take);
    connect(m_checksAtLogin, &QCheckBox::clicked, this, &RemindersPage::take);
    connect(&m_preferences, &PreferenceStore::changed, this, &RemindersPage::showPreferences);
    showPreferences();
}

void RemindersPage::addTray()
{
    addHeading(tr("While Keyturn runs"));
    addRow(m_showsTray);
    addNote(m_isTrayPossible
                ? tr("Keyturn then looks when you open an account, and every few hours. It goes on "
                     "when its window is closed; Quit ends it.")
                : tr("Not possible here: this desktop has no tray."));
}

void RemindersPage::addLogin()
{
    addHeading(tr("Without Keyturn"));
    addRow(m_checksAtLogin);
    addNote(tr("With the account used last, if it stays signed in, and without a window. Keyturn "
               "ends again when you close the message, or after ten minutes."));
    m_entryMissing = addNote(
        tr("This could not be set up: the system does not have Keyturn among what it starts."));
}

void RemindersPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.reminderDays = m_days->currentData().toInt();
    preferences.showsTray = m_showsTray->isChecked();
    preferences.checksAtLogin = m_checksAtLogin->isChecked();
    m_preferences.set(preferences);
}

void RemindersPage::showPreferences()
{
    const Preferences &preferences = m_preferences.preferences();
    const QSignalBlocker blocker(m_days);
    const int days = preferences.reminderDays;
    if (m_days->findData(days) < 0) // by a hand in the settings' file
        m_days->addItem(days == 1 ? tr("1 day") : tr("%n days", nullptr, days), days);
    m_days->setCurrentIndex(m_days->findData(days));
    m_showsTray->setChecked(preferences.showsTray);
    m_showsTray->setEnabled(m_isTrayPossible || preferences.showsTray);
    m_checksAtLogin->setChecked(preferences.checksAtLogin);
    setRowVisible(m_entryMissing, preferences.checksAtLogin && !isStartedAtLogin());
}

} // namespace Keyturn
