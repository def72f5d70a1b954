// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"

#include <QProcess>
#include <QTest>

using namespace std::chrono_literals;

ProgramResult runProgram(const QString &program, const QStringList &arguments,
                         const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    // Not a QEventLoop: it does not turn any more once the application has been told to quit.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                         60'000)) { // on a machine that is busy, too
        process.kill();
        process.waitForFinished();
        return {};
    }
    const bool isWell =
        process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit;
    return {isWell ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}
