// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <grp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

inline bool canBeSomebodyElse()
{
    return geteuid() == 0;
}

/// What a user who is nobody is told on the way to the socket, also where its folder lets them in.
inline int errorOfSomebodyElse(const QString &path)
{
    constexpr uid_t Nobody = 65534;
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = fork();
    if (child == 0) {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, name.constData(), sizeof(address.sun_path));
        const bool isNobody = setgroups(0, nullptr) == 0 && setuid(Nobody) == 0;
        const auto *const where = reinterpret_cast<const sockaddr *>(&address);
        const bool isIn = connect(socket, where, sizeof(address)) == 0;
        _exit(isNobody && !isIn ? errno : 0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
#endif
