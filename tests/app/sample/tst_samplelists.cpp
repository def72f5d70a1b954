// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplelists.h"
#include "app/sample/tenantbench.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Name = "displayName"_L1;

QByteArray followed(const QJsonObject &page)
{
    return QUrl(page["@odata.nextLink"_L1].toString())
        .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

class TestSampleLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsPagesToTheEnd_data();
    void followsPagesToTheEnd();
    void countsOnTheFirstPageOnly();
    void marksBlueprintsAmongApplications();
    void listsBlueprintsOnly();
    void listsWhatOneOwnsAfterAll();
    void selectsMembers();
    void filters();
    void searchesNamesByTheirWords();
    void sortsOnlyAsAnAdvancedQuery();
    void countsOnlyAsAnAdvancedQuery();
    void refusesForeignSkipTokens();
    void passesOverOtherQueryOptions();
};

void TestSampleLists::followsPagesToTheEnd_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("objects");

    QTest::newRow("the usual page") << QByteArray("/v1.0/applications") << 2 << 151;
    QTest::newRow("small pages") << QByteArray("/v1.0/applications?$top=10") << 16 << 151;
    QTest::newRow("one page") << QByteArray("/beta/servicePrincipals?$top=999&$select=id") << 1
                              << 120;
    QTest::newRow("exactly full") << QByteArray("/v1.0/servicePrincipals?$top=60") << 2 << 120;
    QTest::newRow("deleted") << QByteArray(
        "/v1.0/directory/deletedItems/microsoft.graph.servicePrincipal?$top=4")
                             << 2 << 7;
}

void TestSampleLists::followsPagesToTheEnd()
{
    QFETCH(QByteArray, target);
    QFETCH(int, pages);
    QFETCH(int, objects);
    TenantBench bench;
    QSet<QString> ids;
    int count = 0;

    for (; !target.isEmpty() && count < 20; ++count) {
        const QJsonObject page = bench.get(target);
        const QJsonArray rows = page["value"_L1].toArray();
        for (const auto &object : rows)
            ids += object["id"_L1].toString();
        target = followed(page);
    }

    QCOMPARE(count, pages);
    QCOMPARE(ids.size(), objects);
}

void TestSampleLists::countsOnTheFirstPageOnly()
{
    TenantBench bench;
    bench.isEventual = true;

    const QJsonObject first = bench.get("/v1.0/applications?$count=true&$top=100");
    const QJsonObject second = bench.get(followed(first));

    QCOMPARE(first["@odata.count"_L1].toInt(), 151);
    QCOMPARE(second["value"_L1].toArray().size(), 51);
    QVERIFY(!second.contains("@odata.count"_L1));
}

void TestSampleLists::marksBlueprintsAmongApplications()
{
    TenantBench bench;
    const QJsonArray all =
        bench.get("/v1.0/applications?$top=999&$select=displayName")["value"_L1].toArray();

    const auto blueprints = std::ranges::count_if(all, [](const QJsonValue &object) {
        return object["@odata.type"_L1] == "#microsoft.graph.agentIdentityBlueprint"_L1;
    });

    QCOMPARE(blueprints, 12);
}

void TestSampleLists::listsBlueprintsOnly()
{
    TenantBench bench;
    const QByteArray list = "/beta/applications/microsoft.graph.agentIdentityBlueprint";

    const QStringList names = bench.listed(list + "?$top=100", Name);

    QCOMPARE(names.size(), 12);
    QVERIFY(names.contains(u"Travel Booker"));
    QCOMPARE(bench.refusal("GET", list + "?$top=101").status, 400);
}

/// Both have the same name, and what was found is remembered.
void TestSampleLists::listsWhatOneOwnsAfterAll()
{
    TenantBench bench;
    const auto all = bench.listed("/v1.0/applications?$top=999", Name);

    const auto owned =
        bench.listed("/v1.0/me/ownedObjects/microsoft.graph.application?$top=999", Name);

    QVERIFY(owned.contains(u"Payroll"_s));
    QVERIFY(owned.size() < all.size() / 4);
}

void TestSampleLists::selectsMembers()
{
    TenantBench bench;

    const QJsonObject object =
        bench.get("/v1.0/applications?$top=1&$select=id, displayName")["value"_L1][0].toObject();

    QCOMPARE(object.keys(), (QStringList{u"displayName"_s, u"id"_s}));
}

