// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/opensslpointer.h"

#include <QByteArrayView>

#include <vector>

namespace Keyturn {

class SecretText;

/// Looks for a private key and for certificates in the files that somebody has: PEM in one or two,
/// a key in PKCS#8 or OpenSSL's older form, protected or not, PKCS#12 (PFX), or one certificate
/// alone in DER. All it tells of what is wrong is a kind; libcrypto's own words help nobody.
class CertificateReader
{
public:
    enum class Problem {
        None,
        UnknownForm,
        PassphraseNeeded,
        PassphraseWrong,
        OldPfx, ///< encrypted by what libcrypto keeps in its legacy provider, such as RC2-40
        OldPem, ///< ditto
        Damaged,
    };

    explicit CertificateReader(const SecretText &passphrase) ///< which outlives it
        : m_passphrase(passphrase)
    { }

    /// Adds what is in one file. An empty one has nothing.
    Problem read(QByteArrayView content);

    KeyPointer takeKey() { return std::move(m_key); } ///< null where there was none
    /// In the order in which they came; a PFX tells its key's own first.
    const std::vector<X509Pointer> &certificates() const { return m_certificates; }

private:
    Problem readPem(QByteArrayView content);
    Problem readPemKey(QByteArrayView content);
    Problem readDer(QByteArrayView content);
    Problem readPfx(PKCS12 &pfx);
    Problem passphraseProblem() const;

    const SecretText &m_passphrase;
    KeyPointer m_key;
    std::vector<X509Pointer> m_certificates;
};

} // namespace Keyturn
