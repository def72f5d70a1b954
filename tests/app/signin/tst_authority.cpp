// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/authority.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsEndpointsBelowTheTenant();
    void keepsTheWayToAGateway();
    void letsNoTenantLeadElsewhere();
    void knowsOneTenantFromMany_data();
    void knowsOneTenantFromMany();
};

void TestAuthority::hasItsEndpointsBelowTheTenant()
{
    const Authority authority{.login = QUrl(u"https://login.microsoftonline.com"_s),
                              .tenant = u"contoso.com"_s};
    const QString root = u"https://login.microsoftonline.com/contoso.com"_s;

    QCOMPARE(authority.authorizeEndpoint().toString(), root + u"/oauth2/v2.0/authorize"_s);
    QCOMPARE(authority.tokenEndpoint().toString(), root + u"/oauth2/v2.0/token"_s);
    QCOMPARE(authority.deviceCodeEndpoint().toString(), root + u"/oauth2/v2.0/devicecode"_s);
    QCOMPARE(authority.logoutEndpoint().toString(), root + u"/oauth2/v2.0/logout"_s);
    QCOMPARE(authority.adminConsentPage().toString(), root + u"/adminconsent"_s);
}

void TestAuthority::keepsTheWayToAGateway()
{
    const Authority authority{.login = QUrl(u"https://gateway.example:8443/login/"_s),
                              .tenant = u"organizations"_s};

    QCOMPARE(authority.tokenEndpoint().toString(),
             u"https://gateway.example:8443/login/organizations/oauth2/v2.0/token"_s);
}

void TestAuthority::letsNoTenantLeadElsewhere()
{
    const Authority authority{.login = QUrl(u"https://login.example"_s), .tenant = u"a?b#c"_s};

    const QUrl endpoint = authority.tokenEndpoint();

    QCOMPARE(endpoint.host(), u"login.example"_s);
    QVERIFY(!endpoint.hasQuery());
    QVERIFY(!endpoint.hasFragment());
}

void TestAuthority::knowsOneTenantFromMany_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("an ID") << u"72f988bf-86f1-41af-91ab-2d7cd011db47"_s << true;
    QTest::newRow("a domain") << u"contoso.onmicrosoft.com"_s << true;
    QTest::newRow("a domain in other letters") << u"b\u00fccher.example"_s << true;
    QTest::newRow("an ID in braces") << u"{72f988bf-86f1-41af-91ab-2d7cd011db47}"_s << false;
    QTest::newRow("organizations") << u"organizations"_s << false;
    QTest::newRow("common") << u"common"_s << false;
    QTest::newRow("consumers") << u"consumers"_s << false;
    QTest::newRow("a path") << u"contoso.com/x"_s << false;
    QTest::newRow("a path upwards") << u"../x.com"_s << false;
    QTest::newRow("an option") << u"--tenant.com"_s << false;
    QTest::newRow("a space") << u"contoso .com"_s << false;
    QTest::newRow("a line") << u"contoso.com\n"_s << false;
    QTest::newRow("dots") << u"..."_s << false;
    QTest::newRow("too long") << QString(300, u'a') + u".com"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a token") << u"eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2lnbmF0dXJl"_s << false;
}

void TestAuthority::knowsOneTenantFromMany()
{
    QFETCH(QString, tenant);
    QFETCH(bool, isOne);

    const Authority authority{.login = QUrl(u"https://login.example"_s), .tenant = tenant};

    QCOMPARE(isTenantIdentifier(tenant), isOne);
    QCOMPARE(authority.isOneTenant(), isOne);
    QCOMPARE(authority.isForPersonalAccounts(), tenant == u"consumers"_s);
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
