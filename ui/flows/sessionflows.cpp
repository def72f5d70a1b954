// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/sessionflows.h"

#include "app/directory/secretlookup.h"
#include "app/session/session.h"
#include "ui/aboutdialog.h"
#include "ui/activity/activitypage.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/directory/credentialview.h"
#include "ui/directory/portalactions.h"
#include "ui/expiring/expiringflow.h"
#include "ui/expiring/expiringpage.h"
#include "ui/flows/addsecretflow.h"
#include "ui/flows/checkvalueflow.h"
#include "ui/flows/copieddetails.h"
#include "ui/flows/deletesecretflow.h"
#include "ui/flows/exportflow.h"
#include "ui/flows/keptpageflow.h"
#include "ui/flows/keptsecretflow.h"
#include "ui/flows/permissionsflow.h"
#include "ui/flows/recoveryflow.h"
#include "ui/flows/testsecretflow.h"
#include "ui/help/helpwindow.h"
#include "ui/kept/keptpage.h"
#include "ui/mainwindow.h"
#include "ui/palette/paletteflow.h"
#include "ui/requestlogdialog.h"
#include "ui/secrets/unsavedvalues.h"
#include "ui/settings/settingsdialog.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QShortcut>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// Nothing of the session is in it; what becomes of it is not for who waits to say.
    bool standsAlone(const QObject &window)
    {
        return qobject_cast<const SettingsDialog *>(&window)
            || qobject_cast<const AboutDialog *>(&window)
            || qobject_cast<const HelpWindow *>(&window)
            || qobject_cast<const RequestLogDialog *>(&window);
    }

    bool isOver(const QWidget &window, const QWidget &below)
    {
        for (const QObject *one = &window; one != &below; one = one->parent()) {
            if (!one || standsAlone(*one))
                return false;
        }
        return &window != &below;
    }

    bool isAnyOpenOver(const QWidget &below)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(windows, [&below](const QWidget *window) {
            return window->isVisible() && isOver(*window, below);
        });
    }

} // namespace

SessionFlows::SessionFlows(const Surroundings &around, Workspace &workspace, MainWindow &window)
    : QObject(&workspace)
    , m_session(around.session)
    , m_preferences(around.preferences)
    , m_clipboard(around.clipboard)
    , m_menu(around.menu)
    , m_before(around.before)
    , m_workspace(&workspace)
    , m_window(window)
{
    startFlows();
    startHandover();
    startPermissions();
    startPalette();
    addCountdown();
    addShortcuts();
}

SessionFlows::~SessionFlows()
{
    qDeleteAll(m_statusWidgets);
}

void SessionFlows::maskSecrets()
{
    m_adding->maskSecrets();
}

bool SessionFlows::holdsBackClosing()
{
    return m_adding->holdsBackClosing() || m_deleting->holdsBackClosing()
        || (m_expiring && m_expiring->holdsBackClosing());
}

bool SessionFlows::isUnderWay() const
{
    return isAnyOpenOver(m_window) || m_adding->isUnderWay() || m_deleting->isUnderWay()
        || m_keeping->isUnderWay() || m_recovering->isUnderWay()
        || (m_keptPage && m_keptPage->isUnderWay()) || (m_expiring && m_expiring->isUnderWay())
        || m_workspace->exporting().isBusy();
}

std::function<void(SessionFlows &)> SessionFlows::unfinished() const
{
    return [told = m_workspace->controller().problems(), adding = m_adding->unfinished(),
            keeping = m_keeping->unfinished()](SessionFlows &next) {
        next.m_workspace->controller().goOnWith(told);
        next.m_adding->goOnWith(adding);
        next.m_keeping->goOnWith(keeping);
    };
}

void SessionFlows::tellEnds()
{
    qApp->installEventFilter(this); // which also sees windows that are yet to open
}

