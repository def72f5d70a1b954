// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/extraauthorities.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 LargestFile = 2 << 20; // all of a system's own authorities are 250 KB

    struct ExtraAuthoritiesText
    {
        Q_DECLARE_TR_FUNCTIONS(ExtraAuthoritiesText)
    };

    QString nameOf(const QSslCertificate &certificate)
    {
        const QString name = certificate.subjectDisplayName();
        return name.isEmpty() ? ExtraAuthoritiesText::tr("(without a name)") : name;
    }

    /// Why there is nothing to read, or nothing.
    QString objectionTo(const QFileInfo &file)
    {
        const QString path = QDir::toNativeSeparators(file.filePath());
        if (!file.exists())
            return ExtraAuthoritiesText::tr("There is no file “%1”.").arg(path);
        if (!file.isFile()) // a folder, or a device that never ends
            return ExtraAuthoritiesText::tr("“%1” is not a file.").arg(path);
        if (file.size() > LargestFile)
            return ExtraAuthoritiesText::tr("“%1” is too large to be a file of certificates.")
                .arg(path);
        return {};
    }

} // namespace

tl::expected<ExtraAuthorities, QString> readExtraAuthorities(const QString &path)
{
    const QFileInfo info(path);
    if (const QString objection = objectionTo(info); !objection.isEmpty())
        return tl::unexpected(objection);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ExtraAuthoritiesText::tr("“%1” cannot be read: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
    ExtraAuthorities found;
    const auto certificates = QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem);
    for (const QSslCertificate &certificate : certificates) {
        if (certificate.isNull())
            continue;
        found.certificates += certificate;
        found.names += nameOf(certificate);
        if (certificate.expiryDate() < QDateTime::currentDateTimeUtc())
            found.expiredNames += nameOf(certificate);
    }
    if (found.certificates.isEmpty())
        return tl::unexpected(
            ExtraAuthoritiesText::tr("There is no certificate in “%1”. It takes a PEM file: text "
                                     "with a line “-----BEGIN CERTIFICATE-----”.")
                .arg(QDir::toNativeSeparators(path)));
    return found;
}

} // namespace Keyturn
