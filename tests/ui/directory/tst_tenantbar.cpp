// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"
#include "app/signin/statictoken.h"
#include "support/localhttpserver.h"
#include "support/memoryvault.h"
#include "ui/directory/tenantbar.h"
#include "ui/signin/accountmenu.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The bar of a window of 1024 pixels, in a cloud and a tenant that are called so.
struct Bench
{
    explicit Bench(CloudKind kind, const QString &tenant = u"Contoso"_s,
                   const QString &domain = u"contoso.example"_s, const Tenant &atSignIn = {})
        : session({.cloud = {.displayName = u"Microsoft Entra in the cloud"_s,
                             .graphEndpoint = server.url(),
                             .kind = kind},
                   .tokens = std::make_unique<StaticToken>("token"),
                   .journalFolder = {},
                   .tenant = atSignIn},
                  keptSecrets)
        , bar(session)
    {
        const QJsonObject organization{
            {u"id"_s, u"7e7a4700-0000-4000-8000-000000000001"_s},
            {u"displayName"_s, tenant},
            {u"verifiedDomains"_s,
             QJsonArray{QJsonObject{{u"name"_s, domain}, {u"isDefault"_s, true}}}}};
        server.reply(200,
                     QJsonDocument(QJsonObject{{u"value"_s, QJsonArray{organization}}}).toJson());
        bar.resize(1024, bar.sizeHint().height());
        bar.show();
    }

    bool open()
    {
        session.open();
        return QTest::qWaitFor([this] { return !session.tenant().id.isEmpty(); }, 20000);
    }

    QLabel *label(const char *name) const
    {
        return bar.findChild<QLabel *>(QLatin1StringView(name));
    }
    static bool isWhole(const QLabel &label)
    {
        return label.isVisible() && label.width() >= label.sizeHint().width();
    }
    static QString toolTip(QLabel &label)
    {
        const QPoint place = label.rect().center();
        QHelpEvent event(QEvent::ToolTip, place, label.mapToGlobal(place));
        QCoreApplication::sendEvent(&label, &event);
        return QToolTip::text();
    }

    QTemporaryDir folder;
    MemoryVault vault;
    KeptSecrets keptSecrets{vault, folder.filePath(u"kept.json"_s)};
    LocalHttpServer server;
    Session session;
    TenantBar bar;
};

} // namespace

class TestTenantBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTenantAsTheSignInDidUntilGraphTells();
    void waitsForANameWhereTheSignInHadNone();
    void showsAllOfShortNames();
    void elidesLongNamesAndTellsThemWhole();
    void showsNoTricksOfADirectory();
    void saysThatItCannotBeRead();
    void hasABadgeForSeparateClouds_data();
    void hasABadgeForSeparateClouds();
    void hasNoneForThePublicCloud();
};

void TestTenantBar::showsAllOfShortNames()
{
    Bench bench(CloudKind::Public);
    QVERIFY(bench.open());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QCOMPARE(bench.label("tenant")->text(), u"Contoso"_s);
    QCOMPARE(bench.label("domain")->text(), u"contoso.example"_s);
    QCOMPARE(bench.label("cloud")->text(), u"Microsoft Entra in the cloud"_s);
    for (const char *name : {"tenant", "domain", "cloud"})
        QVERIFY(Bench::isWhole(*bench.label(name)));
}

void TestTenantBar::elidesLongNamesAndTellsThemWhole()
{
    const QString tenant = u"Contoso <b>Holdings</b> "_s.repeated(11) + u"(Test)"_s;
    const QString domain = u"a-very-long-name-of-a-directory."_s.repeated(3) + u"onmicrosoft.com"_s;
    Bench bench(CloudKind::UsGovernmentDod, tenant, domain);
    AccountMenu menu;
    menu.setAccounts({{.id = u"1"_s, .name = u"Ana Maria de los Angeles Rodriguez"_s}}, u"1"_s);
    bench.bar.addAccountMenu(menu);
    QVERIFY(bench.open());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);

    QVERIFY(bench.bar.minimumSizeHint().width() < 1024);
    QCOMPARE(bench.bar.width(), 1024);
    QVERIFY(Bench::isWhole(*bench.label("badge")));
    QVERIFY(Bench::isWhole(*bench.label("cloud")));
    for (const char *name : {"tenant", "domain"}) {
        QLabel &label = *bench.label(name);
        QVERIFY(label.isVisible());
        QVERIFY(!Bench::isWhole(label));
        QVERIFY(label.width() >= 24 * label.fontMetrics().averageCharWidth());
        QCOMPARE(Bench::toolTip(label), label.text().toHtmlEscaped());
    }
    QCOMPARE(bench.label("tenant")->text(), tenant);
}