bool SessionFlows::eventFilter(QObject *watched, QEvent *event)
{
    // Some count until they are gone, not only closed.
    const bool isEnd = event->type() == QEvent::Hide || event->type() == QEvent::DeferredDelete;
    if (isEnd && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
        Q_EMIT ended();
    return QObject::eventFilter(watched, event);
}

void SessionFlows::startFlows()
{
    CredentialController &controller = m_workspace->controller();
    CredentialView &view = m_workspace->credentialView();
    m_adding =
        new AddSecretFlow(m_session, controller, view, m_preferences, m_clipboard, m_workspace);
    m_deleting = new DeleteSecretFlow(m_session, controller, view, m_clipboard, m_workspace);
    auto *checking = new CheckValueFlow(m_session, controller, m_clipboard, m_workspace);
    connect(&view, &CredentialView::checkValueChosen, checking, &CheckValueFlow::open);
    connect(checking, &CheckValueFlow::openChosen, m_workspace,
            [this](const ListedCredential &secret) {
                m_workspace->showSecret(secret.owner, secret.credential.keyId);
            });
    m_keeping = new KeptSecretFlow(m_session, controller, view, m_clipboard, m_workspace);
    m_recovering =
        new RecoveryFlow(m_session, m_workspace->recoveryPanel(), *m_deleting, m_workspace);
    followEnds();
    connect(m_recovering, &RecoveryFlow::said, &m_window, &MainWindow::say);
    connect(m_recovering, &RecoveryFlow::troubleSaid, &m_window, &MainWindow::sayTrouble);
    connect(m_recovering, &RecoveryFlow::anotherWanted, m_adding, &AddSecretFlow::askAgain);
    auto *unsaved = new UnsavedValues(m_window.statusBar());
    m_window.statusBar()->addPermanentWidget(unsaved);
    m_statusWidgets.append(unsaved);
    connect(m_adding, &AddSecretFlow::unsavedChanged, unsaved, &UnsavedValues::setCounts);
    connect(unsaved, &UnsavedValues::showAgainChosen, m_adding, &AddSecretFlow::showAgain);
    connect(m_adding, &AddSecretFlow::said, &m_window, &MainWindow::say);
    connect(m_adding, &AddSecretFlow::valueWindowMade, &m_window, &MainWindow::valueWindowMade);
    connect(m_adding, &AddSecretFlow::deletionChosen, m_deleting, &DeleteSecretFlow::remove);
    connect(m_deleting, &DeleteSecretFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(m_deleting, &DeleteSecretFlow::deleted, m_keeping, &KeptSecretFlow::forget);
    connect(m_recovering, &RecoveryFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(m_recovering, &RecoveryFlow::deleted, m_keeping, &KeptSecretFlow::forget);
    connect(m_deleting, &DeleteSecretFlow::said, &m_window, &MainWindow::say);
    connect(&controller, &CredentialController::said, &m_window, &MainWindow::say);
    connect(&controller, &CredentialController::troubleSaid, &m_window, &MainWindow::sayTrouble);
    connect(m_keeping, &KeptSecretFlow::said, &m_window, &MainWindow::say);
    connect(m_keeping, &KeptSecretFlow::troubleSaid, &m_window, &MainWindow::sayTrouble);
    connect(&m_workspace->portal(), &PortalActions::said, &m_window, &MainWindow::say);
    connect(&m_workspace->activityPage(), &ActivityPage::said, &m_window, &MainWindow::say);
    connect(&m_workspace->activityPage(), &ActivityPage::troubleSaid, &m_window,
            &MainWindow::sayTrouble);
    connect(m_workspace, &Workspace::said, &m_window, &MainWindow::say);
    connect(m_workspace, &Workspace::troubleSaid, &m_window, &MainWindow::sayTrouble);
    connect(m_workspace, &Workspace::placeMade, this, [this](Place place, PlacePage &page) {
        if (place == Place::Expiring)
            startExpiring(static_cast<ExpiringPage &>(page));
        else if (place == Place::Kept)
            startKept(static_cast<KeptPage &>(page));
    });
}

void SessionFlows::followEnds()
{
    connect(m_adding, &AddSecretFlow::ended, this, &SessionFlows::ended);
    connect(m_deleting, &DeleteSecretFlow::ended, this, &SessionFlows::ended);
    connect(m_keeping, &KeptSecretFlow::ended, this, &SessionFlows::ended);
    connect(m_recovering, &RecoveryFlow::ended, this, &SessionFlows::ended);
    connect(&m_workspace->exporting(), &ExportFlow::ended, this, &SessionFlows::ended);
}

/// What helps to prove that a secret works and to pass it on.
void SessionFlows::startHandover()
{
    CredentialController &controller = m_workspace->controller();
    CredentialView &view = m_workspace->credentialView();
    auto *testing = new TestSecretFlow(m_session, controller, view, m_clipboard, m_workspace);
    connect(m_adding, &AddSecretFlow::testChosen, testing, &TestSecretFlow::testIssued);
    connect(&view, &CredentialView::copyDetailsChosen, m_workspace,
            [this, &controller](const QUuid &keyId) {
                if (controller.object() && copyDetails(m_session, *controller.object(), keyId))
                    m_window.say(MainWindow::tr("Details copied, without the value."));
            });
}

void SessionFlows::startKept(KeptPage &page)
{
    m_keptPage = new KeptPageFlow(m_session.keptSecrets(), m_clipboard, page);
    connect(m_keptPage, &KeptPageFlow::ended, this, &SessionFlows::ended);
    connect(&page, &KeptPage::forgetChosen, &m_window, &MainWindow::forgettingRequested);
}

void SessionFlows::startExpiring(ExpiringPage &page)
{
    m_expiring = new ExpiringFlow(m_session, page, *m_adding, m_clipboard, m_workspace);
    connect(m_expiring, &ExpiringFlow::ended, this, &SessionFlows::ended);
    connect(m_expiring, &ExpiringFlow::said, &m_window, &MainWindow::say);
    connect(m_expiring, &ExpiringFlow::troubleSaid, &m_window, &MainWindow::sayTrouble);
    connect(m_expiring, &ExpiringFlow::deleted, m_adding, &AddSecretFlow::noteDeleted);
    connect(m_expiring, &ExpiringFlow::deleted, m_keeping, &KeptSecretFlow::forget);
}

void SessionFlows::startPermissions()
{
    auto *const flow = new PermissionsFlow(m_session, m_workspace);
    const auto show = [this, flow] {
        if (const auto &object = m_workspace->controller().object())
            flow->show(*object);
        else
            flow->show(m_workspace->objectKind());
    };
    auto *const entry = new QAction(MainWindow::tr("&Permissions…"), m_workspace);
    m_menu.insertAction(&m_before, entry);
    connect(entry, &QAction::triggered, flow, show);
    connect(m_workspace, &Workspace::permissionsChosen, flow, show);
    connect(m_workspace, &Workspace::permissionsWanted, &m_window, &MainWindow::permissionsWanted);
    connect(m_adding, &AddSecretFlow::permissionsChosen, flow,
            qOverload<const DirectoryObject &, QWidget *>(&PermissionsFlow::show));
    connect(flow, &PermissionsFlow::permissionsWanted, &m_window, &MainWindow::permissionsWanted);
}

void SessionFlows::startPalette()
{
    auto *const flow = new PaletteFlow(m_session, m_clipboard, m_window, m_workspace);
    connect(flow, &PaletteFlow::objectChosen, m_workspace, &Workspace::open);
    auto *const entry = new QAction(MainWindow::tr("&Go to…"), m_workspace);
    entry->setShortcut(Qt::CTRL | Qt::Key_K);
    m_menu.insertAction(&m_before, entry);
    m_workspace->addAction(entry); // its keys are good without the menu, too
    connect(entry, &QAction::triggered, flow, &PaletteFlow::show);
}

void SessionFlows::addCountdown()
{
    // For what has no window, which would have a countdown of its own, or none that is to be seen.
    auto *countdown = new ClipboardCountdown(
        m_clipboard, [this](const QUuid &id) { return !m_adding->isOnShow(id); },
        m_window.statusBar());
    m_window.statusBar()->addPermanentWidget(countdown);
    m_statusWidgets.append(countdown);
    connect(m_adding, &AddSecretFlow::unsavedChanged, countdown, &ClipboardCountdown::showState);
}

void SessionFlows::addShortcuts()
{
    // Named as the button that does the same, where there is one.
    const auto add = [this](const QString &name, const QKeySequence &keys) {
        auto *const shortcut = new QShortcut(keys, m_workspace);
        shortcut->setWhatsThis(name);
        return shortcut;
    };
    connect(add(MainWindow::tr("Search"), QKeySequence::Find), &QShortcut::activated, m_workspace,
            &Workspace::focusSearch);
    connect(add(MainWindow::tr("Refresh"), QKeySequence::Refresh), &QShortcut::activated,
            m_workspace, &Workspace::refresh);
    connect(add(MainWindow::tr("Load all of the list anew"), Qt::CTRL | Qt::Key_F5),
            &QShortcut::activated, m_workspace, &Workspace::reload);
    connect(add(MainWindow::tr("Export the rows in view"), Qt::CTRL | Qt::Key_E),
            &QShortcut::activated, m_workspace, &Workspace::exportView);
    connect(add(MainWindow::tr("Add secret"), QKeySequence::New), &QShortcut::activated,
            &m_workspace->credentialView(), &CredentialView::chooseAdd);
}

} // namespace Keyturn
