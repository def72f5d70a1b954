// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplerouter.h"
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

class TestSampleRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsPagesToTheEnd_data();
    void followsPagesToTheEnd();
    void countsOnTheFirstPageOnly();
    void marksBlueprintsAmongApplications();
    void listsBlueprintsOnly();
    void selectsMembers();
    void filters();
    void searchesNamesByTheirWords();
    void sortsOnlyAsAnAdvancedQuery();
    void countsOnlyAsAnAdvancedQuery();
    void refuses_data();
    void refuses();
    void refusesForeignSkipTokens();
    void passesOverOtherQueryOptions();
    void readsOneObject_data();
    void readsOneObject();
    void listsWhatTheCallerOwns();
    void listsDeletedItemsByTheirType();
    void tellsWhoItIs();
    void tellsOwners();
    void tellsPolicies();
};

void TestSampleRouter::followsPagesToTheEnd_data()
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

void TestSampleRouter::followsPagesToTheEnd()
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

void TestSampleRouter::countsOnTheFirstPageOnly()
{
    TenantBench bench;
    bench.isEventual = true;

    const QJsonObject first = bench.get("/v1.0/applications?$count=true&$top=100");
    const QJsonObject second = bench.get(followed(first));

    QCOMPARE(first["@odata.count"_L1].toInt(), 151);
    QCOMPARE(second["value"_L1].toArray().size(), 51);
    QVERIFY(!second.contains("@odata.count"_L1));
}

void TestSampleRouter::marksBlueprintsAmongApplications()
{
    TenantBench bench;
    const QJsonArray all =
        bench.get("/v1.0/applications?$top=999&$select=displayName")["value"_L1].toArray();

    const auto blueprints = std::ranges::count_if(all, [](const QJsonValue &object) {
        return object["@odata.type"_L1] == "#microsoft.graph.agentIdentityBlueprint"_L1;
    });

    QCOMPARE(blueprints, 12);
}

void TestSampleRouter::listsBlueprintsOnly()
{
    TenantBench bench;
    const QByteArray list = "/beta/applications/microsoft.graph.agentIdentityBlueprint";

    const QStringList names = bench.listed(list + "?$top=100", Name);

    QCOMPARE(names.size(), 12);
    QVERIFY(names.contains(u"Travel Booker"));
    QCOMPARE(bench.refusal("GET", list + "?$top=101").status, 400);
}

void TestSampleRouter::selectsMembers()
{
    TenantBench bench;

    const QJsonObject object =
        bench.get("/v1.0/applications?$top=1&$select=id, displayName")["value"_L1][0].toObject();

    QCOMPARE(object.keys(), (QStringList{u"displayName"_s, u"id"_s}));
}

void TestSampleRouter::filters()
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

void TestSampleRouter::searchesNamesByTheirWords()
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

void TestSampleRouter::sortsOnlyAsAnAdvancedQuery()
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

void TestSampleRouter::countsOnlyAsAnAdvancedQuery()
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

void TestSampleRouter::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *target, int status) {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << status;
    };

    row("GET", "/", 400);
    row("GET", "/v2.0/applications", 400);
    row("GET", "/v1.0", 400);
    row("GET", "/v1.0/users", 400);
    row("GET", "/v1.0/applications(", 400);
    row("GET", "/v1.0/applications(name='x')", 400);
    row("GET", "/v1.0/applications/x", 404);
    row("GET", "/v1.0/applications/f0b0b335-1d71-4883-8f98-567911bfdca6", 404);
    row("GET", "/v1.0/applications(appId='f0b0b335-1d71-4883-8f98-567911bfdca6')", 404);
    row("GET", "/v1.0/applications(appId='')", 404);
    row("POST", "/v1.0/applications/f0b0b335-1d71-4883-8f98-567911bfdca6/addPassword", 404);
    row("GET", "/v1.0/applications?$top=0", 400);
    row("GET", "/v1.0/applications?$top=1000", 400);
    row("GET", "/v1.0/applications?$top=x", 400);
    row("GET", "/v1.0/applications?$top=1&$top=2", 400);
    row("GET", "/v1.0/applications?$select=nonsense", 400);
    row("GET", "/v1.0/applications?$expand=owners", 400);
    row("GET", "/v1.0/applications?$filter=createdDateTime eq null", 400);
    row("GET", "/v1.0/applications?$filter=passwordCredentials eq null", 400);
    row("PUT", "/v1.0/applications", 405);
    row("DELETE", "/v1.0/me", 405);
    row("POST", "/v1.0/organization", 405);
    row("POST", "/v1.0/servicePrincipals", 405);
    row("POST", "/v1.0/applications/$count", 405);
    row("POST", "/v1.0/me/ownedObjects/microsoft.graph.application", 405);
    row("GET", "/v1.0/applications/microsoft.graph.agentIdentityBlueprint/x", 400);
    row("GET", "/v1.0/me/manager", 400);
    row("GET", "/v1.0/directory/deletedItems", 400);
    row("GET", "/v1.0/directory/deletedItems/microsoft.graph.group", 400);
}

