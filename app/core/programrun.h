// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

class QProcess;

namespace Keyturn {

/// Another program, run aside and within limits: without a shell, without input and without a
/// terminal that it could ask for something. Runs the handler once, never from within the
/// constructor, and deletes itself. Deleted earlier, or with its parent, it ends the program, and
/// nothing is heard; nobody waits for that.
class ProgramRun : public QObject
{
    Q_OBJECT

public:
    struct Call
    {
        QString program = {}; ///< an absolute path
        QStringList arguments = {};
        QString windowsArguments = {}; ///< after the others, for a program with quoting of its own
        std::chrono::milliseconds patience = std::chrono::seconds(60);
        qsizetype mostOutput = 64 << 10; ///< bytes; more of them end it
        qsizetype mostErrors = 16 << 10; ///< bytes; of more the last are kept
    };

    struct Outcome
    {
        enum class End {
            ByItself,
            NotStarted,
            Crashed, ///< or somebody else ended it
            TooSlow, ///< we ended it
            TooMuchOutput, ///< likewise
        };

        End end = End::ByItself;
        int exitCode = 0; ///< only where it ended by itself
        QByteArray output = {};
        QByteArray errors = {}; ///< what it said on its other channel
        QString reason = {}; ///< why it was not started, in the system's words
    };

    using Handler = std::function<void(const Outcome &)>;

    ProgramRun(const Call &call, Handler handler, QObject *parent);
    ~ProgramRun() override;

private:
    void read();
    void handleChange();
    void finish(Outcome::End end);

    const qsizetype m_mostOutput;
    const qsizetype m_mostErrors;
    Handler m_handler;
    Outcome m_outcome;
    QProcess *m_process; // not a child: it lives until the program has ended
};

} // namespace Keyturn
