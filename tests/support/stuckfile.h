// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

/// A file in a folder which Qt sees and cannot delete, whoever runs it: its name is no UTF-8. It
/// goes with this.
class StuckFile
{
public:
#ifdef Q_OS_LINUX // other systems take no such name
    static constexpr bool IsPossible = true;

    explicit StuckFile(const QString &folder)
        : m_path(QFile::encodeName(folder) + "/stuck\xff")
    {
        const int descriptor = open(m_path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0)
            qFatal("The file cannot be written");
        close(descriptor);
    }
    ~StuckFile()
    {
        unlink(m_path.constData());
    }

private:
    QByteArray m_path;
#else
    static constexpr bool IsPossible = false;

    explicit StuckFile(const QString & /*folder*/) { }
    ~StuckFile() = default;
#endif

    Q_DISABLE_COPY_MOVE(StuckFile)
};
