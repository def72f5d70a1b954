// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program.h"

#include "app/accounts/accountlist.h"
#include "app/accounts/refreshtokenstore.h"
#include "app/core/deadstack.h"
#include "app/platform/platform.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/settings/clientidstore.h"
#include "app/settings/cloudstore.h"
#include "app/settings/loginentry.h"
#include "app/settings/networkpreferencestore.h"
#include "app/settings/preferencestore.h"
#include "app/signin/statictoken.h"
#include "app/vault/keychainvault.h"
#include "ui/askedfor.h"
#include "ui/commandline.h"
#include "ui/common/secretclipboard.h"
#include "ui/flows/accountflow.h"
#include "ui/flows/forgeteverythingflow.h"
#include "ui/flows/settingsflow.h"
#include "ui/flows/strandedlists.h"
#include "ui/help/help.h"
#include "ui/help/hintflow.h"
#include "ui/idlewatch.h"
#include "ui/language/translation.h"
#include "ui/mainwindow.h"
#include "ui/reminders/reminders.h"
#include "ui/requestlogdialog.h"
#include "ui/systemresponse.h"
#include "ui/windowtiming.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString receiptsIn(const QString &folder)
    {
        return folder + u"/activity.jsonl"_s;
    }

    QString journalIn(const QString &folder)
    {
        return folder + u"/issuing"_s;
    }

    QString listsIn(const QString &folder)
    {
        return folder + u"/lists"_s;
    }

    QString mutesIn(const QString &folder)
    {
        return folder + u"/muted"_s;
    }

    ListReader readerOf(const Account &account)
    {
        const bool isApplication =
            account.way == SignInWay::ClientSecret || account.way == SignInWay::Certificate;
        return {.appId = isApplication ? QUuid::fromString(account.clientId) : QUuid(),
                .isPersonal = account.way == SignInWay::PersonalAccount};
    }

    /// As the sign-in told it. All personal accounts are in one tenant, which nobody knows by name.
    Tenant tenantOf(const Account &account)
    {
        if (account.way == SignInWay::PersonalAccount)
            return {.id = account.tenantId,
                    .displayName =
                        QCoreApplication::translate("Keyturn::Program", "Personal account"),
                    .defaultDomain = account.username};
        return {.id = account.tenantId,
                .displayName = account.tenantName.isEmpty() ? account.tenantId : account.tenantName,
                .defaultDomain = account.tenantDomain};
    }

    /// The sample tenant is a cloud like any other: an endpoint and a token.
    SessionSetup setupFor(const SampleServer &server, const QTemporaryDir &folder)
    {
        return {.cloud = {.displayName = u"Sample cloud"_s, // see cloudTitle()
                          .loginAuthority = server.loginAuthority(),
                          .graphEndpoint = server.graphEndpoint()},
                .tokens = std::make_unique<StaticToken>(server.bearer()),
                .journalFolder = folder.path(),
                .activityFile = receiptsIn(folder.path()),
                .isSampleTenant = true,
                .mutesFile = mutesIn(folder.path()) + u"/sample.json"_s};
    }

} // namespace

// In the order in which each needs those before it.
struct Program::Private
{
    Private(QSettings &settings, const QString &keptIndex, const ManagedSettings &managed)
        : preferences(settings)
        , network(settings, managed)
        , clouds(settings)
        , clientIds(settings)
        , signInRequest(managed.enforcedOn({}))
        , keptSecrets(vault, keptIndex)
        , accounts(settings)
        , window(settings, preferences, clipboard)
        , hints(settings)
        , dataFolder(QFileInfo(keptIndex).absolutePath())
        , accountFlow({accounts, refreshTokens, vault, clouds, network, &clientIds}, window)
        , places({.settingsFile = settings.fileName(),
                  .keptIndex = keptIndex,
                  .receipts = receiptsIn(dataFolder),
                  .journal = journalIn(dataFolder),
                  .lists = listsIn(dataFolder),
                  .mutes = mutesIn(dataFolder),
                  .sampleFolder = sampleFolder.path()})
        , settingsFlow({preferences, network, clouds, &clientIds}, *keyringStatus, vault, places,
                       accountFlow, window)
        , forgetEverythingFlow({preferences, network, clouds, &clientIds}, keptSecrets, accounts,
                               places, accountFlow, window)
        , reminders(preferences, settings, makeNotifications(), window)
    { }

    void followProxy();
    void followLanguage();
    void openAccount();
    void showSession();
    void showCheckedSession();
    void endSession();
    void leaveStrandedLists();
    void loseNextReply();
    void showRequestLog();

