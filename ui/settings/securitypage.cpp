// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/securitypage.h"

#include "app/platform/platform.h"
#include "app/settings/preferencestore.h"
#include "ui/common/editmenu.h"
#include "ui/idlewatch.h"
#include "ui/settings/keychainpanel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

using namespace std::chrono_literals;

namespace Keyturn {

SecurityPage::SecurityPage(PreferenceStore &preferences, KeyringStatus &keyring,
                           KeychainTrial &trial, QWidget *parent)
    : SettingsPage(tr("Security"), parent)
    , m_preferences(preferences)
{
    addTimes();
    addHeading(tr("Screen captures"));
    addCapture();
    addHeading(tr("Keychain"));
    addRow(new KeychainPanel(keyring, trial, this));
    connect(&m_preferences, &PreferenceStore::changed, this, &SecurityPage::showPreferences);
    showPreferences();
}

void SecurityPage::addTimes()
{
    addHeading(tr("A copied value"));
    m_clipboardTime = newTime(1s);
    addRow(tr("&Time on the clipboard"), m_clipboardTime);
    m_clipboardTimeAfterPaste = newTime(1s);
    addRow(tr("Time after the first &paste"), m_clipboardTimeAfterPaste);
    addNote(tr("After that the clipboard is cleared, if the value is still there. A new time is "
               "good from the next copy on."));
    addHeading(tr("A revealed value"));
    m_revealTime = newTime(0s);
    m_revealTime->setSpecialValueText(tr("Only when asked"));
    addRow(tr("&Hide a revealed value after"), m_revealTime);
    const int idle = int(std::chrono::round<std::chrono::minutes>(IdleWatch::UsualTime).count());
    //: %n: minutes
    addNote(tr("It is also hidden when the screen is locked, when the computer goes to sleep, and "
               "after %n minutes without a key or the pointer. Windows that are open keep their "
               "time. Nothing is closed by this.",
               nullptr, idle));
}

void SecurityPage::addCapture()
{
    m_capture = new QCheckBox(tr("&Keep windows with a value out of screen captures"), this);
    addRow(m_capture);
    connect(m_capture, &QCheckBox::toggled, this, &SecurityPage::take);
    m_capture->setEnabled(canKeepOutOfCaptures());
    if (!m_capture->isEnabled())
        addNote(tr("Not possible here: this system gives programs no means to keep a window out "
                   "of screenshots and recordings."));
}

QSpinBox *SecurityPage::newTime(std::chrono::seconds least)
{
    auto *time = new QSpinBox(this);
    time->setRange(int(least.count()), int(LongestTime.count()));
    //: Seconds, after a number
    time->setSuffix(tr(" s"));
    time->setSingleStep(5);
    giveEditMenu(*time);
    time->setKeyboardTracking(false); // or 120 would be 1, then 12
    connect(time, &QSpinBox::valueChanged, this, &SecurityPage::take);
    return time;
}

void SecurityPage::take()
{
    Preferences preferences = m_preferences.preferences();
    preferences.clipboardTime = std::chrono::seconds(m_clipboardTime->value());
    preferences.clipboardTimeAfterPaste = std::chrono::seconds(m_clipboardTimeAfterPaste->value());
    preferences.revealTime = std::chrono::seconds(m_revealTime->value());
    if (m_capture->isEnabled()) // what it shows otherwise is not what was chosen
        preferences.keepsOutOfCaptures = m_capture->isChecked();
    m_preferences.set(preferences);
}

void SecurityPage::showPreferences()
{
    const std::array blockers = {QSignalBlocker(m_clipboardTime),
                                 QSignalBlocker(m_clipboardTimeAfterPaste),
                                 QSignalBlocker(m_revealTime), QSignalBlocker(m_capture)};
    const Preferences &preferences = m_preferences.preferences();
    m_clipboardTime->setValue(int(preferences.clipboardTime.count()));
    m_clipboardTimeAfterPaste->setValue(int(preferences.clipboardTimeAfterPaste.count()));
    m_revealTime->setValue(int(preferences.revealTime.count()));
    m_capture->setChecked(m_capture->isEnabled() && preferences.keepsOutOfCaptures);
}

} // namespace Keyturn
