// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/account.h"
#include "app/signin/keychainclosed.h"
#include "app/signin/signinerror.h"
#include "gallery/screens.h"
#include "ui/signin/accountmenu.h"
#include "ui/signin/applicationpage.h"
#include "ui/signin/browserwaitpage.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signoutquestion.h"
#include "ui/signin/tokenpage.h"
#include "ui/startpage.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ClientId = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s;

SignInStart start()
{
    SignInStart start;
    start.target.clientId = ClientId;
    start.azureCli.kind = AzureCliState::Kind::Absent;
    return start;
}

SignInDialog *open(Stage &stage, const SignInStart &start)
{
    stage.showStartPage();
    auto *const dialog = new SignInDialog(start, {}, stage.window.get());
    dialog->open();
    Stage::waitFor(u"Sign in"_s);
    return dialog;
}

void type(Stage &stage, const QString &field, const QString &text)
{
    auto *const line = stage.find<QLineEdit>(field, Stage::dialog(u"Sign in"_s));
    line->setFocus();
    line->clear();
    QTest::keyClicks(line, text);
}

void press(Stage &stage, const QString &name)
{
    stage.press(name, Stage::dialog(u"Sign in"_s));
}

void openWithAzureCli(Stage &stage)
{
    SignInStart found = start();
    found.target.clientId.clear();
    found.azureCli = {.kind = AzureCliState::Kind::SignedIn, .userName = u"ana@contoso.com"_s};
    open(stage, found);
}

void openManaged(Stage &stage)
{
    SignInStart managed = start();
    managed.target.cloud = *Cloud::named(u"us-gov-l4");
    managed.target.tenant = u"contoso.us"_s;
    managed.isCloudManaged = managed.isTenantManaged = managed.isClientIdManaged = true;
    managed.azureCli.kind = AzureCliState::Kind::SignedOut;
    open(stage, managed)
        ->waysIn()
        .setReasonAgainstStaying(
            u"There is no keychain on this computer to keep a refresh token in."_s);
}

void showMistakes(Stage &stage)
{
    open(stage, start());
    type(stage, u"Directory (tenant) ID"_s, u"contoso dot com"_s);
    type(stage, u"Application (client) ID"_s, u"Keyturn"_s);
}

