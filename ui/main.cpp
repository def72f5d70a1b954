// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/platform/processshield.h"
#include "app/platform/singleinstance.h"
#include "app/platform/terminal.h"
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
#include "ui/reminders/reminders.h"
#include "ui/windowstheme.h"
#include "ui/windowtiming.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

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

CommandLine readCommandLine(QSettings &settings)
{
    const auto parse = [&settings] {
        return CommandLine::parse(QCoreApplication::arguments(), CloudStore(settings).all());
    };
    CommandLine commandLine = parse();
    if (!commandLine.exitCode)
        return commandLine;
    // It has something to say, in the language of the program, which does not run yet.
    const PreferenceStore preferences(settings);
    const Translation translation(preferences);
    return parse();
}

/// Opens the program, in this instance or in the one that is there.
class Start
{
public:
    Start(const CommandLine &commandLine, QSettings &settings)
        : m_commandLine(commandLine)
        , m_settings(settings)
        , m_instance(settings.fileName() + dataFolder())
    { }

    /// False where there is nothing to do.
    bool begin(const QString &token)
    {
        // A look for what expires has no window, or one when somebody wants it.
        if (m_commandLine.checksExpiring || m_commandLine.opensAnother
            || m_instance.beFirst() != SingleInstance::Standing::Later)
            return open();
        QObject::connect(&m_instance, &SingleInstance::handedOver, qApp, &QCoreApplication::quit);
        QObject::connect(&m_instance, &SingleInstance::unanswered, qApp, [this] { open(); });
        m_instance.handOver({.arguments = m_commandLine.arguments(), .activationToken = token});
        return true;
    }

private:
    static QString dataFolder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }

    bool open()
    {
        m_program = std::make_unique<Program>(m_settings, dataFolder() + u"/kept-secrets.json"_s,
                                              ManagedSettings::ofThisComputer());
        m_program->setSignInRequest(m_commandLine.signIn);
        QObject::connect(&m_instance, &SingleInstance::asked, &m_program->window(),
                         [this](const StartRequest &request) { goOnWith(request); });
        if (m_commandLine.checksExpiring) {
            QObject::connect(&m_program->reminders(), &Reminders::windowWanted, &m_instance,
                             &SingleInstance::beFirst);
            return m_program->checkExpiring();
        }
        show();
        return true;
    }

    void show()
    {
        if (m_commandLine.sampleTenant)
            m_program->openSampleTenant();
        else if (m_commandLine.signIn.isEmpty())
            m_program->openLastAccount();
        // Seven pictures to be read and handed to the desktop.
        onceShown(m_program->window(), [] { QGuiApplication::setWindowIcon(programIcon()); });
        m_program->window().show();
        if (!m_commandLine.signIn.isEmpty())
            m_program->signIn();
    }

    /// As if this instance had been started so.
    void goOnWith(const StartRequest &request)
    {
        const QStringList arguments{QCoreApplication::applicationName()};
        const CommandLine commandLine =
            CommandLine::parse(arguments + request.arguments, CloudStore(m_settings).all());
        // It is in the environment, which other threads may be reading: only where somebody asks.
        const bool isAskedFor = !request.activationToken.isEmpty()
            && QGuiApplication::platformName().startsWith("wayland"_L1);
        if (isAskedFor)
            setActivationToken(request.activationToken);
        m_program->goOnWith(commandLine);
        if (isAskedFor)
            setActivationToken({});
    }

    const CommandLine &m_commandLine;
    QSettings &m_settings;
    SingleInstance m_instance;
    std::unique_ptr<Program> m_program;
};

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    shieldProcess(MemoryReaders::Administrators);
#else
    shieldProcess(MemoryReaders::DebuggersToo);
#endif
    installRedactingLog();
    const QString token = activationToken();
    const auto application = makeApplication(argc, argv);
    nameProgram();
    QSettings settings(u"Keyturn"_s, u"Keyturn"_s);
    clearOddSettings(settings);
    const CommandLine commandLine = readCommandLine(settings);
    if (commandLine.exitCode) {
        tellTerminal(commandLine.isRefused() ? TerminalStream::Errors : TerminalStream::Output,
                     commandLine.answer);
        return *commandLine.exitCode;
    }

    followWindowsTheme();
    useComfortableStyle();
    Start start(commandLine, settings);
    return start.begin(token) ? QApplication::exec() : 0;
}
