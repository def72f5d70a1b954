// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptindex.h"

#include "app/core/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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

    tl::expected<KeptIndex::Entries, QString> parse(const QByteArray &content)
    {
        const QJsonObject root = QJsonDocument::fromJson(content).object();
        if (root["format"_L1].toString() != Format)
            return tl::unexpected(u"not an index of kept secrets"_s);
        if (root["version"_L1].toInt() != Version || !root["secrets"_L1].isArray())
            return tl::unexpected(u"written by another version, or damaged"_s);

        KeptIndex::Entries entries;
        const QJsonArray secrets = root["secrets"_L1].toArray();
        for (const auto json : secrets) {
            const auto secret = KeptSecret::fromJson(json.toObject());
            if (!secret)
                return tl::unexpected(secret.error());
            entries.emplace(secret->key, *secret);
        }
        return entries;
    }

    QByteArray serialised(const KeptIndex::Entries &entries)
    {
        QJsonArray secrets;
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
    const auto entries = readFile();
    if (entries)
        m_entries = *entries;
    else
        qCWarning(logVault) << "the index of kept secrets is of no use:" << entries.error();
}

KeptIndex::Result KeptIndex::add(const KeptSecret &secret)
{
    return change([&secret](Entries &entries) { entries.insert_or_assign(secret.key, secret); });
}

KeptIndex::Result KeptIndex::remove(const VaultKey &key)
{
    return change([&key](Entries &entries) { entries.erase(key); });
}

tl::expected<KeptIndex::Entries, QString> KeptIndex::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return Entries();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    return parse(file.readAll());
}

KeptIndex::Result KeptIndex::change(const std::function<void(Entries &)> &apply)
{
    if (Result made = makeFolder(); !made)
        return made;
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(int(LockPatience.count())))
        return tl::unexpected(tr("Another program holds “%1”.").arg(m_file));

    auto entries = readFile();
    if (!entries) {
        if (Result aside = putAside(entries.error()); !aside)
            return aside;
        entries = Entries();
    }
    apply(*entries);
    Result written = write(*entries);
    if (written)
        m_entries = *entries;
    return written;
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

KeptIndex::Result KeptIndex::putAside(const QString &problem) const
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmsszzz"_s);
    const QString other = u"%1.unreadable-%2"_s.arg(m_file, now);
    if (!QFile::rename(m_file, other))
        return tl::unexpected(tr("“%1” can be neither read nor put aside.").arg(m_file));
    qCWarning(logVault) << "put the index of kept secrets aside as" << other << "-" << problem;
    return {};
}

KeptIndex::Result KeptIndex::write(const Entries &entries) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(serialised(entries)) < 0 || !file.commit())
        return tl::unexpected(tr("“%1” cannot be written: %2").arg(m_file, file.errorString()));
    return {};
}

} // namespace Keyturn
