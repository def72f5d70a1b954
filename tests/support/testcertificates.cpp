// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testcertificates.h"

#include <QFile>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QSslCertificate> read(const QString &name)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromPath(TestCertificates::file(name));
    if (certificates.isEmpty())
        qFatal("No certificate in %s", qPrintable(TestCertificates::file(name)));
    return certificates;
}

} // namespace

QSslConfiguration TestCertificates::serverConfiguration(const QString &name)
{
    QFile key(TestCertificates::file(u"key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(key.fileName()), qPrintable(key.errorString()));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(read(name).constFirst());
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

QString TestCertificates::file(const QString &name)
{
    return QStringLiteral(TEST_CERTIFICATES "/%1.pem").arg(name);
}

QList<QSslCertificate> TestCertificates::authorities()
{
    return read(u"ca"_s);
}
