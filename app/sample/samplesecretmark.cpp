// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplesecretmark.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace Keyturn {

namespace {

    QByteArray randomSalt()
    {
        std::array<quint32, 4> random = {};
        QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
        return {reinterpret_cast<const char *>(random.data()), sizeof(random)};
    }

    QByteArray saltedHash(QByteArrayView value, const QByteArray &salt)
    {
        return QMessageAuthenticationCode::hash(QByteArray::fromRawData(value.data(), value.size()),
                                                salt, QCryptographicHash::Sha256);
    }

} // namespace

SampleSecretMark::SampleSecretMark(QByteArrayView value, qint64 issuedAt)
    : m_salt(randomSalt())
    , m_hash(saltedHash(value, m_salt))
    , m_issuedAt(issuedAt)
{ }

bool SampleSecretMark::isOf(QByteArrayView value) const
{
    return saltedHash(value, m_salt) == m_hash;
}

} // namespace Keyturn
