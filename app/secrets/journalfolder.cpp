// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/journalfolder.h"

#include "app/core/foldersync.h"
#include "app/core/logging.h"
#include "app/core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Suffix = ".json"_L1;
    constexpr qint64 LongestRecord = 1 << 20; // a thousand key IDs are 40 KB

    std::optional<IssuingRecord> readRecord(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > LongestRecord)
            return {};
        return IssuingRecord::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    }

    /// Of a lock that a process made and then died, or lost power, before it could sign it.
    /// QLockFile would take it for a living one's for ever.
    bool isLeftUnsigned(const QString &lockFile)
    {
        constexpr qint64 SecondsToSign = 10; // which takes no time at all
        const QFileInfo lock(lockFile);
        return lock.exists() && lock.size() == 0
            && lock.lastModified().secsTo(QDateTime::currentDateTime()) > SecondsToSign;
    }

} // namespace

JournalFolder::JournalFolder(QString folder)
    : m_folder(std::move(folder))
{ }

JournalFolder::~JournalFolder() = default;

QString JournalFolder::path(const QUuid &id) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + Suffix;
}

JournalFolder::Result JournalFolder::cannotWrite(const QString &reason) const
{
    return tl::unexpected(
        tr("“%1” cannot be written: %2").arg(QDir::toNativeSeparators(m_folder), reason));
}

JournalFolder::Result JournalFolder::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, OnlyMe))
        return cannotWrite(tr("The folder cannot be made."));
    syncFolder(QFileInfo(m_folder).absolutePath());
    return {};
}

bool JournalFolder::lock(const QUuid &id)
{
    if (m_locks.contains(id))
        return false;
    const QString file = path(id) + ".lock"_L1;
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // however long it takes: what counts is whether its process lives
    const auto isTaken = [&lock] { return lock->tryLock(); };
    if (!isTaken() && !(isLeftUnsigned(file) && QFile::remove(file) && isTaken()))
        return false;
    m_locks.emplace(id, std::move(lock));
    return true;
}

JournalFolder::Result JournalFolder::write(const IssuingRecord &record)
{
    if (Result made = makeFolder(); !made)
        return made;
    if (!m_locks.contains(record.id) && !lock(record.id))
        return cannotWrite(tr("The folder may be read-only, or the disk full."));
    QSaveFile file(path(record.id));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !saveWhole(file, QJsonDocument(record.toJson()).toJson()))
        return cannotWrite(file.errorString());
    if (!syncFolder(m_folder))
        return cannotWrite(tr("Its files may not outlive a power cut."));
    return {};
}

JournalFolder::Result JournalFolder::remove(const QUuid &id)
{
    QFile file(path(id));
    const bool isGone = !file.exists() || file.remove();
    m_locks.erase(id); // takes its file along
    if (!isGone)
        return cannotWrite(file.errorString());
    syncFolder(m_folder); // where that fails, the record is looked at once more
    return {};
}

/// Of all records that were written, or begun to be.
std::set<QUuid> JournalFolder::ids() const
{
    constexpr int IdLength = 36;
    std::set<QUuid> ids;
    const QStringList names =
        QDir(m_folder).entryList({u'*' + Suffix, u'*' + Suffix + ".*"_L1}, QDir::Files);
    for (const QString &name : names) {
        if (name.indexOf(Suffix) == IdLength)
            ids.insert(QUuid(name.first(IdLength)));
    }
    ids.erase(QUuid());
    return ids;
}

/// What QSaveFile had not put in its place yet when its process died.
void JournalFolder::removeCutShort(const QUuid &id)
{
    const QString name = QFileInfo(path(id)).fileName();
    QDir folder(m_folder);
    const QStringList names = folder.entryList({name + ".??????"_L1}, QDir::Files);
    for (const QString &one : names)
        folder.remove(one);
}

std::vector<IssuingRecord> JournalFolder::takeOpen(const Filter &isWanted)
{
    std::vector<IssuingRecord> open;
    for (const QUuid &id : ids()) {
        if (!lock(id))
            continue;
        removeCutShort(id);
        // Read under the lock: whoever had it may have removed the file just now.
        const auto record = readRecord(path(id));
        if (record && record->id == id && isWanted(*record)) {
            open.push_back(*record);
            continue;
        }
        m_locks.erase(id);
        if (!record && QFile::exists(path(id)))
            qCWarning(logSecrets) << "left alone in the journal, as it cannot be understood:" << id;
    }
    std::ranges::sort(open, {}, &IssuingRecord::askedAt);
    return open;
}

} // namespace Keyturn
