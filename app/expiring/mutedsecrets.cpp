// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/mutedsecrets.h"

#include "app/core/logging.h"
#include "app/core/wholefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUrl>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto MutesFormat = "keyturn-muted-secrets"_L1;
    constexpr int MutesVersion = 1;
    /// A hundred thousand mutes are less; nothing of ours is larger.
    constexpr qint64 MaxMutesFile = 64LL << 20;

    /// Writing takes milliseconds, so whoever holds the lock for longer has gone wrong.
    constexpr std::chrono::milliseconds MutesPatience{500};

} // namespace

MutedSecrets::MutedSecrets(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    if (m_file.isEmpty())
        return;
    if (const auto content = readFile())
        m_entries = content->entries;
    else
        qCWarning(logDirectory) << "the muted secrets are of no use:" << content.error();
}

QString MutedSecrets::fileIn(const QString &folder, const QUrl &graphEndpoint,
                             const QString &tenantId, const QString &accountId)
{
    const QByteArrayList parts = {"keyturn muted",
                                  graphEndpoint.toEncoded(QUrl::StripTrailingSlash),
                                  tenantId.toUtf8().toLower(), accountId.toUtf8()};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join('\0'), QCryptographicHash::Sha256).toHex();
    return u"%1/%2.json"_s.arg(folder, QString::fromLatin1(hash.left(32)));
}

const MutedSecret *MutedSecrets::find(const QUuid &keyId) const
{
    const auto found = m_entries.constFind(keyId);
    return found == m_entries.cend() ? nullptr : &*found;
}

QHash<QUuid, QDate> MutedSecrets::days() const
{
    QHash<QUuid, QDate> days;
    days.reserve(m_entries.size());
    for (const MutedSecret &muted : m_entries)
        days.insert(muted.keyId, muted.until);
    return days;
}

MutedSecrets::Result MutedSecrets::mute(const std::vector<MutedSecret> &secrets)
{
    return change([&secrets](Entries &entries) {
        for (const MutedSecret &secret : secrets)
            entries.insert(secret.keyId, secret);
    });
}

MutedSecrets::Result MutedSecrets::unmute(const std::vector<QUuid> &keyIds)
{
    return change([&keyIds](Entries &entries) {
        for (const QUuid &keyId : keyIds)
            entries.remove(keyId);
    });
}

tl::expected<MutedSecrets::Content, QString> MutedSecrets::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root["format"_L1].toString() != MutesFormat)
        return tl::unexpected(u"not a list of muted secrets"_s);
    if (root["version"_L1].toInt() != MutesVersion || !root["secrets"_L1].isArray())
        return tl::unexpected(u"written by another version, or damaged"_s);

    Content content;
    const QJsonArray secrets = root["secrets"_L1].toArray();
    for (const auto entry : secrets) {
        if (const auto muted = MutedSecret::fromJson(entry.toObject()))
            content.entries.insert(muted->keyId, *muted);
        else
            content.odd.append(entry);
    }
    return content;
}

tl::expected<MutedSecrets::Content, QString> MutedSecrets::readFile() const
{
    QFile file(m_file);
    if (!file.exists())
        return Content();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    if (file.size() > MaxMutesFile)
        return tl::unexpected(u"too large to be ours"_s);
    return parse(file.readAll());
}

MutedSecrets::Result MutedSecrets::change(const std::function<void(Entries &)> &apply)
{
    Result changed = {};
    if (m_file.isEmpty())
        apply(m_entries);
    else
        changed = changeFile(apply);
    if (changed)
        Q_EMIT this->changed();
    return changed;
}

MutedSecrets::Result MutedSecrets::changeFile(const std::function<void(Entries &)> &apply)
{
    const QString folder = QFileInfo(m_file).absolutePath();
    constexpr auto OnlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(folder)
        && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, OnlyMe)))
        return tl::unexpected(tr("The folder “%1” cannot be made.").arg(folder));
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(int(MutesPatience.count())))
        return tl::unexpected(tr("Nothing can be written beside “%1”: another program holds it, "
                                 "its folder is read-only, or the disk is full.")
                                  .arg(m_file));
    auto content = readFile();
    if (!content) {
        qCWarning(logDirectory) << "put the muted secrets aside:" << content.error();
        if (Result aside = putAside(); !aside)
            return aside;
        content = Content{.entries = m_entries}; // as far as anybody still knows
    }
    apply(content->entries);
    Result written = write(*content);
    if (written)
        m_entries = content->entries;
    return written;
}

MutedSecrets::Result MutedSecrets::putAside() const
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMddThhmmsszzz"_s);
    if (!QFile::rename(m_file, u"%1.unreadable-%2"_s.arg(m_file, now)))
        return tl::unexpected(tr("“%1” can be neither read nor put aside.").arg(m_file));
    return {};
}

MutedSecrets::Result MutedSecrets::write(const Content &content) const
{
    QJsonArray secrets = content.odd;
    for (const MutedSecret &muted : content.entries)
        secrets.append(muted.toJson());
    const QJsonObject root{
        {"format"_L1, MutesFormat}, {"version"_L1, MutesVersion}, {"secrets"_L1, secrets}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !saveWhole(file, QJsonDocument(root).toJson()))
        return tl::unexpected(tr("“%1” cannot be written: %2").arg(m_file, file.errorString()));
    return {};
}

} // namespace Keyturn
