// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/clientcertificates.h"

#include "support/program.h"

#include <QFile>
#include <QTemporaryFile>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

SecretText ClientCertificates::passphrase()
{
    return SecretText("correct horse");
}

QString ClientCertificates::path(const QString &name)
{
    return QStringLiteral(CLIENT_CERTIFICATES "/%1").arg(name);
}

QByteArray ClientCertificates::file(const QString &name)
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

bool ClientCertificates::isThere(const QString &name)
{
    return QFile::exists(path(name));
}

ClientCertificate ClientCertificates::certificate(const QString &name)
{
    auto loaded = ClientCertificate::load(file(name + u".pem"_s), {});
    if (!loaded)
        qFatal("%s: %s", qPrintable(name), qPrintable(loaded.error().message));
    return *loaded;
}

bool ClientCertificates::isSignedByPlain(const QByteArray &token)
{
    const qsizetype end = token.lastIndexOf('.');
    QTemporaryFile signature;
    if (!signature.open())
        qFatal("%s", qPrintable(signature.errorString()));
    signature.write(QByteArray::fromBase64(token.mid(end + 1), QByteArray::Base64UrlEncoding));
    signature.close();
    const QStringList arguments{u"dgst"_s,       u"-sha256"_s,
                                u"-verify"_s,    path(u"plain.pub"_s),
                                u"-sigopt"_s,    u"rsa_padding_mode:pss"_s,
                                u"-sigopt"_s,    u"rsa_pss_saltlen:32"_s,
                                u"-signature"_s, signature.fileName()};
    return runProgram(u"openssl"_s, arguments, token.left(end)).exitCode == 0;
}
