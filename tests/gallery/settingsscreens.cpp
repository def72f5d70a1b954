// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "support/localhttpserver.h"
#include "support/settingsbench.h"
#include "support/testcertificates.h"
#include "ui/aboutdialog.h"
#include "ui/settings/settingsdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the settings need beside a stage.
struct Properties
{
    explicit Properties(Stage &stage, const ManagedSettings &managed)
        : network(stage.settings, managed)
        , clouds(stage.settings)
    { }

    NetworkPreferenceStore network;
    CloudStore clouds;
    ChangingKeyring keyring;
};

/// Lives as long as the window of the stage, and its keychain with it.
QWidget *openSettings(Stage &stage, const QString &page,
                      KeyringState state = KeyringState::Unlocked,
                      const ManagedSettings &managed = {})
{
    stage.openLoadedTenant();
    const auto properties = std::make_shared<Properties>(stage, managed);
    properties->keyring.state = state;
    auto *trial = new KeychainTrial(stage.vault, stage.window.get());
    auto *dialog = new SettingsDialog(
        {stage.preferences, properties->network, properties->clouds}, properties->keyring, *trial,
        {.settingsFile = u"/home/somebody/.config/Keyturn/Keyturn.conf"_s,
         .keptIndex = u"/home/somebody/.local/share/Keyturn/kept-secrets.json"_s,
         .receipts = u"/home/somebody/.local/share/Keyturn/activity.jsonl"_s,
         .journal = u"/home/somebody/.local/share/Keyturn/issuing"_s,
         .lists = u"/home/somebody/.local/share/Keyturn/lists"_s,
         .mutes = u"/home/somebody/.local/share/Keyturn/muted"_s,
         .sampleFolder = u"/tmp/keyturn-xWqPzK"_s},
        stage.window.get());
    QObject::connect(dialog, &QObject::destroyed, dialog, [properties] {}); // who holds them
    dialog->show();
    auto *pages = stage.find<QListWidget>(u"Settings pages"_s, dialog);
    const int row = Stage::rowOf(*pages, page);
    Stage::require([row] { return row >= 0; }, u"page "_s + page);
    pages->setCurrentRow(row);
    return Stage::waitFor(u"Settings"_s);
}

void showRefusingKeychain(Stage &stage)
{
    QWidget *settings = openSettings(stage, u"Security"_s, KeyringState::Locked);
    stage.vault.storeError =
        VaultError{.kind = VaultError::Kind::Locked,
                   .message = u"Cannot create an item in a locked collection"_s};
    stage.press(u"Test keychain"_s, settings);
}

void showWorkingKeychain(Stage &stage)
{
    stage.press(u"Test keychain"_s, openSettings(stage, u"Security"_s));
}

void askBeforeReset(Stage &stage)
{
    stage.press(u"Reset to defaults"_s, openSettings(stage, u"General"_s));
    Stage::waitFor(u"Reset to defaults"_s);
}

void askBeforeForgetting(Stage &stage)
{
    stage.press(u"Forget accounts, layout and preferences…"_s, openSettings(stage, u"Data"_s));
    Stage::waitFor(u"Forget accounts, layout and preferences"_s);
}

Cloud labCloud()
{
    return CloudStore::cloudOf(u"Contoso lab"_s, u"https://login.lab.contoso.com"_s,
                               u"https://graph.lab.contoso.com"_s, {});
}

void scrollTo(QWidget *window, const QString &objectName)
{
    auto *target = window->findChild<QWidget *>(objectName);
    for (QWidget *parent = target; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(target);
    }
}

void showOwnNetwork(Stage &stage)
{
    NetworkPreferenceStore(stage.settings)
        .set({.proxy = {.choice = ProxyRule::Choice::Manual,
                        .host = u"proxy.contoso.com"_s,
                        .port = 8080},
              .authoritiesFile = TestCertificates::file(u"ca"_s)});
    CloudStore(stage.settings).add(labCloud());
    openSettings(stage, u"Network"_s);
}