void showEndOfRegistration(Stage &stage)
{
    open(stage, start())->showRegistration();
    for (auto *area : Stage::dialog(u"Sign in"_s)->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
}

void showDeviceCode(Stage &stage)
{
    open(stage, start())
        ->showDeviceCode({.userCode = u"FGH7K9QRT"_s,
                          .address = QUrl(u"https://microsoft.com/devicelogin"_s),
                          .message = u"To sign in, use a web browser to open the page "
                                     "https://microsoft.com/devicelogin and enter the code "
                                     "FGH7K9QRT to authenticate."_s,
                          .timeLeft = 15min});
}

SignInStart inTenant()
{
    SignInStart known = start();
    known.target.tenant = u"contoso.com"_s;
    return known;
}

void showApplication(Stage &stage)
{
    SignInDialog *const dialog = open(stage, inTenant());
    press(stage, u"Sign in as an application"_s);
    dialog->application().setSecretKept(true);
}

void showCertificate(Stage &stage)
{
    SignInDialog *const dialog = open(stage, inTenant());
    press(stage, u"Sign in as an application"_s);
    dialog->findChild<ApplicationPage *>()->findChildren<QRadioButton *>().at(1)->click();
    type(stage, u"Certificate file"_s, u"/home/ana/keyturn.pfx"_s);
    type(stage, u"Passphrase"_s, u"made up"_s);
    dialog->application().setProblem(u"The passphrase does not open this file."_s);
}

void showToken(Stage &stage, const QString &verdict, bool isGood)
{
    SignInDialog *const dialog = open(stage, start());
    press(stage, u"Paste an access token"_s);
    if (verdict.isEmpty())
        return;
    type(stage, u"Access token"_s, u"made.up.token"_s);
    dialog->token().setVerdict(verdict, isGood);
}

void showRefusal(Stage &stage)
{
    open(stage, start())
        ->showFailure({.message = u"Contoso allows no sign-in by a device code: a Conditional "
                                  "Access policy forbids it. Sign in with the browser of this "
                                  "computer instead.\n\nMicrosoft says: AADSTS53003: Access has "
                                  "been blocked by Conditional Access policies. The access policy "
                                  "does not allow token issuance."_s,
                       .details = u"AADSTS53003"_s,
                       .topic = u"errors#other-way"_s,
                       .explanation = QUrl(u"https://login.microsoftonline.com/error?code=53003"_s),
                       .steps = {{.id = u"browser"_s,
                                  .text = u"Sign in with &browser"_s,
                                  .help = u"It can prove which device it is on."_s},
                                 {.id = u"consent"_s,
                                  .text = u"Copy the &admin consent link"_s,
                                  .help = u"For whoever may decide it."_s}}});
}

void showLostNetwork(Stage &stage)
{
    open(stage, start())
        ->showFailure({.message = u"login.microsoftonline.com did not answer within 30 seconds. "
                                  "Look after the network or the proxy, then try again."_s,
                       .details = u"timeout"_s});
}

std::vector<AccountTile> accounts(int count)
{
    std::vector<AccountTile> all{
        {.id = u"1"_s,
         .name = u"Ana Admin"_s,
         .userName = u"ana@contoso.com"_s,
         .tenantName = u"Contoso"_s,
         .tenantDomain = u"contoso.com"_s,
         .cloud = u"Microsoft Entra (global)"_s},
        {.id = u"2"_s,
         .name = u"Ana Admin"_s,
         .userName = u"ana_contoso.com#EXT#@fabrikam-research-and-development.onmicrosoft.com"_s,
         .tenantName = u"Fabrikam Research and Development Ltd. & Co."_s,
         .tenantDomain = u"fabrikam-research-and-development.onmicrosoft.com"_s,
         .cloud = u"US Government L4"_s}};
    while (int(all.size()) < count) {
        const int number = int(all.size());
        all.push_back({.id = QString::number(number),
                       .userName = u"admin@customer-%1.com"_s.arg(number),
                       .tenantDomain = u"customer-%1.com"_s.arg(number),
                       .cloud = u"Microsoft Entra (global)"_s});
    }
    return all;
}

void showAccounts(Stage &stage, int count)
{
    stage.showStartPage();
    stage.window->findChild<StartPage *>()->setAccounts(accounts(count));
}

/// In the sample tenant, as if it were theirs.
AccountMenu &openAsSomebody(Stage &stage, const QString &account)
{
    stage.openLoadedTenant();
    auto *const menu = new AccountMenu(stage.window.get());
    menu->setAccounts(accounts(4), account);
    stage.window->setAccountMenu(*menu);
    stage.window->showSession(*stage.session);
    Stage::require([&stage] { return stage.objects()->model()->rowCount() > 0; }, u"the list"_s);
    return *menu;
}

void showSignOut(Stage &stage)
{
    stage.openLoadedTenant();
    askBeforeSigningOut(Account{.username = u"ana@contoso.com"_s, .tenantName = u"Contoso"_s},
                        *stage.window, stage.window.get(), [](bool) {});
    Stage::waitFor(u"Sign out"_s);
}

void showAccountMenu(Stage &stage)
{
    const AccountMenu &menu = openAsSomebody(stage, u"1"_s);
    stage.press(u"Account"_s);
    Stage::require([&menu] { return menu.isVisible(); }, u"the menu"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right);
}

/// Who has the longest name, with a sign-in that does not do any more.
void showSignInNeed(Stage &stage, const SignInError &why)
{
    openAsSomebody(stage, u"2"_s);
    stage.openApplication(u"Payroll"_s);
    stage.window->showSignInNeed(why);
}

/// As AccountFlow does where the account used last is opened.
void showClosedKeychain(Stage &stage)
{
    showSignInNeed(stage,
                   {.kind = SignInError::Kind::Unusable,
                    .message = u"The keychain is locked, so that Keyturn cannot read your sign-in, "
                               "which may still be good. Unlock the keychain and ask it again, or "
                               "sign in again."_s,
                    .error = KeychainClosed});
}

std::vector<Screen> waysIn()
{
    return {
        {u"sign-in"_s, [](Stage &stage) { open(stage, start()); }},
        {u"sign-in-first-use"_s,
         [](Stage &stage) {
             SignInStart first = start();
             first.target.clientId.clear();
             open(stage, first)->beginWithRegistration();
         }},
        {u"sign-in-no-client-id"_s,
         [](Stage &stage) {
             SignInStart first = start();
             first.target.clientId.clear();
             open(stage, first);
         }},
        {u"sign-in-looking-for-azure-cli"_s,
         [](Stage &stage) {
             SignInStart looking = start();
             looking.azureCli.kind = AzureCliState::Kind::Looking;
             open(stage, looking);
         }},
        {u"sign-in-token-for-an-id"_s,
         [](Stage &stage) {
             open(stage, start());
             type(stage, u"Directory (tenant) ID"_s, u"eyJ0eXAi.bm90LWE.cmVhbA"_s);
         }},
        {u"sign-in-azure-cli"_s, openWithAzureCli},
        {u"sign-in-managed"_s, openManaged},
        {u"sign-in-mistakes"_s, showMistakes},
        {u"sign-in-registration"_s, [](Stage &stage) { open(stage, {})->showRegistration(); }},
        {u"sign-in-registration-end"_s, showEndOfRegistration},
    };
}

} // namespace

