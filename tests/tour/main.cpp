// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/platform/platform.h"
#include "app/sample/sampleserver.h"
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "app/vault/keychainvault.h"
#include "tour/tour.h"
#include "ui/common/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

SessionSetup setupFor(const SampleServer &server)
{
    return {.cloud = {.displayName = u"Sample cloud"_s, .graphEndpoint = server.graphEndpoint()},
            .tokens = std::make_unique<StaticToken>(server.bearer()),
            .isSampleTenant = true};
}

} // namespace

// The program as ui/main.cpp puts it together, with somebody who uses it. Exits with 0 only if
// every step was confirmed by the sample tenant, the keychain and the clipboard.
int main(int argc, char *argv[])
{
    installRedactingLog();
    QLoggingCategory::setFilterRules(u"keyturn.*.info=false"_s); // the steps are the news here
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        qFatal("Usage: keyturn_tour FOLDER");
    QDir().mkpath(arguments.at(1));

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto keyringStatus = makeKeyringStatus();
    const auto keyringLabels = makeKeyringLabels();
    KeychainVault vault(*keyringStatus, *keyringLabels);
    KeptSecrets keptSecrets(vault, folder.filePath(u"kept-secrets.json"_s));
    SecretClipboard clipboard(*QGuiApplication::clipboard());
    SampleServer server({});
    Session session(setupFor(server), keptSecrets);
    MainWindow window(settings, clipboard);
    QObject::connect(&window, &MainWindow::sampleTenantRequested, &window,
                     [&] { window.showSession(session); });
    window.show();

    Tour tour(server.tenant(), QDir(arguments.at(1)));
    bool isWell = false;
    QTimer::singleShot(0, &window, [&] {
        isWell = tour.run();
        QCoreApplication::exit(); // quit() asks the windows, which may well hold it back
    });
    QApplication::exec();
    return isWell && tour.seeNothingLeft() ? 0 : 1;
}
