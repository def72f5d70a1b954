// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinflow.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/applicationopening.h"
#include "app/accounts/applicationsecret.h"
#include "app/accounts/refreshtokensource.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/networkpreferencestore.h"
#include "app/signin/browsersignin.h"
#include "app/signin/clientclaims.h"
#include "app/signin/devicecodesignin.h"
#include "ui/flows/rememberedsignin.h"
#include "ui/flows/signinentries.h"
#include "ui/flows/signinfailures.h"
#include "ui/flows/signinplaces.h"
#include "ui/flows/signinstarts.h"
#include "ui/signin/applicationpage.h"
#include "ui/signin/browserwaitpage.h"
#include "ui/signin/registrationpage.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/tokenpage.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr std::chrono::milliseconds BrowserTime = 5min;

    /// As Microsoft's application, which is somebody's choice each time.
    bool isOnTrial(const SignInTarget &target)
    {
        return target.clientId == graphCommandLineToolsId();
    }

} // namespace

SignInFlow::SignInFlow(const Surroundings &surroundings, Handler takeOver, QWidget &window)
    : QObject(&window)
    , m_around(surroundings)
    , m_takeOver(std::move(takeOver))
    , m_window(window)
{
    connect(&m_azureCli, &AzureCliWatch::changed, this, [this] {
        if (m_dialog)
            m_dialog->waysIn().setAzureCli(azureCliState(m_azureCli));
    });
    // Ahead of the dialog, whose ways are to be in their order when it opens; and after the window.
    QMetaObject::invokeMethod(&m_azureCli, &AzureCliWatch::look, Qt::QueuedConnection);
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::ask(const SignInRequest &request)
{
    prepareDialog(request, false);
    const auto way = request.way ? std::optional(wayInOf(*request.way)) : std::nullopt;
    const bool isFirstUse = isToRegisterFirst(way);
    if (isFirstUse) // before it is on screen, so that it appears at its size
        m_dialog->beginWithRegistration();
    m_dialog->open();
    if (!isFirstUse && way && (way == WayIn::AzureCli || m_dialog->waysIn().canUse(*way)))
        choose(*request.way);
}

void SignInFlow::choose(SignInWay way)
{
    if (way == SignInWay::Certificate)
        m_dialog->application().setProof(ApplicationPage::Proof::Certificate);
    m_dialog->choose(wayInOf(way));
}

/// What is chosen needs a client ID, or nothing that needs none is likely to be chosen.
bool SignInFlow::isToRegisterFirst(const std::optional<WayIn> &way) const
{
    if (!m_dialog->target(WayIn::Browser).clientId.isEmpty())
        return false;
    if (way)
        return needsClientId(*way);
    return !m_azureCli.isInstalled() || (m_azureCli.isKnown() && !m_azureCli.account());
}

void SignInFlow::openDialog(const SignInRequest &request, bool staysSignedIn)
{
    prepareDialog(request, staysSignedIn);
    m_dialog->open();
}

void SignInFlow::prepareDialog(const SignInRequest &request, bool staysSignedIn)
{
    const SignInRequest start = m_around.network.managed().enforcedOn(request);
    const QString usual = m_usual.authoritiesFile.value_or(QString());
    m_transport = m_around.network.transport(start.authoritiesFile.value_or(usual));
    m_loginHint.clear();
    m_azureUser.clear();
    m_demand = {};
    delete m_dialog;
    SignInStart shown =
        signInStart(start, m_around.network.managed(), m_around.clouds, m_around.clientIds);
    shown.azureCli = azureCliState(m_azureCli);
    shown.staysSignedIn = staysSignedIn;
    m_dialog = new SignInDialog(shown, {}, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    followDialog();
    m_azureCli.look();
}

void SignInFlow::followDialog()
{
    SignInDialog *const dialog = m_dialog;
    connect(dialog, &SignInDialog::wayChosen, this, &SignInFlow::begin);
    connect(dialog, &SignInDialog::applicationSubmitted, this, &SignInFlow::submitApplication);
    connect(dialog, &SignInDialog::tokenEdited, this, &SignInFlow::judgeToken);
    connect(dialog, &SignInDialog::tokenSubmitted, this, &SignInFlow::submitToken);
    connect(dialog, &SignInDialog::abandoned, this, [this] {
        m_attempt.reset();
        forgetWhoWasAsked();
    });
    connect(dialog, &QDialog::finished, this, [this] { m_attempt.reset(); });
    connect(dialog, &SignInDialog::tryAgainChosen, this, [this] { m_dialog->choose(m_way); });
    connect(dialog, &SignInDialog::stepChosen, this, &SignInFlow::takeStep);
    connect(dialog, &SignInDialog::linkChosen, this, &QDesktopServices::openUrl);
    connect(dialog, &SignInDialog::sampleTenantChosen, this, &SignInFlow::sampleTenantRequested);
}

QObject *SignInFlow::newAttempt()
{
    m_attempt = std::make_unique<QObject>();
    return m_attempt.get();
}

void SignInFlow::begin(WayIn way)
{
    m_attempt.reset();
    m_way = way;
    m_target = m_dialog->target(way);
    switch (way) {
    case WayIn::AzureCli:
        return startAzureCli(m_target.authority().isOneTenant() ? m_target.tenant : QString());
    case WayIn::Browser:
        return startBrowser(SignInWay::Browser);
    case WayIn::PersonalAccount:
        return startBrowser(SignInWay::PersonalAccount);
    case WayIn::DeviceCode:
        return startDeviceCode();
    case WayIn::Application:
        return lookForKeptSecret(*m_dialog, m_target, m_around.vault, newAttempt());
    case WayIn::PastedToken:
        return; // has a page of its own, where something is to be entered first
    }
}

void SignInFlow::startBrowser(SignInWay way)
{
    m_dialog->showProgress(tr("Opening your browser…"));
    auto *const signIn =
        new BrowserSignIn(m_target, m_transport,
                          {.permissions = permissionsToAskFor(way, m_demand.permissions),
                           .claims = m_demand.claims,
                           .prompt = m_loginHint.isEmpty() ? u"select_account"_s : QString(),
                           .loginHint = m_loginHint,
                           .timeLimit = BrowserTime},
                          newAttempt());
    connect(signIn, &BrowserSignIn::linkReady, this, [this, signIn](const QUrl &link) {
        BrowserWaitPage &page = m_dialog->showBrowserWait(link, BrowserTime);
        connect(&page, &BrowserWaitPage::timeAdded, signIn, &BrowserSignIn::addTime);
        if (!QDesktopServices::openUrl(link))
            page.setBrowserMissing();
    });
    connect(signIn, &BrowserSignIn::answered, this,
            [this] { m_dialog->showProgress(tr("Your browser has answered. Signing in…")); });
    signIn->start([this, way](GrantResult grant) { takePerson(way, std::move(grant)); });
}

void SignInFlow::startDeviceCode()
{
    m_dialog->showProgress(tr("Asking for a code…"));
    auto *const signIn = new DeviceCodeSignIn(
        m_target, m_transport,
        {.permissions = permissionsToAskFor(SignInWay::DeviceCode, m_demand.permissions),
         .claims = m_demand.claims},
        {}, newAttempt());
    connect(signIn, &DeviceCodeSignIn::codeReady, this,
            [this](const DeviceCode &code) { m_dialog->showDeviceCode(promptOf(code)); });
    signIn->start(
        [this](GrantResult grant) { takePerson(SignInWay::DeviceCode, std::move(grant)); });
}

/// Who is signed in there may be somebody else than when it was last asked.
void SignInFlow::startAzureCli(const QString &tenant)
{
    m_dialog->showProgress(tr("Asking Azure CLI…"));
    if (m_azureUser.isEmpty() && m_azureCli.account())
        m_azureUser = m_azureCli.account()->userName;
    m_azureCli.ask(newAttempt(),
                   [this, tenant](const tl::expected<AzureCliAccount, SignInError> &who) {
                       if (who)
                           takeAzureUser(*who, tenant);
                       else
                           fail(who.error());
                   });
}

void SignInFlow::takeAzureUser(const AzureCliAccount &who, const QString &tenant)
{
    const ManagedSettings &managed = m_around.network.managed();
    if (const auto obstacle =
            managedObstacle(tenant.isEmpty() ? who.tenantId : tenant,
                            who.cloud(m_target.cloud).value_or(m_target.cloud), managed))
        return fail(*obstacle);
    if (m_azureUser.isEmpty() || m_azureUser == who.userName)
        return openAzureCli(m_azureCli.cli(), who, m_target.cloud, tenant, m_attempt.get(),
                            taker());
    fail(otherAzureUser(who.userName, m_azureUser));
}

void SignInFlow::submitApplication()
{
    const auto notKept = [this] {
        Q_EMIT troubleSaid(tr("The keychain did not take the client secret. It is in memory until "
                              "you close Keyturn."),
                           u"errors#keychain"_s);
    };
    openEnteredApplication(*m_dialog, {m_target, m_transport}, m_around.vault, newAttempt(),
                           notKept, taker());
}

OpenedHandler SignInFlow::taker()
{
    return [this](OpenedResult opened) { take(std::move(opened)); };
}

void SignInFlow::judgeToken()
{
    judgeEnteredToken(*m_dialog, m_target, m_around.network.managed());
}

void SignInFlow::submitToken()
{
    const auto token = enteredToken(*m_dialog, m_target, m_around.network.managed());
    if (!token)
        return judgeToken();
    if (m_dialog->token().clearsClipboard())
        QGuiApplication::clipboard()->clear();
    newAttempt();
    take(openPastedToken(*token, m_target));
}

/// What comes next may be for somebody else, who is not to be taken for them.
void SignInFlow::forgetWhoWasAsked()
{
    m_azureUser.clear();
    m_loginHint.clear();
    m_demand = {};
}

/// Opens the dialog for an account that is known. False, and it says why, where nothing of that
/// account may go to the cloud, or this computer is for another place.
bool SignInFlow::openFor(const Account &account, const std::optional<Cloud> &cloud)
{
    m_way = wayInOf(account.way);
    if (!cloud) {
        openDialog({}, account.isRemembered);
        fail(cloudIsGone(account));
        return false;
    }
    const SignInTarget target = targetOf(account, *cloud);
    openDialog({.cloud = target.cloud, .tenant = target.tenant, .clientId = target.clientId},
               account.isRemembered);
    m_target = target;
    m_loginHint = m_azureUser = account.username;
    const auto obstacle = managedObstacle(target, m_around.network.managed());
    if (obstacle)
        fail(*obstacle);
    return !obstacle;
}

void SignInFlow::resume(const Account &account)
{
    const auto cloud = cloudOf(account, m_around.clouds, m_around.network.managed());
    // What is kept of it is dropped by openRemembered().
    const bool isDropped = !cloud && account.hasRefreshToken();
    if (!openFor(account, isDropped ? Cloud::global() : cloud))
        return;
    switch (account.way) {
    case SignInWay::Browser:
    case SignInWay::DeviceCode:
    case SignInWay::PersonalAccount:
        m_dialog->showProgress(tr("Signing in as %1…").arg(account.username));
        return openRemembered(m_around.refreshTokens, account, m_target, m_transport, newAttempt(),
                              taker());
    case SignInWay::AzureCli:
        return startAzureCli(account.tenantId);
    case SignInWay::ClientSecret:
        m_dialog->showProgress(tr("Signing in as %1…").arg(account.username));
        return openByKeptSecret({m_target, m_transport}, m_around.vault, newAttempt(), taker());
    case SignInWay::Certificate: // whose passphrase is to be entered
        m_dialog->application().setCertificateFile(account.certificateFile);
        return choose(account.way);
    case SignInWay::PastedToken:
        return choose(account.way);
    }
}

void SignInFlow::signInAgain(const Account &account, const Cloud &cloud, const SignInDemand &demand)
{
    if (m_dialog || !openFor(account, cloud))
        return; // somebody is at it, or told why it cannot be
    m_demand = demand;
    m_dialog->application().setCertificateFile(account.certificateFile);
    choose(account.way);
}

/// A person has signed in by themselves; what comes next is renewed without them.
void SignInFlow::takePerson(SignInWay way, GrantResult grant)
{
    if (!grant)
        return fail(grant.error());
    Account account = Account::fromClaims(grant->identity, m_target, way);
    account.isRemembered = m_dialog->staysSignedIn();
    SignInTarget target = m_target;
    if (way != SignInWay::PersonalAccount)
        target.tenant = account.tenantId;
    auto source = std::make_unique<RefreshTokenSource>(
        m_transport, target, std::move(grant->refreshToken), grant->scopes);
    if (account.isKept())
        source->keepIn(m_around.refreshTokens, account);
    else if (const auto before = m_around.accounts.find(account.id()); before && before->isKept())
        m_around.refreshTokens.remove(*before, this, [](const VaultResult<void> & /*gone*/) {});
    take(Opened{account, target, std::move(source), std::move(*grant)});
}

void SignInFlow::take(OpenedResult opened)
{
    if (!opened)
        return fail(opened.error());
    opened->account.isRemembered |= m_dialog->staysSignedIn();
    if (const auto *const source = qobject_cast<RefreshTokenSource *>(opened->source->asObject())) {
        const auto tell = [this] { Q_EMIT troubleSaid(signInNotKeptText(), u"errors#keychain"_s); };
        connect(source, &RefreshTokenSource::keepingFailed, this, tell);
        if (source->isKeepingFailed())
            tell();
    }
    m_around.accounts.add(opened->account);
    if (m_around.clientIds && needsClientId(m_way) && !isOnTrial(opened->target))
        m_around.clientIds->remember(m_target, opened->account.tenantId);
    SignedIn signedIn{
        .account = opened->account, .target = opened->target, .transport = m_transport};
    signedIn.tokens = std::make_unique<AccountTokens>(std::move(opened->source), opened->grant);
    endAttempt();
    m_dialog->close();
    m_takeOver(std::move(signedIn));
}

/// Its handler may be what is running.
void SignInFlow::endAttempt()
{
    if (QObject *const attempt = m_attempt.release())
        attempt->deleteLater();
}

void SignInFlow::fail(const SignInError &error)
{
    endAttempt();
    m_demand.claims = mergedClaims(m_demand.claims, error.claims); // for the next try
    SignInFailure failure = signInFailure(error, m_target, m_way);
    if (m_around.network.managed().clientId) // which nobody here can register anew
        std::erase_if(failure.steps, [](const auto &step) { return step.id == RegistrationStep; });
    m_dialog->showFailure(failure);
}

void SignInFlow::takeStep(const QString &step)
{
    if (step != AdminConsentStep)
        m_azureUser.clear(); // whoever the dialog names next
    if (step == AdminConsentStep)
        QDesktopServices::openUrl(adminConsentLink(m_target));
    else if (step == BrowserStep)
        begin(WayIn::Browser);
    else if (step == DeviceCodeStep)
        begin(WayIn::DeviceCode);
    else if (step == RegistrationStep)
        m_dialog->showRegistration();
    else
        m_dialog->showWaysIn();
}

} // namespace Keyturn
