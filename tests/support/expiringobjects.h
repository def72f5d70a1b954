// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/directory/pagebuilder.h"

// Objects with secrets whose times are days from a fixed noon. IDs come from numbers.

inline QDateTime noon()
{
    return {QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
}

inline QUuid numberedId(int kind, int number)
{
    return {uint(number), ushort(kind), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

inline QUuid secretId(int number)
{
    return numberedId(3, number);
}

struct DaysOfSecret
{
    int number;
    std::optional<int> start = -100;
    std::optional<int> end = 200;
    QString description = QStringLiteral("deploy");
};

/// Its enterprise application, as a service principal, has the same number.
inline Keyturn::DirectoryObject
objectWith(int number, const QString &name, const std::vector<DaysOfSecret> &secrets,
           Keyturn::ObjectKind kind = Keyturn::ObjectKind::Application)
{
    const auto time = [](std::optional<int> days) {
        return days ? noon().addDays(*days) : QDateTime();
    };
    Keyturn::DirectoryObject object;
    object.ref = {.kind = kind,
                  .objectId = numberedId(10 + int(kind), number),
                  .appId = numberedId(2, number)};
    object.displayName = name;
    for (const DaysOfSecret &secret : secrets)
        object.passwordCredentials.push_back({.keyId = secretId(secret.number),
                                              .displayName = secret.description,
                                              .hint = QStringLiteral("h%1").arg(secret.number),
                                              .startDateTime = time(secret.start),
                                              .endDateTime = time(secret.end)});
    return object;
}

inline Keyturn::DirectoryStore storeOf(const std::vector<Keyturn::DirectoryObject> &objects)
{
    Keyturn::PageBuilder builder;
    for (const Keyturn::DirectoryObject &object : objects)
        builder.addObject(object);
    Keyturn::DirectoryStore store;
    store.append(builder.finish());
    return store;
}
