// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/platform/platform.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "ui/activity/activitypage.h"
#include "ui/common/announcement.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/common/secretclipboard.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/directory/listpages.h"
#include "ui/directory/portalactions.h"
#include "ui/expiring/expiringflow.h"
#include "ui/expiring/expiringpage.h"
#include "ui/flows/addsecretflow.h"
#include "ui/flows/checkvalueflow.h"
#include "ui/flows/copieddetails.h"
#include "ui/flows/deletesecretflow.h"
#include "ui/flows/keptpageflow.h"
#include "ui/flows/keptsecretflow.h"
#include "ui/flows/permissionsflow.h"
#include "ui/flows/recoveryflow.h"
#include "ui/flows/testsecretflow.h"
#include "ui/help/helpmenu.h"
#include "ui/kept/keptpage.h"
#include "ui/palette/paletteflow.h"
#include "ui/secrets/unsavedvalues.h"
#include "ui/signin/signinband.h"
#include "ui/startpage.h"
#include "ui/windowtiming.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int MessageTime = std::chrono::milliseconds(10s).count();

} // namespace

MainWindow::MainWindow(QSettings &settings, PreferenceStore &preferences,
                       SecretClipboard &clipboard, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_pages(new QStackedWidget(this))
    , m_menu(new QMenu(this))
    , m_help(new HelpMenu(m_menu))
    , m_start(new StartPage(m_pages))
{
    setWindowTitle(tr("Keyturn"));
    takePreferences();
    connect(&m_preferences, &PreferenceStore::changed, this, &MainWindow::takePreferences);
    connect(m_start, &StartPage::signInChosen, this, &MainWindow::signInRequested);
    connect(m_start, &StartPage::accountChosen, this, &MainWindow::accountRequested);
    connect(m_start, &StartPage::sampleTenantChosen, this, &MainWindow::sampleTenantRequested);
    connect(m_start, &StartPage::settingsChosen, this, &MainWindow::settingsRequested);
    connect(m_start, &StartPage::aboutChosen, this, &MainWindow::aboutRequested);
    connect(m_start, &StartPage::helpChosen, m_help->help(), &QAction::trigger);
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    if (!restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray()))
        resize(firstSize());
    fillMenu();
    tellWhenShown(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::fillMenu()
{
    // The first key is the platform's, where it has one.
    QAction *settings = m_menu->addAction(tr("&Settings…"));
    m_settingsEntry = settings;
    const QKeySequence usual(QKeySequence::Preferences);
    settings->setShortcut(usual.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : usual);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    if (canKeepOutOfCaptures())
        addCaptureAction();
    connect(m_help, &HelpMenu::helpRequested, this, &MainWindow::helpRequested);
    connect(m_help, &HelpMenu::lostReplyRequested, this, &MainWindow::lostReplyRequested);
    connect(m_help, &HelpMenu::requestLogRequested, this, &MainWindow::requestLogRequested);
    QAction *about = m_menu->addAction(tr("&About Keyturn"));
    connect(about, &QAction::triggered, this, &MainWindow::aboutRequested);
    m_menu->addMenu(m_help);
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("&Quit"));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, [this] {
        if (close())
            Q_EMIT quitChosen();
    });
    addActions(m_menu->actions()); // their keys are good without the menu, too
    addAction(m_help->help());
}

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, MessageTime);
    announce(*statusBar(), text);
}

void MainWindow::addCaptureAction()
{
    QAction *allow = m_menu->addAction(tr("Allow s&creen capture"));
    allow->setCheckable(true);
    connect(allow, &QAction::triggered, this, [this](bool isAllowed) {
        Preferences preferences = m_preferences.preferences();
        preferences.keepsOutOfCaptures = !isAllowed;
        m_preferences.set(preferences);
    });
    const auto show = [this, allow] {
        allow->setChecked(!m_preferences.preferences().keepsOutOfCaptures);
    };
    connect(&m_preferences, &PreferenceStore::changed, allow, show);
    show();
}

void MainWindow::takePreferences()
{
    const Preferences &preferences = m_preferences.preferences();
    m_clipboard.setTimes(preferences.clipboardTime, preferences.clipboardTimeAfterPaste);
    setRequestLog(preferences.writesRequestLog);
}

void MainWindow::showAccounts(const std::vector<AccountTile> &accounts)
{
    m_start->setAccounts(accounts);
}

