// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

/// No file of this process may grow beyond that many bytes while this lives: as on a full disk, a
/// part of what is written may land, and the rest fails.
class FileSizeLimit
{
public:
#ifdef Q_OS_UNIX
    static constexpr bool IsPossible = true;

    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // instead of dying of it
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit = {.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("The size of files cannot be limited.");
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
    }
#else
    static constexpr bool IsPossible = false;

    explicit FileSizeLimit(unsigned /*bytes*/) { }
#endif
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

#ifdef Q_OS_UNIX
private:
    rlimit m_before = {};
#endif
};
