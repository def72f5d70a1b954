// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

namespace Keyturn {

class PreferenceStore;

/// Whether and how one is told of what expires.
class RemindersPage : public SettingsPage
{
    Q_OBJECT

public:
    RemindersPage(PreferenceStore &preferences, bool isTrayPossible, QWidget *parent = nullptr);

private:
    void addTray();
    void addLogin();
    void take();
    void showPreferences();

    PreferenceStore &m_preferences;
    const bool m_isTrayPossible;
    QCheckBox *const m_showsTray;
    QCheckBox *const m_checksAtLogin;
    QComboBox *const m_days;
    QLabel *m_entryMissing = nullptr;
};

} // namespace Keyturn
