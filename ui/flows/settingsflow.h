// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settingstores.h"
#include "app/vault/keychaintrial.h"
#include "ui/settings/storageplaces.h"

#include <QObject>
#include <QPointer>

namespace Keyturn {

class AboutDialog;
class AccountFlow;
class KeyringStatus;
class MainWindow;
class SettingsDialog;

/// The settings and what the program says about itself, each in one window at a time.
class SettingsFlow : public QObject
{
    Q_OBJECT

public:
    SettingsFlow(const SettingStores &stores, KeyringStatus &keyring, SecretVault &vault,
                 StoragePlaces places, AccountFlow &accounts, MainWindow &window);

    /// What is open is shown in the language that is another now.
    void speakAnew();

private:
    void showSettings();
    void showAbout();
    void forget();
    void forgetLists();

    const SettingStores m_stores;
    KeyringStatus &m_keyring;
    KeychainTrial m_trial;
    const StoragePlaces m_places;
    AccountFlow &m_accounts;
    MainWindow &m_window;
    QPointer<SettingsDialog> m_settings;
    QPointer<AboutDialog> m_about;
};

} // namespace Keyturn