void TestSampleRouter::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    TenantBench bench;

    const SampleFault fault = bench.refusal(method, target);

    QCOMPARE(fault.status, status);
    QVERIFY(!fault.code.isEmpty());
    QVERIFY(!fault.message.isEmpty());
}

void TestSampleRouter::refusesForeignSkipTokens()
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

void TestSampleRouter::passesOverOtherQueryOptions()
{
    TenantBench bench;

    QCOMPARE(bench.listed("/v1.0/applications?x=1&top=3&&y", Name).size(), 3);
}

void TestSampleRouter::readsOneObject_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("behind");

    QTest::newRow("application") << ObjectKind::Application << u"Payroll"_s << QByteArray();
    QTest::newRow("service principal")
        << ObjectKind::ServicePrincipal << u"Payroll"_s << QByteArray();
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint << u"Travel Booker"_s
                               << QByteArray("/microsoft.graph.agentIdentityBlueprint");
}

void TestSampleRouter::readsOneObject()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, behind);
    TenantBench bench;
    const ObjectRef ref = bench.named(kind, name);
    const QByteArray path = bench.path(kind, name) + behind;

    const QJsonObject object = bench.get(path);

    QCOMPARE(object["displayName"_L1].toString(), name);
    QCOMPARE(QUuid::fromString(object["id"_L1].toString()), ref.objectId);
    QCOMPARE(object.contains("servicePrincipalType"_L1), kind == ObjectKind::ServicePrincipal);
    QCOMPARE(object.contains("publisherDomain"_L1), kind != ObjectKind::ServicePrincipal);
    QVERIFY(!bench.get(path + "?$select=id").contains("displayName"_L1));
    QCOMPARE(bench
                 .refusal("GET",
                          bench.application(u"Payroll") + "/microsoft.graph.agentIdentityBlueprint")
                 .status,
             404);
    QCOMPARE(bench.refusal("PATCH", path).status, 405);
    QCOMPARE(bench.refusal("GET", path + "/addPassword").status, 405);
    QCOMPARE(bench.refusal("GET", path + "/nothing").status, 400);
}

void TestSampleRouter::listsWhatTheCallerOwns()
{
    TenantBench bench;
    const QByteArray owned = "/v1.0/me/ownedObjects";

    const QStringList types = bench.listed(owned, "@odata.type"_L1);
    const QStringList applications = bench.listed(owned + "/microsoft.graph.application", Name);
    const QStringList principals = bench.listed(owned + "/microsoft.graph.servicePrincipal", Name);

    QVERIFY(types.contains(u"#microsoft.graph.application"));
    QVERIFY(types.contains(u"#microsoft.graph.servicePrincipal"));
    QVERIFY(!types.contains(QString()));
    QVERIFY(applications.contains(u"Payroll"));
    QVERIFY(!applications.contains(u"Board Minutes"));
    QCOMPARE(types.size(), applications.size() + principals.size());
}

void TestSampleRouter::listsDeletedItemsByTheirType()
{
    TenantBench bench;
    const QByteArray list = "/v1.0/directory/deletedItems/microsoft.graph.application";

    QVERIFY(bench.listed(list, Name).contains(u"Summer Campaign"));
    QVERIFY(!bench.listed(list, "deletedDateTime"_L1).contains(QString()));
    QVERIFY(!bench.listed("/v1.0/applications?$top=999", Name).contains(u"Summer Campaign"));
}

void TestSampleRouter::tellsWhoItIs()
{
    TenantBench bench;

    const QJsonObject organization = bench.get("/v1.0/organization")["value"_L1][0].toObject();

    QCOMPARE(organization["displayName"_L1].toString(), u"Aldermoor Group"_s);
    QVERIFY(organization["verifiedDomains"_L1][1]["isDefault"_L1].toBool());
    QVERIFY(
        bench.get("/v1.0/me")["userPrincipalName"_L1].toString().endsWith(u"@aldermoor.example"));
}

void TestSampleRouter::tellsOwners()
{
    TenantBench bench;

    const QStringList owners = bench.listed(bench.application(u"Payroll") + "/owners", Name);

    QVERIFY(owners.contains(bench.get("/v1.0/me")["displayName"_L1].toString()));
}

void TestSampleRouter::tellsPolicies()
{
    TenantBench bench;

    QVERIFY(!bench.get("/v1.0/policies/defaultAppManagementPolicy")["isEnabled"_L1].toBool(true));
    QCOMPARE(bench
                 .get(bench.application(u"Treasury Settlements")
                      + "/appManagementPolicies")["value"_L1][0]["restrictions"_L1]
                                                 ["passwordCredentials"_L1][0]["maxLifetime"_L1]
                 .toString(),
             u"P90D"_s);
    QVERIFY(bench.get(bench.application(u"Payroll") + "/appManagementPolicies")["value"_L1]
                .toArray()
                .isEmpty());
}

QTEST_GUILESS_MAIN(TestSampleRouter)
#include "tst_samplerouter.moc"
