// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/chunkheader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto ChunkFormat = "keyturn-chunks-1"_L1;

    bool isBetween(qint64 number, qint64 least, qint64 most)
    {
        return least <= number && number <= most;
    }

} // namespace

QByteArray ChunkHeader::hashOf(QByteArrayView value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value);
    return hash.result();
}

bool ChunkHeader::describes(QByteArrayView value) const
{
    return value.size() == bytes && hashOf(value) == sha256;
}

QByteArray ChunkHeader::toJson() const
{
    const QJsonObject json{{"format"_L1, ChunkFormat},
                           {"generation"_L1, generation},
                           {"parts"_L1, parts},
                           {"bytes"_L1, qint64(bytes)},
                           {"sha256"_L1, QString::fromLatin1(sha256.toHex())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ChunkHeader> ChunkHeader::fromJson(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const qint64 generation = object["generation"_L1].toInteger(-1);
    const qint64 parts = object["parts"_L1].toInteger();
    const qint64 bytes = object["bytes"_L1].toInteger();
    const QByteArray sha256 = QByteArray::fromHex(object["sha256"_L1].toString().toLatin1());
    if (object["format"_L1].toString() != ChunkFormat || !isBetween(generation, 0, 1)
        || !isBetween(parts, 1, MostParts) || !isBetween(bytes, parts, LargestValue)
        || sha256.size() != QCryptographicHash::hashLength(QCryptographicHash::Sha256))
        return std::nullopt;
    return ChunkHeader{.generation = int(generation),
                       .parts = int(parts),
                       .bytes = qsizetype(bytes),
                       .sha256 = sha256};
}

} // namespace Keyturn
