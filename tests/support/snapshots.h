// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pagebuilder.h"
#include "app/directory/snapshotfile.h"
#include "support/filecontent.h"
#include "support/listreplies.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

// Lists to be kept, and the bytes of them.

inline const std::atomic<bool> Wanted = true;

inline Keyturn::SnapshotLabel someLabel()
{
    return {.owner = {'s', 'o', 'm', 'e', 'b', 'o', 'd', 'y'},
            .kind = Keyturn::ListKind::EnterpriseApplications};
}

/// An object with all that a row can have.
inline Keyturn::DirectoryObject richObject(int number, const QString &name)
{
    const QDateTime start({2026, 1, 2}, {3, 4, 5, 678}, Qt::UTC);
    return {.ref = {.kind = Keyturn::ObjectKind::ServicePrincipal,
                    .objectId = objectId(number),
                    .appId = appId(number)},
            .displayName = name,
            .createdDateTime = start.addSecs(number),
            .deletedDateTime = start.addDays(number),
            .signInAudience = QStringLiteral("AzureADMultipleOrgs"),
            .servicePrincipalType = QStringLiteral("Legacy"),
            .appOwnerOrganizationId = keyId(7),
            .passwordCredentials = {{.keyId = keyId(1),
                                     .displayName = QStringLiteral("Schlüssel 🔑"),
                                     .hint = QStringLiteral("7ö4"),
                                     .startDateTime = start,
                                     .endDateTime = start.addYears(100)},
                                    {.keyId = keyId(2),
                                     .displayName = {},
                                     .hint = {},
                                     .startDateTime = {},
                                     .endDateTime = {}}},
            .unreadSecretCount = 3};
}

/// One that has nothing but its ID.
inline Keyturn::DirectoryObject bareObject(int number)
{
    Keyturn::DirectoryObject object;
    object.ref.objectId = objectId(number);
    return object;
}

inline Keyturn::SharedPage pageOf(const std::vector<Keyturn::DirectoryObject> &objects)
{
    Keyturn::PageBuilder builder;
    for (const auto &object : objects)
        builder.addObject(object);
    return builder.finish();
}

/// Two pages of little, with everything in it.
inline Keyturn::ListSnapshot smallSnapshot()
{
    Keyturn::ListSnapshot snapshot{
        .rows = {},
        .deltaLink = QUrl(QStringLiteral("https://graph.example/v1.0/x/delta?$deltatoken=a%2Fb")),
        .takenAt = QDateTime({2026, 5, 6}, {7, 8, 9, 10}, Qt::UTC),
        .isOwnedOnly = true,
        .skippedCount = 4,
        .unreadSecretCount = 6};
    snapshot.rows.append(pageOf({richObject(1, QStringLiteral("Größe")), bareObject(2)}));
    snapshot.rows.append(pageOf({richObject(3, QStringLiteral("größe 2"))}));
    return snapshot;
}

inline std::vector<Keyturn::DirectoryObject> objectsOf(const Keyturn::DirectoryStore &rows)
{
    std::vector<Keyturn::DirectoryObject> objects;
    for (qsizetype row = 0; row < rows.size(); ++row)
        objects.push_back(rows.object(row));
    return objects;
}

inline std::vector<Keyturn::DirectoryObject> objectsById(const Keyturn::DirectoryStore &rows)
{
    auto objects = objectsOf(rows);
    std::ranges::sort(objects, {}, [](const auto &object) { return object.ref.objectId; });
    return objects;
}

/// What a file of that list would have in it.
inline QByteArray bytesOf(const Keyturn::ListSnapshot &snapshot)
{
    const QTemporaryDir folder;
    const Keyturn::SnapshotFile file{.path = folder.filePath(QStringLiteral("lists/it")),
                                     .label = someLabel()};
    return file.write(snapshot, Wanted) ? contentOf(file.path) : QByteArray();
}

/// Parses a copy, behind which nothing may be read.
inline tl::expected<Keyturn::ListSnapshot, Keyturn::SnapshotFault>
parsed(QByteArrayView bytes, const Keyturn::SnapshotLabel &label = someLabel())
{
    const auto size = size_t(bytes.size());
    const std::shared_ptr<char[]> copy(new char[size]); // aligned as anything is
    std::memcpy(copy.get(), bytes.data(), size);
    return Keyturn::parseSnapshot({copy.get(), bytes.size()}, copy, label);
}
