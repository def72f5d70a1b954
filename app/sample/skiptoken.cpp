// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/skiptoken.h"

#include "app/sample/samplerandom.h"

#include <QtEndian>

#include <array>

namespace Keyturn {

namespace {

    constexpr qsizetype Size = 16;

    quint64 digest(const QByteArray &list)
    {
        quint64 value = 0;
        for (const char byte : list)
            value = mixed(value ^ uchar(byte));
        return value;
    }

} // namespace

QByteArray SkipToken::write(qsizetype offset, const QByteArray &list)
{
    const quint64 check = mixed(digest(list) + quint64(offset));
    std::array<char, Size> bytes = {};
    qToBigEndian(check, bytes.data());
    qToBigEndian(quint64(offset) ^ mixed(check), bytes.data() + sizeof(check));
    return QByteArray::fromRawData(bytes.data(), Size)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<qsizetype> SkipToken::read(const QByteArray &token, const QByteArray &list)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() != Size)
        return std::nullopt;
    const auto check = qFromBigEndian<quint64>(bytes.decoded.constData());
    const auto hidden = qFromBigEndian<quint64>(bytes.decoded.constData() + sizeof(check));
    const auto offset = qsizetype(hidden ^ mixed(check));
    if (offset < 0 || mixed(digest(list) + quint64(offset)) != check)
        return std::nullopt;
    return offset;
}

} // namespace Keyturn
