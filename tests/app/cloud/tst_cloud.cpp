// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cloud.h"

#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFourOfMicrosoft_data();
    void knowsTheFourOfMicrosoft();
    void knowsNoOther();
    void leadsToUsableEndpointsOnly();
    void takesPersonalAccountsInTheGlobalCloudOnly();
    void namesAPermissionAsItsAuthorityDoes_data();
    void namesAPermissionAsItsAuthorityDoes();
    void takesAnEndpointWithTlsOrOnThisComputer_data();
    void takesAnEndpointWithTlsOrOnThisComputer();
};

void TestCloud::knowsTheFourOfMicrosoft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CloudKind>("kind");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("graph");

    QTest::newRow("global") << u"global"_s << CloudKind::Public
                            << u"https://login.microsoftonline.com"_s
                            << u"https://graph.microsoft.com"_s;
    QTest::newRow("L4") << u"us-gov-l4"_s << CloudKind::UsGovernment
                        << u"https://login.microsoftonline.us"_s << u"https://graph.microsoft.us"_s;
    QTest::newRow("L5, in capitals")
        << u"US-GOV-L5"_s << CloudKind::UsGovernmentDod << u"https://login.microsoftonline.us"_s
        << u"https://dod-graph.microsoft.us"_s;
    QTest::newRow("China") << u"china"_s << CloudKind::China
                           << u"https://login.partner.microsoftonline.cn"_s
                           << u"https://microsoftgraph.chinacloudapi.cn"_s;
}

void TestCloud::knowsTheFourOfMicrosoft()
{
    QFETCH(QString, name);
    QFETCH(CloudKind, kind);
    QFETCH(QString, login);
    QFETCH(QString, graph);

    const auto cloud = Cloud::named(name);

    QVERIFY(cloud);
    QCOMPARE(cloud->kind, kind);
    QCOMPARE(cloud->loginAuthority.toString(), login);
    QCOMPARE(cloud->graphEndpoint.toString(), graph);
    QVERIFY(!cloud->displayName.isEmpty());
    QVERIFY(!cloud->portal.isEmpty());
}

void TestCloud::knowsNoOther()
{
    QCOMPARE(Cloud::known().size(), size_t(4));
    QVERIFY(!Cloud::named(u"germany"_s));
    QVERIFY(!Cloud::named(u""_s));
}

void TestCloud::leadsToUsableEndpointsOnly()
{
    for (const Cloud &cloud : Cloud::known()) {
        QVERIFY(isEndpoint(cloud.loginAuthority));
        QVERIFY(isEndpoint(cloud.graphEndpoint));
        QVERIFY(isEndpoint(cloud.portal));
    }
}

void TestCloud::takesPersonalAccountsInTheGlobalCloudOnly()
{
    const auto takes = [](const Cloud &cloud) { return cloud.takesPersonalAccounts(); };

    QVERIFY(Cloud::global().takesPersonalAccounts());
    QCOMPARE(std::ranges::count_if(Cloud::known(), takes), 1);
    QVERIFY(!Cloud().takesPersonalAccounts());
}

void TestCloud::namesAPermissionAsItsAuthorityDoes_data()
{
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("scope");

    QTest::newRow("global") << u"https://graph.microsoft.com"_s
                            << u"https://graph.microsoft.com/Application.Read.All"_s;
    QTest::newRow("a slash behind")
        << u"https://graph.microsoft.us/"_s << u"https://graph.microsoft.us/Application.Read.All"_s;
    QTest::newRow("a port") << u"http://127.0.0.1:8080"_s
                            << u"http://127.0.0.1:8080/Application.Read.All"_s;
}

void TestCloud::namesAPermissionAsItsAuthorityDoes()
{
    QFETCH(QString, graph);
    QFETCH(QString, scope);
    const Cloud cloud{.graphEndpoint = QUrl(graph)};

    QCOMPARE(cloud.scope(u"Application.Read.All"), scope);
}

void TestCloud::takesAnEndpointWithTlsOrOnThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("https") << u"https://login.example"_s << true;
    QTest::newRow("https with a port and a path")
        << u"https://gateway.example:8443/login"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("::1") << u"http://[::1]:8080"_s << true;
    QTest::newRow("no TLS") << u"http://login.example"_s << false;
    QTest::newRow("a name that begins so") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("another scheme") << u"ftp://login.example"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a user") << u"https://me@login.example"_s << false;
    QTest::newRow("a query") << u"https://login.example?a=b"_s << false;
    QTest::newRow("a fragment") << u"https://login.example#a"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("no scheme") << u"login.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestCloud::takesAnEndpointWithTlsOrOnThisComputer()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);

    QCOMPARE(isEndpoint(QUrl(url)), isGood);
}

QTEST_GUILESS_MAIN(TestCloud)
#include "tst_cloud.moc"