void MainWindow::showSession(Session &session)
{
    leaveSession();
    m_settings.beginGroup("workspace"_L1);
    // Its request travels while what is to show it is made, which takes as long.
    session.list(ListPages::listShownFirst(m_settings)).refresh();
    m_workspace = new Workspace(session, m_clipboard, m_pages);
    m_workspace->restoreLayout(m_settings);
    m_settings.endGroup();
    if (m_accountMenu)
        m_workspace->addAccountMenu(*m_accountMenu);
    m_workspace->addMenu(*m_menu);
    connect(&m_workspace->signInBand(), &SignInBand::signInChosen, this,
            &MainWindow::signInAgainRequested);
    connect(&m_workspace->signInBand(), &SignInBand::keychainChosen, this,
            &MainWindow::keychainRequested);
    m_pages->setCurrentIndex(m_pages->addWidget(m_workspace));
    m_workspace->focusSearch(); // or what had it before the start page hid would be next to it
    if (session.isSampleTenant())
        m_help->addSampleEntries(*m_workspace);
    startFlows(session);
    startHandover(session);
    startPermissions(session);
    startPalette(session);
    addCountdown();
    addShortcuts();
    connect(&session, &Session::tenantKnown, m_workspace, [this, &session] {
        setWindowTitle(tr("%1 - Keyturn").arg(plainName(session.tenant().displayName)));
    });
    Q_EMIT sessionShown();
    session.open();
}

void MainWindow::showSignInNeed(const SignInError &why)
{
    if (m_workspace)
        m_workspace->signInBand().tell(why);
}

void MainWindow::clearSignInNeed()
{
    if (m_workspace)
        m_workspace->signInBand().hide();
}

void MainWindow::leaveSession()
{
    if (!m_workspace)
        return;
    saveWorkspace();
    m_clipboard.clearNow();
    qDeleteAll(std::exchange(m_statusWidgets, {}));
    m_adding = nullptr;
    m_deleting = nullptr;
    m_expiring = nullptr;
    delete std::exchange(m_workspace, nullptr);
    statusBar()->clearMessage();
    setWindowTitle(tr("Keyturn"));
    m_pages->setCurrentIndex(0);
}

