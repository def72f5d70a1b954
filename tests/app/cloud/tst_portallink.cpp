// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cloud.h"
#include "app/cloud/portallink.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto App = u"5c2b7e11-93a4-4d0e-8a51-0c6c1f7d2b01"_s;
const auto Object = u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s;
const auto Tenant = u"6c2f1f0a-8d1e-4b57-9a3c-5170e2b48816"_s;

QString textOfLink(const Cloud &cloud, PortalPage page, const QString &tenant = {})
{
    return portalLink(cloud, page, QUuid(App), QUuid(Object), tenant).toString(QUrl::FullyEncoded);
}

} // namespace

class TestPortalLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToEachPage();
    void leadsToTheCloudsOwnPortal_data();
    void leadsToTheCloudsOwnPortal();
    void leadsIntoTheTenant();
    void isEmptyWhereNothingIsKnown();
};

void TestPortalLink::leadsToEachPage()
{
    const Cloud &cloud = Cloud::global();

    QCOMPARE(textOfLink(cloud, PortalPage::ApplicationOverview),
             u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/"
             "~/Overview/appId/"_s
                 + App);
    QCOMPARE(textOfLink(cloud, PortalPage::ApplicationCredentials),
             u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/"
             "~/Credentials/appId/"_s
                 + App);
    QCOMPARE(textOfLink(cloud, PortalPage::EnterpriseApplication),
             u"https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/"
             "objectId/%1/appId/%2"_s.arg(Object, App));
}

void TestPortalLink::leadsToTheCloudsOwnPortal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");

    QTest::newRow("global") << u"global"_s << u"entra.microsoft.com"_s;
    QTest::newRow("L4") << u"us-gov-l4"_s << u"portal.azure.us"_s;
    QTest::newRow("L5") << u"us-gov-l5"_s << u"portal.azure.us"_s;
    QTest::newRow("China") << u"china"_s << u"portal.azure.cn"_s;
}

void TestPortalLink::leadsToTheCloudsOwnPortal()
{
    QFETCH(QString, name);

    const QUrl link = portalLink(*Cloud::named(name), PortalPage::ApplicationOverview, QUuid(App),
                                 QUuid(Object), {});

    QTEST(link.host(), "host");
    QCOMPARE(link.scheme(), u"https"_s);
}

void TestPortalLink::leadsIntoTheTenant()
{
    QVERIFY(textOfLink(Cloud::global(), PortalPage::ApplicationOverview, Tenant)
                .startsWith(u"https://entra.microsoft.com/%1/#view/"_s.arg(Tenant)));
    QVERIFY(textOfLink({.portal = QUrl(u"https://portal.example.com/entra"_s)},
                       PortalPage::ApplicationOverview, Tenant)
                .startsWith(u"https://portal.example.com/entra/%1/#view/"_s.arg(Tenant)));
    // Whatever is no ID is left out.
    QVERIFY(textOfLink(Cloud::global(), PortalPage::ApplicationOverview, u"../x?y"_s)
                .startsWith(u"https://entra.microsoft.com/#view/"_s));
}

void TestPortalLink::isEmptyWhereNothingIsKnown()
{
    const Cloud &cloud = Cloud::global();

    QCOMPARE(textOfLink({}, PortalPage::ApplicationOverview), QString());
    QCOMPARE(textOfLink({.portal = QUrl(u"file:///etc/passwd"_s)}, PortalPage::ApplicationOverview),
             QString());
    QVERIFY(portalLink(cloud, PortalPage::ApplicationOverview, {}, QUuid(Object), {}).isEmpty());
    QVERIFY(portalLink(cloud, PortalPage::EnterpriseApplication, QUuid(App), {}, {}).isEmpty());
    QVERIFY(!portalLink(cloud, PortalPage::ApplicationOverview, QUuid(App), {}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPortalLink)
#include "tst_portallink.moc"
