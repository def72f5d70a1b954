// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "support/darkpalette.h"
#include "tour/administratorsday.h"
#include "tour/mainjob.h"
#include "ui/common/glyphicon.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

// The program with somebody who uses it. Exits with 0 only if every step was confirmed by the
// sample tenant, the keychain and the clipboard.
int main(int argc, char *argv[])
{
    installRedactingLog();
    QLoggingCategory::setFilterRules(u"keyturn.*.info=false"_s); // the steps are the news here
    const QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(programIcon());
    QStringList arguments = QCoreApplication::arguments();
    const bool isDay = arguments.removeAll(u"--day"_s) > 0;
    if (arguments.removeAll(u"--dark"_s) > 0)
        QApplication::setPalette(darkDesktopPalette());
    if (arguments.size() != 2)
        qFatal("Usage: keyturn_tour [--dark] [--day] FOLDER");
    QDir().mkpath(arguments.at(1));

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Program program(settings, folder.filePath(u"kept-secrets.json"_s));
    program.window().show();

    const QDir pictures(arguments.at(1));
    std::unique_ptr<Tour> tour;
    if (isDay)
        tour = std::make_unique<AdministratorsDay>(program, pictures);
    else
        tour = std::make_unique<MainJob>(program, pictures);
    bool isWell = false;
    QTimer::singleShot(0, &program.window(), [&] {
        isWell = tour->run();
        QCoreApplication::exit(); // quit() asks the windows, which may well hold it back
    });
    QApplication::exec();
    return isWell && tour->seeNothingLeft() ? 0 : 1;
}
