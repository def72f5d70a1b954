// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfile.h"

#include "app/core/foldersync.h"
#include "app/core/logging.h"
#include "app/core/wholefile.h"
#include "app/directory/snapshotwriter.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto OnlyMine = QFile::ReadOwner | QFile::WriteOwner;

    /// What is in a file, for as long as somebody holds it.
    struct Held
    {
        QFile file;
        QByteArray copy;
        QByteArrayView bytes;

        bool take();
    };

    bool Held::take()
    {
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)
            || file.size() > LargestSnapshot)
            return false;
#ifndef Q_OS_WIN // where a file that is mapped cannot be replaced
        if (file.size() == 0)
            return true;
        const uchar *const mapped = file.map(0, file.size());
        bytes = {mapped, mapped ? qsizetype(file.size()) : 0};
        return mapped;
#else
        copy = file.readAll();
        bytes = copy;
        file.close();
        return true;
#endif
    }

    bool makeFolder(const QString &folder)
    {
        if (QFileInfo(folder).isDir())
            return true;
        return QDir().mkpath(folder) && QFile::setPermissions(folder, OnlyMine | QFile::ExeOwner)
            && syncFolder(QFileInfo(folder).absolutePath());
    }

    /// What QSaveFile had not put in its place yet when its process died: of some time ago, since
    /// another one may be at it now.
    void removeCutShort(const QFileInfo &file)
    {
        constexpr qint64 SecondsToWrite = 3'600;
        QDir folder = file.absoluteDir();
        const QFileInfoList parts = folder.entryInfoList({file.fileName() + u".??????"_s});
        for (const QFileInfo &part : parts) {
            if (part.lastModified().secsTo(QDateTime::currentDateTime()) > SecondsToWrite)
                folder.remove(part.fileName());
        }
    }

} // namespace

tl::expected<ListSnapshot, SnapshotFault> SnapshotFile::read() const
{
    const auto held = std::make_shared<Held>();
    held->file.setFileName(path);
    if (!held->file.exists())
        return tl::unexpected(SnapshotFault::NotThere);
    if (!held->take())
        return tl::unexpected(SnapshotFault::NotReadable);
    return parseSnapshot(held->bytes, held, label);
}

bool SnapshotFile::write(const ListSnapshot &snapshot, const std::atomic<bool> &isWanted) const
{
    const QFileInfo info(path);
    removeCutShort(info);
    QSaveFile file(path);
    const QString folder = info.absolutePath();
    const bool isInPlace = makeFolder(QFileInfo(folder).absolutePath()) && makeFolder(folder)
        && file.open(QIODevice::WriteOnly) && file.setPermissions(OnlyMine)
        && writeSnapshotTo(file, label, snapshot, isWanted) && putInPlace(file);
    const bool isWritten = isInPlace && syncFolder(folder);
    if (!isWanted) {
        if (isInPlace) // meanwhile
            remove();
        return false;
    }
    if (!isWritten)
        qCWarning(logDirectory) << "a list could not be kept:" << file.errorString();
    return isWritten;
}

bool SnapshotFile::remove() const
{
    const QFileInfo info(path);
    if (!info.exists())
        return true;
    // Who writes it may have removed it in the same moment.
    const bool isGone =
        (QFile::remove(path) || !QFileInfo::exists(path)) && syncFolder(info.absolutePath());
    if (!isGone)
        qCWarning(logDirectory) << "a list that is to be forgotten may be there still";
    return isGone;
}

} // namespace Keyturn
