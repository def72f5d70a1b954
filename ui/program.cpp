// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/program.h"

#include "app/platform/platform.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/settings/preferencestore.h"
#include "app/signin/statictoken.h"
#include "app/vault/keychainvault.h"
#include "ui/common/secretclipboard.h"
#include "ui/flows/settingsflow.h"
#include "ui/idlewatch.h"
#include "ui/mainwindow.h"
#include "ui/requestlogdialog.h"
#include "ui/systemresponse.h"

#include <QGuiApplication>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString receiptsIn(const QTemporaryDir &folder)
    {
        return folder.filePath(u"activity.jsonl"_s);
    }

    /// The sample tenant is a cloud like any other: an endpoint and a token.
    SessionSetup setupFor(const SampleServer &server, const QTemporaryDir &folder)
    {
        return {.cloud = {.displayName =
                              QCoreApplication::translate("Keyturn::Program", "Sample cloud"),
                          .graphEndpoint = server.graphEndpoint()},
                .tokens = std::make_unique<StaticToken>(server.bearer()),
                .journalFolder = folder.path(),
                .activityFile = receiptsIn(folder),
                .isSampleTenant = true};
    }

} // namespace

// In the order in which each needs those before it.
struct Program::Private
{
    Private(QSettings &settings, const QString &keptIndex)
        : preferences(settings)
        , keptSecrets(vault, keptIndex)
        , window(settings, preferences, clipboard)
        , settingsFlow(preferences, *keyringStatus, vault,
                       {.settingsFile = settings.fileName(),
                        .keptIndex = keptIndex,
                        .receipts = receiptsIn(sampleFolder),
                        .journal = sampleFolder.path()},
                       window)
    { }

    void loseNextReply();
    void showRequestLog();

    PreferenceStore preferences;
    std::unique_ptr<KeyringStatus> keyringStatus = makeKeyringStatus();
    std::unique_ptr<KeyringLabels> keyringLabels = makeKeyringLabels();
    std::unique_ptr<SystemEvents> systemEvents = makeSystemEvents();
    KeychainVault vault{*keyringStatus, *keyringLabels};
    KeptSecrets keptSecrets;
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    std::unique_ptr<SampleServer> server;
    QTemporaryDir sampleFolder; // as short-lived as that server
    std::unique_ptr<Session> session;
    MainWindow window;
    SettingsFlow settingsFlow;
    IdleWatch idleWatch;
    QPointer<RequestLogDialog> requestLog;
};

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

Program::Program(QSettings &settings, const QString &keptIndex)
    : d(std::make_unique<Private>(settings, keptIndex))
{
    respondToSystem(*d->systemEvents, d->idleWatch, d->window, d->clipboard);
    QObject::connect(&d->window, &MainWindow::sampleTenantRequested, &d->window,
                     [this] { openSampleTenant(); });
    QObject::connect(&d->window, &MainWindow::lostReplyRequested, &d->window,
                     [this] { d->loseNextReply(); });
    QObject::connect(&d->window, &MainWindow::requestLogRequested, &d->window,
                     [this] { d->showRequestLog(); });
}

Program::~Program() = default;

MainWindow &Program::window()
{
    return d->window;
}

void Program::openSampleTenant()
{
    d->server = std::make_unique<SampleServer>(SampleServer::Options{});
    d->session = std::make_unique<Session>(setupFor(*d->server, d->sampleFolder), d->keptSecrets);
    d->window.showSession(*d->session);
}

SampleServer *Program::sampleServer()
{
    return d->server.get();
}

} // namespace Keyturn
