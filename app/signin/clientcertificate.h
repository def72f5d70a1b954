// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signinerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <memory>
#include <tl/expected.hpp>

struct evp_pkey_st; // libcrypto's EVP_PKEY

namespace Keyturn {

class CertificateReader;
class SecretText;

/// A certificate with its private key, by which an application proves who it is. The key is in
/// memory for as long as there is a copy of this, and leaves it in no form but signatures. Keys in
/// a TPM, an HSM or the system's store are not within reach.
class ClientCertificate
{
public:
    static constexpr qsizetype LargestFile = 1 << 20; // bytes; real ones have a few thousand

    /// From a file in PEM or PKCS#12 (PFX), or from two of which one has the key, whichever comes
    /// first. Of several certificates it is the one that belongs to the key. What is wrong is told
    /// as Unusable, in a sentence for people. A protected key takes as long as whoever protected it
    /// wanted, half a second and more: not to be called where people wait (runAside).
    static tl::expected<ClientCertificate, SignInError>
    load(QByteArrayView content, const SecretText &passphrase, QByteArrayView otherContent = {});
    /// To be called where load() was, by a thread that may end after libcrypto has: what that keeps
    /// for a thread is not freed then.
    static void leaveThread();

    QString subject() const { return m_subject; } ///< such as "CN = Keyturn, O = Contoso"
    QDateTime notBefore() const { return m_notBefore; } ///< UTC, as the next
    QDateTime notAfter() const { return m_notAfter; }
    bool isExpired(const QDateTime &now) const { return now > m_notAfter; }

    QString thumbprint() const; ///< SHA-1 in hex, as the admin center shows it
    QByteArray sha256() const; ///< in base64url, as a token's x5t#S256 has it

    /// RSASSA-PSS with SHA-256 and a salt as long as that, which JSON Web Signatures call PS256.
    tl::expected<QByteArray, SignInError> sign(QByteArrayView text) const;

private:
    ClientCertificate() = default;
    static tl::expected<ClientCertificate, SignInError> fromFinds(CertificateReader &reader);

    std::shared_ptr<evp_pkey_st> m_key; // never changed
    QByteArray m_der;
    QString m_subject;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
};

} // namespace Keyturn
