// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientcredentials.h"
#include "oidc/providerbench.h"
#include "support/clientcertificates.h"

#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
namespace Files = ClientCertificates;

namespace {

ClientCredentials withSecret(const SignInTarget &target, const QByteArray &secret)
{
    return {target, {}, [secret](QObject *, const ClientCredentials::SecretHandler &handler) {
                handler(SecretText(secret));
            }};
}

/// That knows the certificate which all files called "plain" hold.
struct Bench : ProviderBench
{
    Bench()
        : ProviderBench(Files::path(u"plain.crt"_s))
    { }
};

} // namespace

/// An application signs in at a provider that is certified to do as OpenID says.
class TestRealProviderApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithASecret();
    void isToldThatItsSecretIsWrong();
    void signsInWithACertificate_data();
    void signsInWithACertificate();
    void isToldThatItsCertificateIsUnknown();
};

void TestRealProviderApplication::initTestCase()
{
    if (const std::optional<QString> reason = OpenIdProvider::reasonToSkip())
        QSKIP(qPrintable(*reason));
}

void TestRealProviderApplication::signsInWithASecret()
{
    Bench bench;
    const SignInTarget target = bench.provider.forSecret();
    ClientCredentials source = withSecret(target, bench.provider.clientSecret());

    const GrantResult grant = Bench::renew(source);

    QVERIFY2(grant, why(grant).constData());
    QVERIFY(grant->refreshToken.isEmpty());
    const QJsonObject claims = claimsOf(grant->accessToken);
    QCOMPARE(claims["aud"_L1].toString(), target.cloud.graphEndpoint.toString());
    QCOMPARE(claims["appid"_L1].toString(), target.clientId);
    QVERIFY(claims["roles"_L1].isArray());
}

void TestRealProviderApplication::isToldThatItsSecretIsWrong()
{
    Bench bench;
    ClientCredentials source =
        withSecret(bench.provider.forSecret(), bench.provider.clientSecret() + '.');

    const GrantResult grant = Bench::renew(source);

    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, SignInError::Kind::Refused);
    QCOMPARE(grant.error().error, u"invalid_client"_s);
}

void TestRealProviderApplication::signsInWithACertificate_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("PEM") << u"plain.pem"_s;
    QTest::newRow("encrypted PKCS#8") << u"protected.pem"_s;
    QTest::newRow("PFX") << u"protected.pfx"_s;
}

void TestRealProviderApplication::signsInWithACertificate()
{
    QFETCH(QString, file);
    Bench bench;
    const SignInTarget target = bench.provider.forCertificate();
    const auto certificate = ClientCertificate::load(Files::file(file), Files::passphrase());
    QVERIFY(certificate);
    ClientCredentials source(target, {}, *certificate);

    const GrantResult first = Bench::renew(source);
    const GrantResult second = Bench::renew(source); // an assertion is taken only once

    QVERIFY2(first, why(first).constData());
    QVERIFY2(second, why(second).constData());
    QCOMPARE(claimsOf(first->accessToken)["appid"_L1].toString(), target.clientId);
}

void TestRealProviderApplication::isToldThatItsCertificateIsUnknown()
{
    Bench bench;
    const auto another =
        ClientCertificate::load(Files::file(u"other.key"_s), {}, Files::file(u"other.crt"_s));
    QVERIFY(another);
    ClientCredentials source(bench.provider.forCertificate(), {}, *another);

    const GrantResult grant = Bench::renew(source);

    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, SignInError::Kind::Refused);
    QCOMPARE(grant.error().error, u"invalid_client"_s);
}

QTEST_GUILESS_MAIN(TestRealProviderApplication)
#include "tst_realprovider_application.moc"
