// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/foldersync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Keyturn {

#ifdef Q_OS_UNIX
bool syncFolder(const QString &folder)
{
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isSynced = fsync(descriptor) == 0;
    return close(descriptor) == 0 && isSynced;
}
#else
bool syncFolder(const QString & /*folder*/)
{
    return true; // NTFS writes names in its own journal
}
#endif

} // namespace Keyturn