void MainWindow::startFlows(Session &session)
{
    CredentialController &controller = m_workspace->controller();
    CredentialView &view = m_workspace->credentialView();
    m_adding =
        new AddSecretFlow(session, controller, view, m_preferences, m_clipboard, m_workspace);
    m_deleting = new DeleteSecretFlow(session, controller, view, m_clipboard, m_workspace);
    auto *checking = new CheckValueFlow(session, controller, m_clipboard, m_workspace);
    connect(&view, &CredentialView::checkValueChosen, checking, &CheckValueFlow::open);
    connect(checking, &CheckValueFlow::openChosen, m_workspace,
            [this](const ListedCredential &secret) {
                m_workspace->showSecret(secret.owner, secret.credential.keyId);
            });
    auto *keeping = new KeptSecretFlow(session, controller, view, m_clipboard, m_workspace);
    auto *recovering =
        new RecoveryFlow(session, m_workspace->recoveryPanel(), *m_deleting, m_workspace);
    connect(recovering, &RecoveryFlow::said, this, &MainWindow::say);
    connect(recovering, &RecoveryFlow::anotherWanted, m_adding, &AddSecretFlow::askAgain);
    auto *unsaved = new UnsavedValues(statusBar());
    statusBar()->addPermanentWidget(unsaved);
    m_statusWidgets.append(unsaved);
    connect(m_adding, &AddSecretFlow::unsavedChanged, unsaved, &UnsavedValues::setCounts);
    connect(unsaved, &UnsavedValues::showAgainChosen, m_adding, &AddSecretFlow::showAgain);
    connect(m_adding, &AddSecretFlow::said, this, &MainWindow::say);
    connect(m_adding, &AddSecretFlow::valueWindowMade, this, &MainWindow::valueWindowMade);
    connect(m_adding, &AddSecretFlow::deletionChosen, m_deleting, &DeleteSecretFlow::remove);
    connect(m_deleting, &DeleteSecretFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(m_deleting, &DeleteSecretFlow::deleted, keeping, &KeptSecretFlow::forget);
    connect(recovering, &RecoveryFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(recovering, &RecoveryFlow::deleted, keeping, &KeptSecretFlow::forget);
    connect(m_deleting, &DeleteSecretFlow::said, this, &MainWindow::say);
    connect(&controller, &CredentialController::said, this, &MainWindow::say);
    connect(keeping, &KeptSecretFlow::said, this, &MainWindow::say);
    connect(&m_workspace->portal(), &PortalActions::said, this, &MainWindow::say);
    connect(&m_workspace->activityPage(), &ActivityPage::said, this, &MainWindow::say);
    connect(m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(m_workspace, &Workspace::placeMade, this,
            [this, &session, keeping](Place place, PlacePage &page) {
                if (place == Place::Expiring)
                    startExpiring(session, static_cast<ExpiringPage &>(page), *keeping);
                else if (place == Place::Kept)
                    startKept(session, static_cast<KeptPage &>(page));
            });
}

/// What helps to prove that a secret works and to pass it on.
void MainWindow::startHandover(Session &session)
{
    CredentialController &controller = m_workspace->controller();
    CredentialView &view = m_workspace->credentialView();
    auto *testing = new TestSecretFlow(session, controller, view, m_clipboard, m_workspace);
    connect(m_adding, &AddSecretFlow::testChosen, testing, &TestSecretFlow::testIssued);
    connect(&view, &CredentialView::copyDetailsChosen, m_workspace,
            [this, &session, &controller](const QUuid &keyId) {
                if (controller.object() && copyDetails(session, *controller.object(), keyId))
                    say(tr("Details copied, without the value."));
            });
}

void MainWindow::startKept(Session &session, KeptPage &page)
{
    new KeptPageFlow(session.keptSecrets(), m_clipboard, page);
    connect(&page, &KeptPage::forgetChosen, this, &MainWindow::forgettingRequested);
}

void MainWindow::startExpiring(Session &session, ExpiringPage &page, KeptSecretFlow &keeping)
{
    m_expiring = new ExpiringFlow(session, page, *m_adding, m_clipboard, m_workspace);
    connect(m_expiring, &ExpiringFlow::said, this, &MainWindow::say);
    connect(m_expiring, &ExpiringFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(m_expiring, &ExpiringFlow::deleted, &keeping, &KeptSecretFlow::forget);
}

void MainWindow::startPermissions(Session &session)
{
    auto *const flow = new PermissionsFlow(session, m_workspace);
    const auto show = [this, flow] {
        if (const auto &object = m_workspace->controller().object())
            flow->show(*object);
        else
            flow->show(m_workspace->objectKind());
    };
    auto *const entry = new QAction(tr("&Permissions…"), m_workspace);
    m_menu->insertAction(m_settingsEntry, entry);
    connect(entry, &QAction::triggered, flow, show);
    connect(m_workspace, &Workspace::permissionsChosen, flow, show);
    connect(m_workspace, &Workspace::permissionsWanted, this, &MainWindow::permissionsWanted);
    connect(m_adding, &AddSecretFlow::permissionsChosen, flow,
            qOverload<const DirectoryObject &, QWidget *>(&PermissionsFlow::show));
    connect(flow, &PermissionsFlow::permissionsWanted, this, &MainWindow::permissionsWanted);
}

void MainWindow::startPalette(Session &session)
{
    auto *const flow = new PaletteFlow(session, m_clipboard, *this, m_workspace);
    connect(flow, &PaletteFlow::objectChosen, m_workspace, &Workspace::open);
    auto *const entry = new QAction(tr("&Go to…"), m_workspace);
    entry->setShortcut(Qt::CTRL | Qt::Key_K);
    m_menu->insertAction(m_settingsEntry, entry);
    m_workspace->addAction(entry); // its keys are good without the menu, too
    connect(entry, &QAction::triggered, flow, &PaletteFlow::show);
}

void MainWindow::addCountdown()
{
    // For what has no window, which would have a countdown of its own, or none that is to be seen.
    auto *countdown = new ClipboardCountdown(
        m_clipboard, [this](const QUuid &id) { return !m_adding->isOnShow(id); }, statusBar());
    statusBar()->addPermanentWidget(countdown);
    m_statusWidgets.append(countdown);
    connect(m_adding, &AddSecretFlow::unsavedChanged, countdown, &ClipboardCountdown::showState);
}

void MainWindow::addShortcuts()
{
    // Named as the button that does the same, where there is one.
    const auto add = [this](const QString &name, const QKeySequence &keys) {
        auto *const shortcut = new QShortcut(keys, m_workspace);
        shortcut->setWhatsThis(name);
        return shortcut;
    };
    connect(add(tr("Search"), QKeySequence::Find), &QShortcut::activated, m_workspace,
            &Workspace::focusSearch);
    connect(add(tr("Refresh"), QKeySequence::Refresh), &QShortcut::activated, m_workspace,
            &Workspace::refresh);
    connect(add(tr("Load all of the list anew"), Qt::CTRL | Qt::Key_F5), &QShortcut::activated,
            m_workspace, &Workspace::reload);
    connect(add(tr("Export the rows in view"), Qt::CTRL | Qt::Key_E), &QShortcut::activated,
            m_workspace, &Workspace::exportView);
    connect(add(tr("Add secret"), QKeySequence::New), &QShortcut::activated,
            &m_workspace->credentialView(), &CredentialView::chooseAdd);
}

QSize MainWindow::firstSize() const
{
    // What the screen has left beside panels, less the title bar.
    const QSize room = screen()->availableSize()
        - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this));
    return QSize(1180, 780).boundedTo(room);
}

void MainWindow::forgetLayout()
{
    m_settings.remove("window"_L1);
    m_settings.remove("workspace"_L1);
    m_remembersLayout = false;
}

void MainWindow::maskSecrets()
{
    if (m_adding)
        m_adding->maskSecrets();
}

bool MainWindow::holdsBackClosing()
{
    return m_adding
        && (m_adding->holdsBackClosing() || m_deleting->holdsBackClosing()
            || (m_expiring && m_expiring->holdsBackClosing()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (holdsBackClosing()) {
        event->ignore();
        return;
    }
    event->accept();
    if (!m_remembersLayout)
        return;
    m_settings.setValue("window/geometry"_L1, saveGeometry());
    saveWorkspace();
}

void MainWindow::saveWorkspace()
{
    if (!m_workspace || !m_remembersLayout)
        return;
    m_settings.beginGroup("workspace"_L1);
    m_workspace->saveLayout(m_settings);
    m_settings.endGroup();
}

} // namespace Keyturn
