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
        return cannotWrite(tr("the folder cannot be made."));
    syncFolder(QFileInfo(m_folder).absolutePath());
    return {};
}

bool JournalFolder::lock(const QUuid &id)
{
    if (m_locks.contains(id))
        return false;
    auto lock = std::make_unique<QLockFile>(path(id) + ".lock"_L1);
    lock->setStaleLockTime(0); // however long it takes: what counts is whether its process lives
    if (!lock->tryLock())
        return false;
    m_locks.emplace(id, std::move(lock));
    return true;
}

JournalFolder::Result JournalFolder::write(const IssuingRecord &record)
{
    if (Result made = makeFolder(); !made)
        return made;
    if (!m_locks.contains(record.id) && !lock(record.id))
        return cannotWrite(tr("the folder may be read-only, or the disk full."));
    QSaveFile file(path(record.id));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !saveWhole(file, QJsonDocument(record.toJson()).toJson()))
        return cannotWrite(file.errorString());
    if (!syncFolder(m_folder))
        return cannotWrite(tr("its files may not outlive a power cut."));
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

std::vector<IssuingRecord> JournalFolder::takeOpen(const Filter &isWanted)
{
    std::vector<IssuingRecord> open;
    const QStringList names = QDir(m_folder).entryList({u'*' + Suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QUuid id(name.chopped(Suffix.size()));
        if (id.isNull() || !lock(id))
            continue;
        // Read under the lock: whoever had it may have removed the file just now.
        const auto record = readRecord(path(id));
        if (record && record->id == id && isWanted(*record)) {
            open.push_back(*record);
            continue;
        }
        m_locks.erase(id);
        if (!record && QFile::exists(path(id)))
            qCWarning(logSecrets) << "left alone in the journal, as it cannot be understood:"
                                  << name;
    }
    std::ranges::sort(open, {}, &IssuingRecord::askedAt);
    return open;
}

} // namespace Keyturn
