// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

#include <chrono>

class QCheckBox;
class QSpinBox;

namespace Keyturn {

class KeychainTrial;
class KeyringStatus;
class PreferenceStore;

/// How long a value stays on the clipboard and the screen, and how the keychain is.
class SecurityPage : public SettingsPage
{
    Q_OBJECT

public:
    SecurityPage(PreferenceStore &preferences, KeyringStatus &keyring, KeychainTrial &trial,
                 QWidget *parent = nullptr);

private:
    void addTimes();
    void addCapture();
    QSpinBox *newTime(std::chrono::seconds least);
    void take();
    void showPreferences();

    PreferenceStore &m_preferences;
    QSpinBox *m_clipboardTime = nullptr;
    QSpinBox *m_clipboardTimeAfterPaste = nullptr;
    QSpinBox *m_revealTime = nullptr;
    QCheckBox *m_capture = nullptr;
};

} // namespace Keyturn