    PreferenceStore preferences;
    const Translation translation{preferences}; // before all that has a text
    NetworkPreferenceStore network;
    CloudStore clouds;
    ClientIdStore clientIds;
    SignInRequest signInRequest;
    std::unique_ptr<KeyringStatus> keyringStatus = makeKeyringStatus();
    std::unique_ptr<KeyringLabels> keyringLabels = makeKeyringLabels();
    std::unique_ptr<SystemEvents> systemEvents; // once there is something to mask
    KeychainVault vault{*keyringStatus, *keyringLabels};
    KeptSecrets keptSecrets;
    AccountList accounts;
    RefreshTokenStore refreshTokens{vault};
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    std::unique_ptr<SampleServer> server;
    QTemporaryDir sampleFolder; // as short-lived as that server
    std::unique_ptr<Session> session;
    MainWindow window;
    Help help;
    Hints hints;
    const QString dataFolder; // of what outlives the program
    StrandedLists strandedLists{accounts, clouds, listsIn(dataFolder)};
    AccountFlow accountFlow;
    const StoragePlaces places;
    SettingsFlow settingsFlow;
    ForgetEverythingFlow forgetEverythingFlow;
    LoginEntry loginEntry{preferences};
    Reminders reminders;
    bool isCheckOnly = false; // nobody has asked for the window so far
    IdleWatch idleWatch;
    QPointer<RequestLogDialog> requestLog;
};

void Program::Private::followProxy()
{
    const auto follow = [this] { followProxyRule(network.preferences().proxy); };
    follow();
    QObject::connect(&network, &NetworkPreferenceStore::changed, &window, follow);
}

/// What is made anew takes up what follows the session.
void Program::Private::followLanguage()
{
    QObject::connect(&translation, &Translation::changed, &window, [this] {
        help.speakAnew();
        settingsFlow.speakAnew();
        reminders.speakAnew();
        window.speakAnew();
    });
    QObject::connect(&window, &MainWindow::spokenAnew, &window, [this] {
        if (session && window.workspace())
            reminders.follow(*session);
    });
}

void Program::Private::openAccount()
{
    SignedIn who = accountFlow.takeSignedIn();
    const AccountTokens *const tokens = who.tokens.get(); // the session's, from here on
    const Tenant tenant = tenantOf(who.account);
    SessionSetup setup{.cloud = who.target.cloud,
                       .tokens = std::move(who.tokens),
                       .journalFolder = journalIn(dataFolder),
                       .activityFile = receiptsIn(dataFolder),
                       .transport = who.transport,
                       .reader = readerOf(who.account),
                       .way = who.account.way,
                       .grantedScopes = [tokens] { return tokens->scopes(); },
                       .tenant = tenant,
                       .listsFolder = who.account.isKept() ? listsIn(dataFolder) : QString(),
                       .accountId = who.account.id(),
                       .mutesFile =
                           MutedSecrets::fileIn(mutesIn(dataFolder), who.target.cloud.graphEndpoint,
                                                tenant.id, who.account.id())};
    if (setup.listsFolder.isEmpty()) // it may have stayed signed in before
        SnapshotFolder(listsIn(dataFolder), setup.cloud.graphEndpoint, tenant.id, setup.accountId)
            .forget();
    reminders.leave();
    server.reset();
    session = std::make_unique<Session>(std::move(setup), keptSecrets);
    QObject::connect(tokens, &AccountTokens::renewed, &session->access(), &OwnAccess::takeToken,
                     Qt::QueuedConnection); // whoever waits for the token is answered first
    accountFlow.follow(*session);
    if (isCheckOnly)
        reminders.lookAtLogin(*session);
    else
        showSession();
}

void Program::Private::showSession()
{
    window.showSession(*session);
    reminders.follow(*session);
}

void Program::Private::showCheckedSession()
{
    if (std::exchange(isCheckOnly, false) && session)
        showSession();
}

void Program::Private::endSession()
{
    reminders.leave();
    session.reset();
    // From the event loop, where little of the stack is in use.
    QTimer::singleShot(0, &window, wipeDeadStack);
}

/// Who is signed in goes on at the cloud's former address, and nothing is kept of that.
void Program::Private::leaveStrandedLists()
{
    QObject::connect(
        &strandedLists, &StrandedLists::stranded, &window, [this](const SnapshotFolder &lists) {
            if (session && session->hasSnapshots() && session->snapshots()->path() == lists.path())
                session->keepNoMore();
        });
}

