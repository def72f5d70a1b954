// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Keyturn {

/// By what the sample tenant knows a secret's value again: a salted hash, as a service that signs
/// applications in would have, and when it was made. Nothing here could tell the value.
class SampleSecretMark
{
public:
    /// `issuedAt` is in milliseconds since 1970, by the tenant's clock.
    SampleSecretMark(QByteArrayView value, qint64 issuedAt);

    bool isOf(QByteArrayView value) const;
    qint64 issuedAt() const { return m_issuedAt; }

private:
    QByteArray m_salt;
    QByteArray m_hash;
    qint64 m_issuedAt;
};

} // namespace Keyturn
