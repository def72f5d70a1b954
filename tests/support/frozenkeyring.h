// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <csignal>

/// The daemon that tests/support/with-keyring has started, stopped while this lives.
class FrozenKeyring
{
public:
    FrozenKeyring() { send(SIGSTOP); }
    ~FrozenKeyring() { thaw(); }
    Q_DISABLE_COPY_MOVE(FrozenKeyring)

    static void thaw() { send(SIGCONT); }
    static void kill() { send(SIGKILL); }

private:
    static void send(int signal)
    {
        const int pid = qEnvironmentVariableIntValue("KEYTURN_TEST_KEYRING_PID");
        if (pid > 0)
            ::kill(pid, signal);
    }
};
