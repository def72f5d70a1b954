// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

namespace Keyturn {

class PreferenceStore;

/// How the program starts, looks and speaks.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage(PreferenceStore &preferences, QWidget *parent = nullptr);

private:
    void fillLanguages();
    void take();
    void showPreferences();

    PreferenceStore &m_preferences;
    QComboBox *const m_language;
    QCheckBox *const m_opensLastAccount;
};

} // namespace Keyturn
