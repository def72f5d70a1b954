// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/proofkey.h"

#include "app/signin/base64url.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <cstring>

namespace Keyturn {

SecretText randomToken()
{
    std::array<char, 32> bits = {};
    std::array<quint32, bits.size() / sizeof(quint32)> words = {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    std::memcpy(bits.data(), words.data(), bits.size());
    words.fill(0);
    QByteArray text = base64Url({bits.data(), qsizetype(bits.size())});
    SecretText token(text);
    wipe(bits);
    wipe({text.data(), size_t(text.size())});
    return token;
}

QByteArray ProofKey::challenge() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_verifier.utf8());
    return base64Url(hash.result());
}

} // namespace Keyturn