void Program::Private::loseNextReply()
{
    server->tenant().loseNextSecret();
    window.say(QCoreApplication::translate("Keyturn::Program",
                                           "The answer to the next Add will be lost on its way."));
}

void Program::Private::showRequestLog()
{
    if (!requestLog) {
        requestLog = new RequestLogDialog(
            [this] {
                QStringList lines;
                for (const SampleTenant::Call &call : server->tenant().calls())
                    lines.append(QString::fromUtf8(call.method + ' ' + call.path + "  "
                                                   + QByteArray::number(call.status)));
                return lines;
            },
            &window);
        requestLog->setAttribute(Qt::WA_DeleteOnClose);
    }
    requestLog->show();
    requestLog->raise();
    requestLog->activateWindow();
}

Program::Program(QSettings &settings, const QString &keptIndex, const ManagedSettings &managed)
    : d(std::make_unique<Private>(settings, keptIndex, managed))
{
    d->followProxy();
    d->followLanguage();
    d->leaveStrandedLists();
    new HintFlow(d->hints, *d->keyringStatus, d->window);
    MainWindow *const window = &d->window;
    onceShown(d->window, [this] { // for it asks two buses, and waits for them
        d->systemEvents = makeSystemEvents();
        respondToSystem(*d->systemEvents, d->idleWatch, d->window, d->clipboard);
    });
    const auto openSample = [this] { openSampleTenant(); };
    QObject::connect(window, &MainWindow::sampleTenantRequested, window, openSample);
    QObject::connect(&d->accountFlow, &AccountFlow::sampleTenantRequested, window, openSample);
    QObject::connect(&d->accountFlow, &AccountFlow::signedIn, window, [this] { d->openAccount(); });
    QObject::connect(&d->accountFlow, &AccountFlow::signedOut, window, [this] { d->endSession(); });
    QObject::connect(window, &MainWindow::permissionsWanted, &d->accountFlow,
                     &AccountFlow::askForPermissions);
    QObject::connect(&d->forgetEverythingFlow, &ForgetEverythingFlow::forgotten, window,
                     [this] { d->hints.forgetAll(); });
    QObject::connect(window, &MainWindow::helpRequested, &d->help, &Help::show);
    QObject::connect(window, &MainWindow::lostReplyRequested, window,
                     [this] { d->loseNextReply(); });
    QObject::connect(window, &MainWindow::requestLogRequested, window,
                     [this] { d->showRequestLog(); });
    QObject::connect(&d->reminders, &Reminders::windowWanted, window,
                     [this] { d->showCheckedSession(); });
    QObject::connect(&d->reminders, &Reminders::done, qGuiApp, &QCoreApplication::quit);
}

Program::~Program() = default;

MainWindow &Program::window()
{
    return d->window;
}

void Program::setSignInRequest(const SignInRequest &request)
{
    d->signInRequest = d->network.managed().enforcedOn(request);
    d->accountFlow.setUsual(d->signInRequest);
}

void Program::signIn()
{
    d->accountFlow.ask(d->signInRequest);
}

const SignInRequest &Program::signInRequest() const
{
    return d->signInRequest;
}

void Program::goOnWith(const CommandLine &start)
{
    d->reminders.bringUp();
    if (start.isRefused())
        return d->window.say(start.answer);
    if (!start.sampleTenant && start.signIn.isEmpty())
        return;
    if (d->session) {
        const bool isThere = start.sampleTenant
            ? d->session->isSampleTenant()
            : isWhereAsked(*d->session, d->network.managed().enforcedOn(start.signIn));
        if (isThere)
            return;
        d->window.say(QCoreApplication::translate(
            "Keyturn::Program",
            "Keyturn is open with another account. Leave that for what was asked for, or start it "
            "with --new-window."));
        return;
    }
    if (start.sampleTenant)
        return openSampleTenant();
    setSignInRequest(start.signIn);
    signIn();
}

void Program::openLastAccount()
{
    if (d->preferences.preferences().opensLastAccount)
        d->accountFlow.openLast();
}

bool Program::checkExpiring()
{
    d->isCheckOnly = true;
    return d->accountFlow.openLast();
}

void Program::openSampleTenant()
{
    d->accountFlow.leave();
    d->reminders.leave();
    d->session.reset();
    d->server = std::make_unique<SampleServer>(SampleServer::Options{});
    d->session = std::make_unique<Session>(setupFor(*d->server, d->sampleFolder), d->keptSecrets);
    d->showSession();
}

const Reminders &Program::reminders() const
{
    return d->reminders;
}

SampleServer *Program::sampleServer()
{
    return d->server.get();
}

} // namespace Keyturn
