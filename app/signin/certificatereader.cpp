// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/certificatereader.h"

#include "app/core/secrettext.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace Keyturn {

namespace {

    using BioPointer = OpensslPointer<BIO, &BIO_free>;
    using Pkcs12Pointer = OpensslPointer<PKCS12, &PKCS12_free>;

    struct FreeStack
    {
        void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, &X509_free); }
    };
    using StackPointer = std::unique_ptr<STACK_OF(X509), FreeStack>;

    /// The errors of this thread are also those of Qt's TLS, which must find none of ours.
    class CleanErrors
    {
    public:
        CleanErrors() { ERR_clear_error(); }
        ~CleanErrors() { ERR_clear_error(); }
        Q_DISABLE_COPY_MOVE(CleanErrors)
    };

    /// What can be told by libcrypto's errors.
    struct Reasons
    {
        bool isPassphrase = false;
        bool isOldCipher = false;
    };

    /// Takes the errors off the queue.
    Reasons takeReasons()
    {
        Reasons reasons;
        while (const unsigned long code = ERR_get_error()) {
            const int library = ERR_GET_LIB(code);
            const int reason = ERR_GET_REASON(code);
            if (library == ERR_LIB_PKCS12)
                reasons.isPassphrase = reasons.isPassphrase || reason == PKCS12_R_MAC_VERIFY_FAILURE
                    || reason == PKCS12_R_PKCS12_CIPHERFINAL_ERROR;
            // Others say that of a form which they have merely tried.
            if (library == ERR_LIB_EVP)
                reasons.isOldCipher = reasons.isOldCipher || reason == ERR_R_UNSUPPORTED;
        }
        return reasons;
    }

    struct Question
    {
        QByteArrayView passphrase;
        bool wasAsked = false;
    };

    /// Given everywhere, since libcrypto would otherwise ask on the terminal.
    int answer(char *buffer, int size, int /*isForWriting*/, void *question)
    {
        auto &asked = *static_cast<Question *>(question);
        asked.wasAsked = true;
        if (asked.passphrase.isEmpty() || asked.passphrase.size() > size)
            return -1;
        std::ranges::copy(asked.passphrase, buffer);
        return int(asked.passphrase.size());
    }

    BioPointer over(QByteArrayView content)
    {
        return BioPointer(BIO_new_mem_buf(content.data(), int(content.size())));
    }

} // namespace

CertificateReader::Problem CertificateReader::read(QByteArrayView content)
{
    const CleanErrors clean;
    if (content.isEmpty())
        return Problem::None;
    return content.contains("-----BEGIN ") ? readPem(content) : readDer(content);
}

CertificateReader::Problem CertificateReader::readPem(QByteArrayView content)
{
    const BioPointer bio = over(content);
    Question none;
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, &answer, &none))
        m_certificates.emplace_back(certificate);
    ERR_clear_error(); // it ends with one
    return content.contains("PRIVATE KEY-----") ? readPemKey(content) : Problem::None;
}

CertificateReader::Problem CertificateReader::readPemKey(QByteArrayView content)
{
    const BioPointer bio = over(content);
    Question question{.passphrase = m_passphrase.utf8()};
    KeyPointer key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &answer, &question));
    if (key) {
        m_key = std::move(key);
        return Problem::None;
    }
    if (!question.wasAsked)
        return Problem::Damaged;
    return takeReasons().isOldCipher ? Problem::OldPem : passphraseProblem();
}

CertificateReader::Problem CertificateReader::readDer(QByteArrayView content)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.data());
    const unsigned char *position = bytes;
    if (const Pkcs12Pointer pfx(d2i_PKCS12(nullptr, &position, long(content.size()))); pfx)
        return readPfx(*pfx);
    position = bytes;
    if (X509 *certificate = d2i_X509(nullptr, &position, long(content.size()))) {
        m_certificates.emplace_back(certificate);
        return Problem::None;
    }
    return Problem::UnknownForm;
}

CertificateReader::Problem CertificateReader::readPfx(PKCS12 &pfx)
{
    ERR_clear_error();
    std::vector<char> passphrase(size_t(m_passphrase.utf8().size()) + 1, '\0');
    std::ranges::copy(m_passphrase.utf8(), passphrase.begin());
    // OpenSSL 3.0 reads none without a seal, so that gets one; its key proves the passphrase, too.
    const bool isSealed = PKCS12_mac_present(&pfx) == 1;
    if (!isSealed)
        PKCS12_set_mac(&pfx, passphrase.data(), -1, nullptr, 0, 1, EVP_sha256());
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *rest = nullptr;
    const bool isRead = PKCS12_parse(&pfx, passphrase.data(), &key, &own, &rest) == 1;
    wipe(passphrase);
    const StackPointer others(rest);
    if (key)
        m_key.reset(key);
    if (own)
        m_certificates.emplace_back(own);
    while (X509 *certificate = rest ? sk_X509_shift(rest) : nullptr)
        m_certificates.emplace_back(certificate);
    if (isRead)
        return Problem::None;
    const Reasons reasons = takeReasons();
    if (reasons.isOldCipher)
        return Problem::OldPfx;
    // Without a seal a wrong passphrase may by chance give something that looks decrypted.
    return reasons.isPassphrase || !isSealed ? passphraseProblem() : Problem::Damaged;
}

CertificateReader::Problem CertificateReader::passphraseProblem() const
{
    return m_passphrase.isEmpty() ? Problem::PassphraseNeeded : Problem::PassphraseWrong;
}

} // namespace Keyturn
