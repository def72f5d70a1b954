// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientcertificate.h"

#include "app/core/secrettext.h"
#include "app/signin/base64url.h"
#include "app/signin/certificatereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>
#include <ctime>
#include <initializer_list>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <optional>

namespace Keyturn {

namespace {

    using Problem = CertificateReader::Problem;
    using SigningPointer = OpensslPointer<EVP_MD_CTX, &EVP_MD_CTX_free>;
    using BioPointer = OpensslPointer<BIO, &BIO_free>;

    QString say(const char *text)
    {
        return QCoreApplication::translate("Keyturn::ClientCertificate", text);
    }

    tl::unexpected<SignInError> unusable(const char *text)
    {
        return tl::unexpected(
            SignInError{.kind = SignInError::Kind::Unusable, .message = say(text)});
    }

    const char *sentenceOf(Problem problem)
    {
        switch (problem) {
        case Problem::None:
        case Problem::UnknownForm:
            break;
        case Problem::PassphraseNeeded:
            return QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                                     "The private key is protected. Enter its passphrase.");
        case Problem::PassphraseWrong:
            return QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                                     "That is not the passphrase of the private key.");
        case Problem::OldPfx:
            return QT_TRANSLATE_NOOP(
                "Keyturn::ClientCertificate",
                "This PFX file is encrypted in a way that is no longer safe and not read here. "
                "Export it again with AES256-SHA256, or convert it and choose the new file: "
                "openssl pkcs12 -legacy -in old.pfx -out new.pem");
        case Problem::OldPem:
            return QT_TRANSLATE_NOOP(
                "Keyturn::ClientCertificate",
                "The private key is encrypted in a way that is no longer safe and not read here. "
                "Convert it and choose the new file: "
                "openssl pkcs8 -topk8 -provider legacy -provider default -in old.pem -out new.pem");
        case Problem::Damaged:
            return QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                                     "The private key cannot be read. The file is damaged.");
        }
        return QT_TRANSLATE_NOOP(
            "Keyturn::ClientCertificate",
            "There is no certificate in this file. Choose a PEM or a PFX file.");
    }

    QDateTime timeOf(const ASN1_TIME *time)
    {
        std::tm parts = {};
        if (ASN1_TIME_to_tm(time, &parts) != 1)
            return {};
        return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
    }

    QString subjectOf(const X509 &certificate)
    {
        constexpr unsigned long Style = XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB;
        const BioPointer bio(BIO_new(BIO_s_mem()));
        X509_NAME_print_ex(bio.get(), X509_get_subject_name(&certificate), 0, Style);
        char *text = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &text);
        return QString::fromUtf8(text, size);
    }

    QByteArray derOf(const X509 &certificate)
    {
        QByteArray der(std::max(0, i2d_X509(&certificate, nullptr)), Qt::Uninitialized);
        auto *position = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(&certificate, &position);
        return der;
    }

    std::optional<QByteArray> signature(EVP_PKEY &key, QByteArrayView text)
    {
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
        const auto count = size_t(text.size());
        const SigningPointer signing(EVP_MD_CTX_new());
        EVP_PKEY_CTX *options = nullptr; // signing's
        size_t size = 0;
        if (EVP_DigestSignInit(signing.get(), &options, EVP_sha256(), nullptr, &key) != 1
            || EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) != 1
            || EVP_DigestSign(signing.get(), nullptr, &size, bytes, count) != 1)
            return std::nullopt;
        QByteArray result(qsizetype(size), Qt::Uninitialized);
        auto *out = reinterpret_cast<unsigned char *>(result.data());
        if (EVP_DigestSign(signing.get(), out, &size, bytes, count) != 1)
            return std::nullopt;
        result.truncate(qsizetype(size));
        return result;
    }

} // namespace

tl::expected<ClientCertificate, SignInError> ClientCertificate::load(QByteArrayView content,
                                                                     const SecretText &passphrase,
                                                                     QByteArrayView otherContent)
{
    if (std::max(content.size(), otherContent.size()) > LargestFile)
        return unusable(QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                                          "This file is too large to be a certificate."));
    CertificateReader reader(passphrase);
    for (const QByteArrayView file : {content, otherContent}) {
        if (const Problem problem = reader.read(file); problem != Problem::None)
            return unusable(sentenceOf(problem));
    }
    return fromFinds(reader);
}

tl::expected<ClientCertificate, SignInError> ClientCertificate::fromFinds(CertificateReader &reader)
{
    KeyPointer key = reader.takeKey();
    const auto &certificates = reader.certificates();
    if (!key && certificates.empty())
        return unusable(sentenceOf(Problem::UnknownForm));
    if (!key)
        return unusable(QT_TRANSLATE_NOOP(
            "Keyturn::ClientCertificate",
            "There is no private key in this file. Choose the file that holds it, too."));
    if (certificates.empty())
        return unusable(QT_TRANSLATE_NOOP(
            "Keyturn::ClientCertificate",
            "There is a private key in this file, but no certificate. Choose the file that holds "
            "it, too."));
    if (EVP_PKEY_is_a(key.get(), "RSA") != 1)
        return unusable(
            QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                              "This is no RSA key. Applications can sign in with RSA keys only."));
    const auto belongs = [&key](const X509Pointer &one) {
        return X509_check_private_key(one.get(), key.get()) == 1;
    };
    const auto own = std::ranges::find_if(certificates, belongs);
    ERR_clear_error(); // each that does not belong has left one, and Qt's TLS would find it
    if (own == certificates.end())
        return unusable(
            QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                              "The private key and the certificate do not belong together."));
    ClientCertificate result;
    result.m_key = std::move(key);
    result.m_der = derOf(**own);
    result.m_subject = subjectOf(**own);
    result.m_notBefore = timeOf(X509_get0_notBefore(own->get()));
    result.m_notAfter = timeOf(X509_get0_notAfter(own->get()));
    return result;
}

void ClientCertificate::leaveThread()
{
    OPENSSL_thread_stop();
}

QString ClientCertificate::thumbprint() const
{
    const QByteArray hash = QCryptographicHash::hash(m_der, QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().toUpper());
}

QByteArray ClientCertificate::sha256() const
{
    return base64Url(QCryptographicHash::hash(m_der, QCryptographicHash::Sha256));
}

tl::expected<QByteArray, SignInError> ClientCertificate::sign(QByteArrayView text) const
{
    const auto result = signature(*m_key, text);
    ERR_clear_error(); // Qt's TLS would find them
    if (!result)
        return unusable(QT_TRANSLATE_NOOP("Keyturn::ClientCertificate",
                                          "The private key cannot sign. It may be too short."));
    return *result;
}

} // namespace Keyturn
