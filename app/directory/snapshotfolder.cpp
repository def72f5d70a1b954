// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array Kinds = {
        ListKind::AppRegistrations,       ListKind::OwnedApplications,
        ListKind::EnterpriseApplications, ListKind::AgentIdentityBlueprints,
        ListKind::DeletedApplications,
    };

    QLatin1StringView nameOf(ListKind kind)
    {
        switch (kind) {
        case ListKind::AppRegistrations:
            break;
        case ListKind::OwnedApplications:
            return "owned-applications.list"_L1;
        case ListKind::EnterpriseApplications:
            return "enterprise-applications.list"_L1;
        case ListKind::AgentIdentityBlueprints:
            return "agent-identity-blueprints.list"_L1;
        case ListKind::DeletedApplications:
            return "deleted-applications.list"_L1;
        }
        return "app-registrations.list"_L1;
    }

    QByteArray ownerHash(const QUrl &graphEndpoint, const QString &tenantId,
                         const QString &accountId)
    {
        QByteArray graph = graphEndpoint.toEncoded();
        if (graph.endsWith('/'))
            graph.chop(1);
        const QByteArrayList parts = {"keyturn lists", graph, tenantId.toUtf8().toLower(),
                                      accountId.toUtf8()};
        return QCryptographicHash::hash(parts.join('\0'), QCryptographicHash::Sha256);
    }

    /// Those that look like ours: nothing else is counted, let alone removed.
    QStringList foldersIn(const QString &root)
    {
        static const QRegularExpression ours(u"^[0-9a-f]{32}$"_s);
        const QDir folder(root);
        QStringList paths;
        const QStringList names =
            folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks).filter(ours);
        for (const QString &name : names)
            paths.append(folder.filePath(name));
        return paths;
    }

} // namespace

SnapshotFolder::SnapshotFolder(const QString &root, const QUrl &graphEndpoint,
                               const QString &tenantId, const QString &accountId)
{
    const QByteArray hash = ownerHash(graphEndpoint, tenantId, accountId);
    std::copy_n(hash.begin(), m_owner.size(), m_owner.begin());
    m_path = root + u'/' + QString::fromLatin1(hash.toHex().first(32));
}

SnapshotFile SnapshotFolder::file(ListKind kind) const
{
    return {.path = m_path + u'/' + nameOf(kind), .label = {.owner = m_owner, .kind = kind}};
}

bool SnapshotFolder::forget() const
{
    return QDir(m_path).removeRecursively();
}

std::vector<ListKind> SnapshotFolder::remaining() const
{
    std::vector<ListKind> kinds;
    std::ranges::copy_if(Kinds, std::back_inserter(kinds),
                         [this](ListKind kind) { return QFileInfo::exists(file(kind).path); });
    return kinds;
}

bool forgetAllSnapshots(const QString &root)
{
    const QStringList folders = foldersIn(root);
    const auto remains = [](const QString &path) { return !QDir(path).removeRecursively(); };
    return std::count_if(folders.begin(), folders.end(), remains) == 0; // each is tried
}

qint64 snapshotBytes(const QString &root)
{
    qint64 bytes = 0;
    const QStringList folders = foldersIn(root);
    for (const QString &path : folders) {
        QDirIterator files(path, QDir::Files | QDir::Hidden);
        while (files.hasNext())
            bytes += files.nextFileInfo().size();
    }
    return bytes;
}

} // namespace Keyturn
