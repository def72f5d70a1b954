// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keychaintrial.h"
#include "ui/settings/storageplaces.h"

#include <QObject>
#include <QPointer>

namespace Keyturn {

class AboutDialog;
class KeyringStatus;
class MainWindow;
class PreferenceStore;
class SettingsDialog;

/// The settings and what the program says about itself, each in one window at a time.
class SettingsFlow : public QObject
{
    Q_OBJECT

public:
    SettingsFlow(PreferenceStore &preferences, KeyringStatus &keyring, SecretVault &vault,
                 StoragePlaces places, MainWindow &window);

private:
    void showSettings();
    void showAbout();
    void forget();

    PreferenceStore &m_preferences;
    KeyringStatus &m_keyring;
    KeychainTrial m_trial;
    const StoragePlaces m_places;
    MainWindow &m_window;
    QPointer<SettingsDialog> m_settings;
    QPointer<AboutDialog> m_about;
};

} // namespace Keyturn
