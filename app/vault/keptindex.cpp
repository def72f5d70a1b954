// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptindex.h"

#include "app/core/logging.h"
#include "app/core/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Format = "keyturn-kept-secrets"_L1;
    constexpr int Version = 1;

    /// Writing takes milliseconds, so whoever holds the lock for longer has gone wrong.
    constexpr std::chrono::milliseconds LockPatience{500};

    QByteArray serialised(const KeptIndex::Entries &entries, const QJsonArray &odd)
    {
        QJsonArray secrets = odd;
        for (const auto &[key, secret] : entries)
            secrets.append(secret.toJson());
        const QJsonObject root{
            {"format"_L1, Format}, {"version"_L1, Version}, {"secrets"_L1, secrets}};
        return QJsonDocument(root).toJson();
    }

} // namespace

KeptIndex::KeptIndex(QString file)
    : m_file(std::move(file))
{
    const auto content = readFile();
    if (!content) {
        qCWarning(logVault) << "the index of kept secrets is of no use:" << content.error();
        m_notice =
            tr("The list of kept secrets cannot be read, so no secret is shown as kept: “%1”.")
                .arg(m_file);
        return;
    }
    m_entries = content->entries;
    if (!content->odd.isEmpty()) {
        qCWarning(logVault) << "odd entries in the index of kept secrets:" << content->odd.size();
        m_notice = tr("Kept secrets that are not shown, since their entries in “%1” cannot be "
                      "understood: %2.")
                       .arg(m_file, QString::number(content->odd.size()));
    }
}

bool KeptIndex::isWhole() const
{
    const auto content = readFile();
    const QFileInfo file(m_file);
    const QStringList aside = file.dir().entryList({file.fileName() + u".unreadable-*"_s});
    return content && content->odd.isEmpty() && aside.isEmpty();
}

KeptIndex::Result KeptIndex::add(const KeptSecret &secret)
{
    return change([&secret](Entries &entries) { entries.insert_or_assign(secret.key, secret); });
}

KeptIndex::Result KeptIndex::remove(const VaultKey &key)
{
    Result written = change([&key](Entries &entries) { entries.erase(key); });
    m_entries.erase(key);
    return written;
}

tl::expected<KeptIndex::Content, QString> KeptIndex::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["format"_L1].toString() != Format)
        return tl::unexpected(u"not an index of kept secrets"_s);
    if (root["version"_L1].toInt() != Version || !root["secrets"_L1].isArray())
        return tl::unexpected(u"written by another version, or damaged"_s);

    Content content;
    const QJsonArray secrets = root["secrets"_L1].toArray();
    for (const auto entry : secrets) {
        if (const auto secret = KeptSecret::fromJson(entry.toObject()))
            content.entries.emplace(secret->key, *secret);
        else
            content.odd.append(entry);
    }
    return content;
}

tl::expected<KeptIndex::Content, QString> KeptIndex::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return Content();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return parse(file.readAll());
}

KeptIndex::Result KeptIndex::change(const std::function<void(Entries &)> &apply)
{
    if (Result made = makeFolder(); !made)
        return made;
    QLockFile file(m_file + u".lock"_s);
    if (Result locked = lock(file); !locked)
        return locked;

    auto content = readFile();
    if (!content) {
        if (Result aside = putAside(content.error()); !aside)
            return aside;
        content = Content{.entries = m_entries}; // as far as anybody still knows
    }
    apply(content->entries);
    Result written = write(*content);
    if (written)
        m_entries = content->entries;
    return written;
}

KeptIndex::Result KeptIndex::lock(QLockFile &lock) const
{
    if (lock.tryLock(int(LockPatience.count())))
        return {};
    if (lock.error() == QLockFile::LockFailedError)
        return tl::unexpected(tr("Another program holds “%1”.").arg(m_file));
    return tl::unexpected(
        tr("Nothing can be written beside “%1”: its folder may be read-only, or the disk full.")
            .arg(m_file));
}

KeptIndex::Result KeptIndex::makeFolder() const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OnlyMe))
        return tl::unexpected(tr("The folder “%1” cannot be made.").arg(folder));
    return {};
}

KeptIndex::Result KeptIndex::putAside(const QString &problem)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmsszzz"_s);
    const QString other = u"%1.unreadable-%2"_s.arg(m_file, now);
    if (!QFile::rename(m_file, other))
        return tl::unexpected(tr("“%1” can be neither read nor put aside.").arg(m_file));
    qCWarning(logVault) << "put the index of kept secrets aside as" << other << "-" << problem;
    m_notice =
        tr("The list of kept secrets could not be read and was put aside as “%1”.").arg(other);
    return {};
}

KeptIndex::Result KeptIndex::write(const Content &content) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !saveWhole(file, serialised(content.entries, content.odd)))
        return tl::unexpected(tr("“%1” cannot be written: %2").arg(m_file, file.errorString()));
    return {};
}

} // namespace Keyturn
