// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "listbodies.h"

#include <QRandomGenerator>

#include <array>

namespace {

constexpr int PageSize = 999;
constexpr int SpareBytes = 4096; // the network leaves some as well, and the parser needs some

QByteArray guid(QRandomGenerator &random)
{
    QByteArray digits(32, Qt::Uninitialized);
    for (char &digit : digits)
        digit = "0123456789abcdef"[random.bounded(16)];
    return digits.insert(20, '-').insert(16, '-').insert(12, '-').insert(8, '-');
}

QByteArray name(QRandomGenerator &random)
{
    static const std::array words{"Payroll",  "Invoice", "Größe",   "Portal", "Sync",  "Backup",
                                  "Customer", "Data",    "Gateway", "Legacy", "Agent", "報告",
                                  "Mail",     "prod",    "test",    "EU",     "App",   "Service"};
    QByteArray name;
    for (int i = random.bounded(2, 5); i > 0; --i)
        name += QByteArray(words[size_t(random.bounded(int(words.size())))]) + ' ';
    return name + QByteArray::number(random.bounded(10'000));
}

QByteArray secret(QRandomGenerator &random)
{
    const QByteArray year = QByteArray::number(random.bounded(2024, 2030));
    return R"({"customKeyIdentifier":null,"displayName":"client secret )"
        + QByteArray::number(random.bounded(1000)) + R"(","endDateTime":")" + year
        + R"(-05-19T12:02:11.1234567Z","hint":"7o4","keyId":")" + guid(random)
        + R"(","secretText":null,"startDateTime":"2023-05-19T12:02:11Z"})";
}

QByteArray object(QRandomGenerator &random)
{
    QByteArray secrets;
    for (int i = random.bounded(8) < 6 ? 1 : random.bounded(1, 4); i > 0; --i)
        secrets += (secrets.isEmpty() ? "" : ",") + secret(random);
    return R"({"id":")" + guid(random) + R"(","appId":")" + guid(random) + R"(","displayName":")"
        + name(random) + R"(","createdDateTime":"2025-03-04T05:06:07Z",)"
        + R"("signInAudience":"AzureADMyOrg","passwordCredentials":[)" + secrets + "]}";
}

} // namespace

QList<QByteArray> listBodies(int objectCount)
{
    QRandomGenerator random(1);
    QList<QByteArray> bodies;
    for (int done = 0; done < objectCount; done += PageSize) {
        QByteArray objects;
        for (int i = 0; i < std::min(PageSize, objectCount - done); ++i)
            objects += (objects.isEmpty() ? "" : ",") + object(random);
        QByteArray body = R"({"value":[)" + objects + "]}";
        body.reserve(body.size() + SpareBytes);
        bodies += body;
    }
    return bodies;
}
