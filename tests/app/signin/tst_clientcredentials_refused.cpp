// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "clientcredentialsbench.h"
#include "support/clientcertificates.h"

#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
namespace Files = ClientCertificates;
using Bench = ClientCredentialsBench;
using Kind = SignInError::Kind;

class TestClientCredentialsRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRefusedBeforeAnythingIsSent_data();
    void areRefusedBeforeAnythingIsSent();
    void areAskedOfOneTenant_data();
    void areAskedOfOneTenant();
    void handOnWhyThereIsNoSecret();
    void sendNoEmptySecret();
    void sendNoCertificateThatHasExpired();
    void tellTheAuthoritysReason();
    void neverAskForAPerson();
    void tellThatTheConnectionIsLost();
};

void TestClientCredentialsRefused::areRefusedBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("tenant");

    QTest::newRow("common") << u"common"_s;
    QTest::newRow("organizations") << u"organizations"_s;
    QTest::newRow("consumers") << u"consumers"_s;
    QTest::newRow("in capitals") << u"Common"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("no tenant's name") << u"contoso.com/../x"_s;
}

void TestClientCredentialsRefused::areRefusedBeforeAnythingIsSent()
{
    QFETCH(QString, tenant);
    Bench bench;
    ClientCredentials secret = bench.bySecret(tenant);
    ClientCredentials certificate(bench.target(tenant), {}, Files::certificate());
    int answers = 0;

    for (ClientCredentials *source : {&secret, &certificate}) {
        ++answers;
        bench.renew(*source);
        QTRY_COMPARE(bench.answers, answers);
        QCOMPARE(bench.result->error().kind, Kind::Unusable);
        QCOMPARE(bench.result->error().message,
                 u"An application signs in to one tenant. Enter its ID or one of its domains."_s);
    }

    QTest::qWait(50); // time for the request that must not come
    QCOMPARE(bench.authority.connectionCount(), 0);
    QCOMPARE(bench.reads, 0);
}

void TestClientCredentialsRefused::areAskedOfOneTenant_data()
{
    QTest::addColumn<QString>("tenant");

    QTest::newRow("a domain") << u"contoso.onmicrosoft.com"_s;
    QTest::newRow("an ID") << u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
}

/// What the refusals above are compared with.
void TestClientCredentialsRefused::areAskedOfOneTenant()
{
    QFETCH(QString, tenant);
    Bench bench;
    bench.authority.reply(200, ApplicationToken);
    ClientCredentials source = bench.bySecret(tenant);

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QVERIFY(bench.result->has_value());
    QVERIFY(bench.authority.requests().front().line.contains('/' + tenant.toLatin1() + '/'));
}

void TestClientCredentialsRefused::handOnWhyThereIsNoSecret()
{
    Bench bench;
    const SignInError locked{.kind = Kind::Unusable, .message = u"The keychain is locked."_s};
    bench.stored = tl::unexpected(locked);
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error(), locked);
    QCOMPARE(bench.authority.connectionCount(), 0);
}

void TestClientCredentialsRefused::sendNoEmptySecret()
{
    Bench bench;
    bench.stored = SecretText();
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, Kind::Unusable);
    QCOMPARE(bench.result->error().message, u"There is no client secret. Enter it."_s);
    QCOMPARE(bench.authority.connectionCount(), 0);
}

void TestClientCredentialsRefused::sendNoCertificateThatHasExpired()
{
    Bench bench;
    const ClientCertificate expired = Files::certificate(u"expired"_s);
    ClientCredentials source(bench.target(), {}, expired);

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, Kind::Unusable);
    const QString day =
        QLocale().toString(expired.notAfter().toLocalTime().date(), u"d MMM yyyy"_s);
    QVERIFY(bench.result->error().message.startsWith(u"The certificate expired on %1."_s.arg(day)));
    QCOMPARE(bench.authority.connectionCount(), 0);
}

void TestClientCredentialsRefused::tellTheAuthoritysReason()
{
    Bench bench;
    bench.authority.reply(401,
                          R"({"error":"invalid_client","error_codes":[7000215],)"
                          R"("error_description":"AADSTS7000215: Invalid client secret."})");
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, Kind::Refused);
    QCOMPARE(bench.result->error().error, u"invalid_client"_s);
    QCOMPARE(bench.result->error().code, 7000215);
}

void TestClientCredentialsRefused::neverAskForAPerson()
{
    Bench bench;
    bench.authority.reply(400, R"({"error":"invalid_grant","error_codes":[53003]})");
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, Kind::Refused);
    QCOMPARE(bench.result->error().code, 53003);
}

void TestClientCredentialsRefused::tellThatTheConnectionIsLost()
{
    Bench bench;
    bench.authority.close();
    ClientCredentials source = bench.bySecret();

    bench.renew(source);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().kind, Kind::Network);
}

QTEST_GUILESS_MAIN(TestClientCredentialsRefused)
#include "tst_clientcredentials_refused.moc"
