// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

/// While this lives, what the process writes to stderr, by whatever library, goes to a file.
class CapturedStderr
{
public:
    CapturedStderr()
    {
        if (m_file.open())
            ::dup2(m_file.handle(), STDERR_FILENO);
    }

    ~CapturedStderr()
    {
        std::fflush(stderr);
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(CapturedStderr)

    QByteArray text()
    {
        std::fflush(stderr);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable";
    }

private:
    const int m_before = ::dup(STDERR_FILENO);
    QTemporaryFile m_file;
};
