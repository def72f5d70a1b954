// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/platform/platform.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "app/vault/keychainvault.h"
#include "ui/commandline.h"
#include "ui/common/glyphicon.h"
#include "ui/common/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample tenant is a cloud like any other: an endpoint and a token.
SessionSetup setupFor(const SampleServer &server)
{
    return {.cloud = {.displayName = QCoreApplication::translate("Main", "Sample cloud"),
                      .graphEndpoint = server.graphEndpoint()},
            .tokens = std::make_unique<StaticToken>(server.bearer()),
            .isSampleTenant = true};
}

void nameProgram()
{
    // No organisation: it would put a folder Keyturn into a folder Keyturn.
    QCoreApplication::setApplicationName(u"Keyturn"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(KEYTURN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.keyturn.Keyturn"_s);
}

/// Help and the version are for a terminal, which may have no display at all.
bool isForATerminal(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (isForATerminal(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingLog();
    const auto application = makeApplication(argc, argv);
    nameProgram();
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    if (commandLine.exitCode)
        return *commandLine.exitCode;

    QGuiApplication::setWindowIcon(programIcon());
    QSettings settings(u"Keyturn"_s, u"Keyturn"_s);
    const auto keyringStatus = makeKeyringStatus();
    const auto keyringLabels = makeKeyringLabels();
    const auto systemEvents = makeSystemEvents();
    KeychainVault vault(*keyringStatus, *keyringLabels);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    KeptSecrets keptSecrets(vault, folder + u"/kept-secrets.json"_s);
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    std::unique_ptr<SampleServer> server;
    std::unique_ptr<Session> session;
    MainWindow window(settings, clipboard);

    const auto openSampleTenant = [&] {
        server = std::make_unique<SampleServer>(SampleServer::Options{});
        session = std::make_unique<Session>(setupFor(*server), keptSecrets);
        window.showSession(*session);
    };
    QObject::connect(&window, &MainWindow::sampleTenantRequested, &window, openSampleTenant);
    QObject::connect(systemEvents.get(), &SystemEvents::screenLocked, &window,
                     &MainWindow::maskSecrets);
    QObject::connect(systemEvents.get(), &SystemEvents::aboutToSuspend, &window,
                     &MainWindow::maskSecrets);
    QObject::connect(systemEvents.get(), &SystemEvents::sessionEnding, &clipboard,
                     &SecretClipboard::clearNow);
    if (commandLine.sampleTenant)
        openSampleTenant();
    window.show();
    return QApplication::exec();
}