void TestTenantBar::showsNoTricksOfADirectory()
{
    Bench bench(CloudKind::Public, u"Cont\u202eoso\nTwo"_s, u"cont\u2066oso.example"_s);
    QVERIFY(bench.open());

    QCOMPARE(bench.label("tenant")->text(), u"Contoso Two"_s);
    QCOMPARE(bench.label("domain")->text(), u"contoso.example"_s);
}

void TestTenantBar::saysThatItCannotBeRead()
{
    Bench bench(CloudKind::Public);
    QCOMPARE(bench.label("tenant")->text(), u"Reading the directory…"_s);

    Q_EMIT bench.session.failed({});

    QCOMPARE(bench.label("tenant")->text(), u"The directory could not be read"_s);
    QVERIFY(bench.open());
    QCOMPARE(bench.label("tenant")->text(), u"Contoso"_s);
}

void TestTenantBar::hasABadgeForSeparateClouds_data()
{
    QTest::addColumn<CloudKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");

    QTest::newRow("L4") << CloudKind::UsGovernment << u"US Government"_s
                        << u"You are in the US Government cloud"_s;
    QTest::newRow("L5") << CloudKind::UsGovernmentDod << u"US Government DoD"_s
                        << u"You are in the US Government DoD cloud"_s;
    QTest::newRow("China") << CloudKind::China << u"China (21Vianet)"_s
                           << u"You are in the China (21Vianet) cloud"_s;
}

void TestTenantBar::hasABadgeForSeparateClouds()
{
    QFETCH(const CloudKind, kind);
    QFETCH(const QString, text);
    QFETCH(const QString, toolTip);
    const Bench bench(kind); // before anything is known of the tenant

    const QLabel *badge = bench.label("badge");
    QVERIFY(Bench::isWhole(*badge));
    QCOMPARE(badge->text(), text);
    QCOMPARE(badge->toolTip(), toolTip);
    const auto *accessible = QAccessible::queryAccessibleInterface(bench.label("badge"));
    QCOMPARE(accessible->text(QAccessible::Name), text);
    QCOMPARE(accessible->text(QAccessible::Description), toolTip);
}

void TestTenantBar::hasNoneForThePublicCloud()
{
    const Bench bench(CloudKind::Public);

    QVERIFY(!bench.label("badge")->isVisible());
}

void TestTenantBar::namesTheTenantAsTheSignInDidUntilGraphTells()
{
    Bench bench(CloudKind::Public, u"Contoso"_s, u"contoso.example"_s,
                {.id = u"t"_s, .displayName = u"Before"_s, .defaultDomain = u"before.example"_s});
    QCOMPARE(bench.label("tenant")->text(), u"Before"_s);
    QCOMPARE(bench.label("domain")->text(), u"before.example"_s);

    QVERIFY(bench.open());

    QCOMPARE(bench.label("tenant")->text(), u"Contoso"_s);
}

void TestTenantBar::waitsForANameWhereTheSignInHadNone()
{
    const Bench bench(CloudKind::Public, u"Contoso"_s, u"contoso.example"_s,
                      {.id = u"t"_s, .displayName = u"t"_s, .defaultDomain = {}});

    QCOMPARE(bench.label("tenant")->text(), u"Reading the directory…"_s);
}

QTEST_MAIN(TestTenantBar)
#include "tst_tenantbar.moc"
