// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/platform/processshield.h"
#include "app/settings/cloudstore.h"
#include "app/settings/managedsettings.h"
#include "app/settings/oddsettings.h"
#include "app/settings/preferencestore.h"
#include "ui/commandline.h"
#include "ui/common/comfortablestyle.h"
#include "ui/common/glyphicon.h"
#include "ui/language/translation.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/windowstheme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

void nameProgram()
{
    // No organisation: it would put a folder Keyturn into a folder Keyturn.
    QCoreApplication::setApplicationName(u"Keyturn"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(KEYTURN_VERSION));
    QGuiApplication::setDesktopFileName(u"org.keyturn.Keyturn"_s);
}

/// Help and the version are for a terminal, which may have no display at all.
bool isForATerminal(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayList{"-h", "--help", "--help-all", "-v", "--version"}.contains(argument);
    });
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (isForATerminal(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

/// Help is in the language of the program, too, which does not run yet.
CommandLine readCommandLine(QSettings &settings)
{
    const PreferenceStore preferences(settings);
    const Translation translation(preferences);
    return CommandLine::parse(QCoreApplication::arguments(), CloudStore(settings).all());
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    shieldProcess(MemoryReaders::Administrators);
#else
    shieldProcess(MemoryReaders::DebuggersToo);
#endif
    installRedactingLog();
    const auto application = makeApplication(argc, argv);
    nameProgram();
    QSettings settings(u"Keyturn"_s, u"Keyturn"_s);
    clearOddSettings(settings);
    const CommandLine commandLine = readCommandLine(settings);
    if (commandLine.exitCode)
        return *commandLine.exitCode;

    followWindowsTheme();
    useComfortableStyle();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Program program(settings, folder + u"/kept-secrets.json"_s, ManagedSettings::ofThisComputer());
    program.setSignInRequest(commandLine.signIn);
    if (commandLine.checksExpiring) {
        if (!program.checkExpiring())
            return 0;
        return QApplication::exec();
    }
    if (commandLine.sampleTenant)
        program.openSampleTenant();
    else if (commandLine.signIn.isEmpty())
        program.openLastAccount();
    program.window().show();
    // Seven pictures to be read and handed to the desktop: the window need not wait for that.
    QTimer::singleShot(0, &program.window(), [] { QGuiApplication::setWindowIcon(programIcon()); });
    if (!commandLine.signIn.isEmpty())
        program.signIn();
    return QApplication::exec();
}
