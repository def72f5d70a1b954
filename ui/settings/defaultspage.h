// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace Keyturn {

class PreferenceStore;

/// What dialogs propose.
class DefaultsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit DefaultsPage(PreferenceStore &preferences, QWidget *parent = nullptr);

private:
    void take();
    void showPreferences();

    PreferenceStore &m_preferences;
    QComboBox *const m_lifetime;
};

} // namespace Keyturn