std::vector<Screen> signInScreens()
{
    std::vector<Screen> screens = waysIn();
    const std::vector<Screen> others{
        {u"sign-in-progress"_s,
         [](Stage &stage) { open(stage, start())->showProgress(u"Asking the Azure CLI…"_s); }},
        {u"sign-in-browser"_s,
         [](Stage &stage) { open(stage, start())->showBrowserWait(QUrl(u"https://x"_s), 5min); }},
        {u"sign-in-browser-missing"_s,
         [](Stage &stage) {
             open(stage, start())->showBrowserWait(QUrl(u"https://x"_s), 5min).setBrowserMissing();
         }},
        {u"sign-in-device-code"_s, showDeviceCode},
        {u"sign-in-application"_s, showApplication},
        {u"sign-in-certificate"_s, showCertificate},
        {u"sign-in-token"_s, [](Stage &stage) { showToken(stage, {}, false); }},
        {u"sign-in-token-refused"_s,
         [](Stage &stage) {
             showToken(stage, u"This token is for Azure Key Vault, not for Microsoft Graph."_s,
                       false);
         }},
        {u"sign-in-token-good"_s,
         [](Stage &stage) {
             showToken(stage, u"Good for 47 minutes, as ana@contoso.com in Contoso."_s, true);
         }},
        {u"sign-in-refused"_s, showRefusal},
        {u"sign-in-without-network"_s, showLostNetwork},
        {u"start-page-with-accounts"_s, [](Stage &stage) { showAccounts(stage, 2); }},
        {u"start-page-with-many-accounts"_s, [](Stage &stage) { showAccounts(stage, 9); }},
        {u"account-menu"_s, showAccountMenu},
        {u"sign-out"_s, showSignOut},
        {u"sign-in-again"_s, [](Stage &stage) { showSignInNeed(stage, {}); }},
        {u"sign-in-keychain-locked"_s, showClosedKeychain},
        {u"sign-in-step-up"_s, [](Stage &stage) { showSignInNeed(stage, {.claims = "{}"}); }},
    };
    screens.insert(screens.end(), others.begin(), others.end());
    return screens;
}