void showManagedNetwork(Stage &stage)
{
    openSettings(stage, u"Network"_s, KeyringState::Unlocked,
                 {.cloud = Cloud::named(u"us-gov-l4"),
                  .tenant = u"contoso.com"_s,
                  .clientId = u"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"_s,
                  .proxy = ProxyRule{.choice = ProxyRule::Choice::None},
                  .authoritiesFile = u"/etc/contoso/authorities.pem"_s});
}

/// Of a cloud on this computer, where nothing listens or all is well.
void testConnection(Stage &stage, const QUrl &endpoint)
{
    CloudStore(stage.settings)
        .add(CloudStore::cloudOf(u"Contoso lab"_s, endpoint.toString(), endpoint.toString(), {}));
    QWidget *settings = openSettings(stage, u"Network"_s);
    auto *cloud = SettingsBench::comboBox(*settings, u"Cloud"_s);
    Stage::require([cloud] { return cloud != nullptr; }, u"cloud"_s);
    cloud->setCurrentIndex(cloud->findData(u"Contoso lab"_s));
    stage.press(u"Test connection"_s, settings);
    const auto *outcome = settings->findChild<QWidget *>(u"connectionOutcome"_s);
    Stage::require([outcome] { return outcome->isVisible(); }, u"outcome"_s);
    scrollTo(settings, u"connectionOutcome"_s);
}

void showGoodConnection(Stage &stage)
{
    LocalHttpServer server;
    server.replyTo("/common/", 200, R"({"issuer": "https://login.lab.contoso.com"})");
    server.replyTo("/v1.0/", 401, "{}");
    testConnection(stage, server.url());
}

void showUntrustedConnection(Stage &stage)
{
    const LocalHttpServer server(TestCertificates::serverConfiguration());
    testConnection(stage, server.url());
}

void showCloudMistakes(Stage &stage)
{
    QWidget *settings = openSettings(stage, u"Network"_s);
    stage.press(u"Add cloud"_s, settings);
    QWidget *dialog = Stage::waitFor(u"Add cloud"_s);
    stage.find<QLineEdit>(u"Name"_s, dialog)->setText(u"global"_s);
    stage.find<QLineEdit>(u"Login authority"_s, dialog)->setText(u"http://login.contoso.com"_s);
    stage.press(u"Add"_s, dialog);
}

void openMenu(Stage &stage)
{
    stage.openLoadedTenant();
    stage.press(u"Menu"_s);
    Stage::require([] { return QApplication::activePopupWidget(); }, u"menu"_s);
}

void showAbout(Stage &stage)
{
    stage.openLoadedTenant();
    (new AboutDialog(stage.window.get()))->show();
    Stage::waitFor(u"About Keyturn"_s);
}

} // namespace

std::vector<Screen> settingsScreens()
{
    std::vector<Screen> screens;
    for (const QString &page : {u"General"_s, u"Security"_s, u"Defaults"_s, u"Reminders"_s,
                                u"Network"_s, u"Data"_s, u"Advanced"_s})
        screens.push_back(
            {u"settings-"_s + page.toLower(), [page](Stage &stage) { openSettings(stage, page); }});
    screens.push_back({u"settings-keychain-works"_s, showWorkingKeychain});
    screens.push_back({u"settings-keychain-refuses"_s, showRefusingKeychain});
    screens.push_back({u"settings-keychain-absent"_s, [](Stage &stage) {
                           openSettings(stage, u"Security"_s, KeyringState::Absent);
                       }});
    screens.push_back({u"settings-keychain-silent"_s, [](Stage &stage) {
                           openSettings(stage, u"Security"_s, KeyringState::Silent);
                       }});
    screens.push_back({u"settings-network-own"_s, showOwnNetwork});
    screens.push_back({u"settings-network-managed"_s, showManagedNetwork});
    screens.push_back({u"settings-network-good"_s, showGoodConnection});
    screens.push_back({u"settings-network-untrusted"_s, showUntrustedConnection});
    screens.push_back({u"settings-cloud-mistakes"_s, showCloudMistakes});
    screens.push_back({u"settings-reset"_s, askBeforeReset});
    screens.push_back({u"settings-forget"_s, askBeforeForgetting});
    screens.push_back({u"menu"_s, openMenu});
    screens.push_back({u"about"_s, showAbout});
    return screens;
}
