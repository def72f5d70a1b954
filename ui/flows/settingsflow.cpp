// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/settingsflow.h"

#include "app/directory/snapshotfolder.h"
#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "app/settings/preferencestore.h"
#include "ui/aboutdialog.h"
#include "ui/flows/accountflow.h"
#include "ui/mainwindow.h"
#include "ui/settings/datapage.h"
#include "ui/settings/settingsdialog.h"

#include <utility>

namespace Keyturn {

namespace {

    void bringUp(QDialog &dialog)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose);
        dialog.show();
        dialog.raise();
        dialog.activateWindow();
    }

} // namespace

SettingsFlow::SettingsFlow(const SettingStores &stores, KeyringStatus &keyring, SecretVault &vault,
                           StoragePlaces places, AccountFlow &accounts, MainWindow &window)
    : m_stores(stores)
    , m_keyring(keyring)
    , m_trial(vault)
    , m_places(std::move(places))
    , m_accounts(accounts)
    , m_window(window)
{
    connect(&m_window, &MainWindow::settingsRequested, this, &SettingsFlow::showSettings);
    connect(&m_window, &MainWindow::aboutRequested, this, &SettingsFlow::showAbout);
}

void SettingsFlow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_stores, m_keyring, m_trial, m_places, &m_window);
        connect(m_settings, &SettingsDialog::forgetChosen, this, &SettingsFlow::forget);
        connect(&m_settings->dataPage(), &DataPage::forgetEverythingChosen, &m_window,
                &MainWindow::forgettingRequested);
        connect(m_settings, &SettingsDialog::forgetListsChosen, this, &SettingsFlow::forgetLists);
    }
    bringUp(*m_settings);
}

void SettingsFlow::speakAnew()
{
    if (m_settings && m_settings->isVisible()) {
        const QRect place = m_settings->geometry();
        const int page = m_settings->currentPage();
        m_settings->deleteLater(); // one of its boxes may have asked for this
        m_settings->hide();
        m_settings = nullptr;
        showSettings();
        m_settings->setGeometry(place);
        m_settings->setCurrentPage(page);
    }
    if (m_about && m_about->isVisible()) {
        m_about->deleteLater();
        m_about->hide();
        m_about = nullptr;
        showAbout();
    }
}

void SettingsFlow::showAbout()
{
    if (!m_about)
        m_about = new AboutDialog(&m_window);
    bringUp(*m_about);
}

void SettingsFlow::forget()
{
    const auto tell = [this](const QStringList &remaining) {
        if (!m_settings)
            return;
        m_settings->dataPage().tellForgotten(remaining);
        if (remaining.isEmpty() && snapshotBytes(m_places.lists) > 0)
            m_settings->dataPage().tellListsForgotten(false);
    };
    if (!m_accounts.forgetAll(this, tell))
        return;
    m_settings->dataPage().tellForgetting();
    forgetAllSnapshots(m_places.lists); // the session that kept some is over
    m_stores.preferences.forgetAll();
    m_stores.network.forgetAll();
    m_stores.clouds.forgetAll();
    if (m_stores.clientIds)
        m_stores.clientIds->forgetAll();
    m_window.forgetLayout();
}

void SettingsFlow::forgetLists()
{
    m_accounts.forgetLists();
    m_settings->dataPage().tellListsForgotten(forgetAllSnapshots(m_places.lists));
}

} // namespace Keyturn