void TestSampleLists::filters()
{
    TenantBench bench;

    QCOMPARE(bench.listed("/v1.0/applications?$filter=displayName+eq+'Payroll'", Name).size(), 1);
    QCOMPARE(bench.listed("/v1.0/applications?$filter=startsWith(displayName,%27int%27)", Name),
             (QStringList{u"Integration Hub"_s, u"Intranet"_s, u"Intranet"_s, u"intranet (old)"_s,
                          u"Intercompany Billing"_s}));
    const QByteArray appId =
        bench.named(ObjectKind::Application, u"Payroll").appId.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(bench.listed("/v1.0/servicePrincipals?$filter=appId eq '" + appId + "'", Name),
             QStringList{u"Payroll"_s});
}

void TestSampleLists::searchesNamesByTheirWords()
{
    TenantBench bench;
    const QByteArray list = "/v1.0/applications?$search=";

    QCOMPARE(bench.refusal("GET", list + "\"displayName:pay\"").code, "Request_UnsupportedQuery");
    bench.isEventual = true;
    QCOMPARE(bench.listed(list + "\"displayName:pay\"", Name),
             (QStringList{u"Payroll"_s, u"Accounts Payable Sync"_s}));
    QCOMPARE(bench.listed(list + "%22displayName:acc%20SYNC%22", Name),
             QStringList{u"Accounts Payable Sync"_s});
    QCOMPARE(bench.refusal("GET", list + "displayName:pay").status, 400);
    QCOMPARE(bench.refusal("GET", list + "\"appId:pay\"").status, 400);
}

void TestSampleLists::sortsOnlyAsAnAdvancedQuery()
{
    TenantBench bench;
    const QByteArray list = "/v1.0/applications?$top=999&$orderby=displayName";

    QCOMPARE(bench.refusal("GET", list + "&$count=true").code, "Request_UnsupportedQuery");
    bench.isEventual = true;
    QCOMPARE(bench.refusal("GET", list).code, "Request_UnsupportedQuery");

    const QStringList up = bench.listed(list + "&$count=true", Name);
    QStringList down = bench.listed(list + " desc&$count=true", Name);
    QCOMPARE(up.size(), 151);
    QVERIFY(std::ranges::is_sorted(
        up, {}, [](const QString &name) { return name.toCaseFolded().toUtf8(); }));
    std::ranges::reverse(down);
    QCOMPARE(QSet(down.begin(), down.end()), QSet(up.begin(), up.end()));
    QCOMPARE(down.first(), up.first());
}

void TestSampleLists::countsOnlyAsAnAdvancedQuery()
{
    TenantBench bench;
    const QByteArray count = "/v1.0/applications/$count";

    QCOMPARE(bench.refusal("GET", count).message, "$count is not currently supported.");
    bench.isEventual = true;
    QCOMPARE(bench.call("GET", count)->body, "151");
    QCOMPARE(bench.call("GET", count)->contentType, "text/plain");
    QCOMPARE(bench.call("GET", count + "?$filter=createdDateTime eq null")->body, "0");
    QCOMPARE(
        bench.call("GET", "/v1.0/applications/microsoft.graph.agentIdentityBlueprint/$count")->body,
        "12");
}

void TestSampleLists::refusesForeignSkipTokens()
{
    TenantBench bench;
    const QByteArray link = followed(bench.get("/v1.0/applications?$top=10"));
    const QByteArray token = link.sliced(link.indexOf("$skiptoken="));
    QByteArray changed = link;
    changed.back() = changed.back() == 'A' ? 'Q' : 'A';

    QCOMPARE(bench.refusal("GET", link).status, 200);
    QCOMPARE(bench.refusal("GET", changed).status, 400);
    QCOMPARE(bench.refusal("GET", "/v1.0/servicePrincipals?" + token).status, 400);
    QCOMPARE(bench.refusal("GET", "/v1.0/applications?$filter=displayName eq 'x'&" + token).status,
             400);
    QCOMPARE(bench.refusal("GET", "/v1.0/applications?$skiptoken=").status, 400);
    QCOMPARE(bench.refusal("GET", "/v1.0/applications?$skiptoken=?!").status, 400);
}

void TestSampleLists::passesOverOtherQueryOptions()
{
    TenantBench bench;

    QCOMPARE(bench.listed("/v1.0/applications?x=1&top=3&&y", Name).size(), 3);
}

QTEST_GUILESS_MAIN(TestSampleLists)
#include "tst_samplelists.moc"
