// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "support/settingsbench.h"
#include "ui/aboutdialog.h"
#include "ui/settings/settingsdialog.h"

#include <QListWidget>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lives as long as the window of the stage, and its keychain with it.
QWidget *openSettings(Stage &stage, const QString &page,
                      KeyringState state = KeyringState::Unlocked)
{
    stage.openLoadedTenant();
    const auto keyring = std::make_shared<ChangingKeyring>();
    keyring->state = state;
    auto *trial = new KeychainTrial(stage.vault, stage.window.get());
    auto *dialog =
        new SettingsDialog(stage.preferences, *keyring, *trial,
                           {.settingsFile = u"/home/somebody/.config/Keyturn/Keyturn.conf"_s,
                            .keptIndex = u"/home/somebody/.local/share/Keyturn/kept-secrets.json"_s,
                            .receipts = u"/home/somebody/.local/share/Keyturn/activity.jsonl"_s,
                            .journal = u"/home/somebody/.local/share/Keyturn/issuing"_s},
                           stage.window.get());
    QObject::connect(dialog, &QObject::destroyed, dialog, [keyring] {}); // who holds it
    dialog->show();
    auto *pages = stage.find<QListWidget>(u"Settings pages"_s, dialog);
    pages->setCurrentItem(pages->findItems(page, Qt::MatchExactly).value(0));
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
    stage.press(u"Forget window layout and preferences…"_s, openSettings(stage, u"Data"_s));
    Stage::waitFor(u"Forget window layout and preferences"_s);
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
    for (const QString &page :
         {u"General"_s, u"Security"_s, u"Defaults"_s, u"Network"_s, u"Data"_s, u"Advanced"_s})
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
    screens.push_back({u"settings-reset"_s, askBeforeReset});
    screens.push_back({u"settings-forget"_s, askBeforeForgetting});
    screens.push_back({u"menu"_s, openMenu});
    screens.push_back({u"about"_s, showAbout});
    return screens;
}
