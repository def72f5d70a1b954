// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/programrun.h"

#include <QProcess>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr auto TimeToEnd = 2s; // for a program that was asked to

#ifdef Q_OS_UNIX
    /// In a session of its own: what it starts in turn can be ended with it, for a script's end
    /// would leave the program that it runs; and there is no terminal to ask for a password.
    void standAlone(QProcess &process)
    {
        process.setChildProcessModifier([] { ::setsid(); });
    }

    void signalAll(qint64 leader, int signal)
    {
        const auto id = pid_t(leader);
        if (id > 1) // those below mean many more than it
            ::kill(-id, signal);
    }

    void askToEnd(QProcess &process)
    {
        signalAll(process.processId(), SIGTERM);
        process.terminate(); // it may not have got as far as to lead a session
    }

    /// Its children too, which outlive it.
    void endAtOnce(qint64 leader)
    {
        signalAll(leader, SIGKILL);
    }
#else
    void standAlone(QProcess & /*process*/) { }

    /// A program without a window hears no question, and ending it alone would leave what it runs.
    void askToEnd(QProcess &process)
    {
        const QString folder = qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s);
        QProcess::startDetached(
            folder + u"\\System32\\taskkill.exe"_s,
            {u"/T"_s, u"/F"_s, u"/PID"_s, QString::number(process.processId())});
    }

    void endAtOnce(qint64 /*leader*/) { }
#endif

    /// The end of the program, and then of the object: one that is destroyed before would stop this
    /// thread until the program has ended.
    void endAside(QProcess *process)
    {
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
            return;
        }
        const qint64 leader = process->processId();
        QObject::connect(process, &QProcess::stateChanged, process,
                         [process, leader](QProcess::ProcessState state) {
                             if (state != QProcess::NotRunning)
                                 return;
                             endAtOnce(leader);
                             process->deleteLater();
                         });
        QTimer::singleShot(TimeToEnd, process, [process] {
            endAtOnce(process->processId()); // 0 where it has ended
            process->kill();
        });
        process->closeReadChannel(QProcess::StandardOutput);
        process->closeReadChannel(QProcess::StandardError);
        askToEnd(*process);
    }

} // namespace

ProgramRun::ProgramRun(const Call &call, Handler handler, QObject *parent)
    : QObject(parent)
    , m_mostOutput(call.mostOutput)
    , m_mostErrors(call.mostErrors)
    , m_handler(std::move(handler))
    , m_process(new QProcess) // ends itself, see endAside()
{
    standAlone(*m_process);
    m_process->setProgram(call.program);
    m_process->setArguments(call.arguments);
#ifdef Q_OS_WIN
    m_process->setNativeArguments(call.windowsArguments);
#endif
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProgramRun::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &ProgramRun::read);
    // Queued, since start() may say that it failed before it returns.
    connect(m_process, &QProcess::errorOccurred, this, &ProgramRun::handleChange,
            Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, &ProgramRun::handleChange, Qt::QueuedConnection);
    QTimer::singleShot(call.patience, this, [this] { finish(Outcome::End::TooSlow); });
    m_process->start();
}

ProgramRun::~ProgramRun()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    endAside(m_process);
}

void ProgramRun::read()
{
    m_outcome.output += m_process->readAllStandardOutput();
    m_outcome.errors = (m_outcome.errors + m_process->readAllStandardError()).right(m_mostErrors);
    if (m_outcome.output.size() > m_mostOutput)
        finish(Outcome::End::TooMuchOutput);
}

void ProgramRun::handleChange()
{
    if (!m_process || m_process->state() != QProcess::NotRunning)
        return;
    read();
    if (!m_process) // it said too much at last
        return;
    if (m_process->error() == QProcess::FailedToStart) {
        m_outcome.reason = m_process->errorString();
        return finish(Outcome::End::NotStarted);
    }
    if (m_process->exitStatus() == QProcess::CrashExit)
        return finish(Outcome::End::Crashed);
    m_outcome.exitCode = m_process->exitCode();
    finish(Outcome::End::ByItself);
}

void ProgramRun::finish(Outcome::End end)
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    endAside(std::exchange(m_process, nullptr));
    deleteLater();
    m_outcome.end = end;
    const Outcome outcome = std::move(m_outcome);
    const Handler handler = std::exchange(m_handler, {}); // it may destroy us
    handler(outcome);
}

} // namespace Keyturn
