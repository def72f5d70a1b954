// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

namespace Keyturn {

class PreferenceStore;

/// How requests are made, and whether they are logged.
class AdvancedPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AdvancedPage(PreferenceStore &preferences, QWidget *parent = nullptr);

private:
    void addRequests();
    void addLog();
    void take();
    void showPreferences();

    PreferenceStore &m_preferences;
    QComboBox *const m_version;
    QComboBox *const m_addressing;
    QCheckBox *const m_log;
};

} // namespace Keyturn
