// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "app/core/logging.h"
#include "app/core/plainname.h"
#include "app/platform/platform.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "ui/common/announcement.h"
#include "ui/common/restingcursor.h"
#include "ui/common/secretclipboard.h"
#include "ui/directory/listpages.h"
#include "ui/flows/sessionflows.h"
#include "ui/help/explainbutton.h"
#include "ui/help/helpmenu.h"
#include "ui/language/whereabouts.h"
#include "ui/signin/signinband.h"
#include "ui/startpage.h"
#include "ui/windowtiming.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int MessageTime = std::chrono::milliseconds(10s).count();
    constexpr int TroubleTime = std::chrono::milliseconds(1min).count(); // to get to its help

} // namespace

MainWindow::MainWindow(QSettings &settings, PreferenceStore &preferences,
                       SecretClipboard &clipboard, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_clipboard(clipboard)
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Keyturn"));
    takePreferences();
    connect(&m_preferences, &PreferenceStore::changed, this, &MainWindow::takePreferences);
    makeStart();
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    if (!restoreGeometry(m_settings.value("window/geometry"_L1).toByteArray()))
        resize(firstSize());
    fillMenu();
    new RestingCursor(RestingCursor::UsualTime, this);
    tellWhenShown(*this);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeStart()
{
    m_start = new StartPage(m_pages);
    connect(m_start, &StartPage::signInChosen, this, &MainWindow::signInRequested);
    connect(m_start, &StartPage::accountChosen, this, &MainWindow::accountRequested);
    connect(m_start, &StartPage::sampleTenantChosen, this, &MainWindow::sampleTenantRequested);
    connect(m_start, &StartPage::settingsChosen, this, &MainWindow::settingsRequested);
    connect(m_start, &StartPage::aboutChosen, this, &MainWindow::aboutRequested);
    connect(m_start, &StartPage::helpChosen, this, [this] { m_help->help()->trigger(); });
    m_pages->insertWidget(0, m_start);
}

void MainWindow::fillMenu()
{
    m_menu = new QMenu(this);
    m_help = new HelpMenu(m_menu);
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

void MainWindow::sayTrouble(const QString &text, const QString &topic)
{
    if (!m_explain) {
        m_explain = new ExplainButton(statusBar());
        statusBar()->addPermanentWidget(m_explain);
        connect(statusBar(), &QStatusBar::messageChanged, m_explain,
                [explain = m_explain.data()] { explain->setTopic({}); });
    }
    statusBar()->showMessage(text, TroubleTime);
    m_explain->setTopic(topic);
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
    m_settings.endGroup();
    makeWorkspace(session);
    m_pages->setCurrentWidget(m_workspace);
    m_workspace->focusSearch(); // or what had it before the start page hid would be next to it
    Q_EMIT sessionShown();
    session.open();
}

/// It is on the screen only once it is the current page.
void MainWindow::makeWorkspace(Session &session)
{
    m_session = &session;
    m_workspace = new Workspace(session, m_clipboard, m_pages);
    m_settings.beginGroup("workspace"_L1);
    m_workspace->restoreLayout(m_settings);
    m_settings.endGroup();
    if (m_accountMenu)
        m_workspace->addAccountMenu(*m_accountMenu);
    m_workspace->addMenu(*m_menu);
    connect(&m_workspace->signInBand(), &SignInBand::signInChosen, this,
            &MainWindow::signInAgainRequested);
    connect(&m_workspace->signInBand(), &SignInBand::keychainChosen, this,
            &MainWindow::keychainRequested);
    m_pages->addWidget(m_workspace);
    if (session.isSampleTenant())
        m_help->addSampleEntries(*m_workspace);
    m_flows = new SessionFlows({session, m_preferences, m_clipboard, *m_menu, *m_settingsEntry},
                               *m_workspace, *this);
    connect(&session, &Session::tenantKnown, m_workspace, [this] { showTitle(); });
}

void MainWindow::showTitle()
{
    const QString tenant = m_session ? plainName(m_session->tenant().displayName) : QString();
    setWindowTitle(tenant.isEmpty() ? tr("Keyturn") : tr("%1 - Keyturn").arg(tenant));
}

void MainWindow::speakAnew()
{
    if (m_flows && m_flows->isUnderWay())
        return putOff();
    m_isPutOff = false;
    Session *const session = m_session;
    const auto whereabouts = m_workspace ? std::optional<Whereabouts>(*m_workspace) : std::nullopt;
    const auto unfinished = m_flows ? m_flows->unfinished() : nullptr;
    takeWorkspaceDown();
    delete m_start;
    delete m_menu;
    delete m_explain;
    statusBar()->clearMessage();
    Q_EMIT partsGone();
    makeStart();
    fillMenu();
    if (session) {
        makeWorkspace(*session);
        unfinished(*m_flows);
        whereabouts->restoreIn(*m_workspace);
        if (m_signInNeed)
            m_workspace->signInBand().tell(*m_signInNeed);
        m_pages->setCurrentWidget(m_workspace);
        if (session->tenant().id.isEmpty()) // it may have failed, which is to be told again
            session->open();
    }
    showTitle();
    Q_EMIT spokenAnew();
}

/// Nothing wakes the program for it: a value may be on show for hours.
void MainWindow::putOff()
{
    if (std::exchange(m_isPutOff, true))
        return;
    m_flows->tellEnds();
    // Queued: what ends is not gone yet, and speakAnew() deletes whoever tells.
    connect(m_flows, &SessionFlows::ended, this, &MainWindow::catchUp, Qt::QueuedConnection);
}

void MainWindow::catchUp()
{
    if (m_isPutOff)
        speakAnew();
}

void MainWindow::showSignInNeed(const SignInError &why)
{
    m_signInNeed = why;
    if (m_workspace)
        m_workspace->signInBand().tell(why);
}

void MainWindow::clearSignInNeed()
{
    m_signInNeed.reset();
    if (m_workspace)
        m_workspace->signInBand().hide();
}

void MainWindow::leaveSession()
{
    if (!m_workspace)
        return;
    m_clipboard.clearNow();
    takeWorkspaceDown();
    m_signInNeed.reset();
    statusBar()->clearMessage();
    showTitle();
    m_pages->setCurrentIndex(0);
}

void MainWindow::takeWorkspaceDown()
{
    saveWorkspace();
    m_session = nullptr;
    m_flows = nullptr;
    delete std::exchange(m_workspace, nullptr);
    if (std::exchange(m_isPutOff, false)) // with the session ends what was in the way
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
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
    if (m_flows)
        m_flows->maskSecrets();
}

bool MainWindow::holdsBackClosing()
{
    return m_flows && m_flows->holdsBackClosing();
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
