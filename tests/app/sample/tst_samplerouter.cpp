// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplerouter.h"
#include "app/sample/tenantbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Name = "displayName"_L1;

} // namespace

class TestSampleRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsOneObject_data();
    void readsOneObject();
    void listsWhatTheCallerOwns();
    void listsWhatAServicePrincipalOwns();
    void listsDeletedItemsByTheirType();
    void readsOneDeletedItem();
    void tellsWhoItIs();
    void tellsWhichRolesTheCallerHas();
    void tellsOwners();
    void tellsPolicies();
};

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
    row("POST", "/v1.0/me/memberOf/microsoft.graph.directoryRole", 405);
    row("GET", "/v1.0/me/memberOf", 400);
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

void TestSampleRouter::listsWhatAServicePrincipalOwns()
{
    TenantBench bench;
    const QByteArray owned = bench.path(ObjectKind::ServicePrincipal, u"Payroll") + "/ownedObjects";
    const QStringList all = bench.listed("/v1.0/me/ownedObjects", Name);

    QCOMPARE(bench.listed(owned, Name), QStringList{u"Payroll"_s});
    QCOMPARE(bench.listed(owned, "@odata.type"_L1), QStringList{u"#microsoft.graph.application"_s});
    QCOMPARE(bench.listed(owned + "/microsoft.graph.application", Name), QStringList{u"Payroll"_s});
    QVERIFY(bench.listed(owned + "/microsoft.graph.servicePrincipal", Name).isEmpty());
    QVERIFY(
        bench
            .listed(bench.path(ObjectKind::ServicePrincipal, u"Microsoft Graph") + "/ownedObjects",
                    Name)
            .isEmpty());
    // A list of the same name and query is another one.
    QVERIFY(all.size() > 1);
    QCOMPARE(bench.listed("/v1.0/me/ownedObjects", Name), all);
    QCOMPARE(bench.refusal("POST", owned).status, 405);
    QCOMPARE(bench.refusal("GET", bench.application(u"Payroll") + "/ownedObjects").status, 400);
}

void TestSampleRouter::readsOneDeletedItem()
{
    TenantBench bench;
    const QByteArray items = "/v1.0/directory/deletedItems/";
    for (const auto &type : {"application"_ba, "servicePrincipal"_ba}) {
        const QStringList ids = bench.listed(items + "microsoft.graph." + type, "id"_L1);
        const QString &id = ids.front();

        const QJsonObject item = bench.get(items + id.toLatin1());

        QCOMPARE(item["id"_L1].toString(), id);
        QCOMPARE(item["@odata.type"_L1].toString().toLatin1(), "#microsoft.graph." + type);
        QVERIFY(item["deletedDateTime"_L1].isString());
        QCOMPARE(bench.refusal("DELETE", items + id.toLatin1()).status, 405);
        QCOMPARE(bench.refusal("GET", items + id.toLatin1() + "/x").status, 400);
    }
    const QByteArray alive =
        bench.named(ObjectKind::Application, u"Payroll").objectId.toByteArray(QUuid::WithoutBraces);
    QCOMPARE(bench.refusal("GET", items + alive).status, 404);
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

void TestSampleRouter::tellsWhichRolesTheCallerHas()
{
    TenantBench bench;

    const QJsonArray roles =
        bench.get("/v1.0/me/memberOf/microsoft.graph.directoryRole")["value"_L1].toArray();

    QStringList names;
    for (const auto &role : roles) {
        names.append(role["displayName"_L1].toString());
        QVERIFY(!QUuid::fromString(role["roleTemplateId"_L1].toString()).isNull());
    }
    QCOMPARE(names,
             (QStringList{u"Cloud Application Administrator"_s, u"Agent ID Administrator"_s}));
}

void TestSampleRouter::tellsOwners()
{
    TenantBench bench;

    const QStringList owners = bench.listed(bench.application(u"Payroll") + "/owners", Name);

    QVERIFY(owners.contains(bench.get("/v1.0/me")["displayName"_L1].toString()));
    QVERIFY(owners.contains(u"Payroll")); // its own service principal
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
    QCOMPARE(bench
                 .get(bench.path(ObjectKind::AgentIdentityBlueprint, u"Contract Reviewer")
                      + "/appManagementPolicies")["value"_L1][0]["restrictions"_L1]
                                                 ["passwordCredentials"_L1][0]["restrictionType"_L1]
                 .toString(),
             u"passwordAddition"_s);
    for (const auto kind : {ObjectKind::Application, ObjectKind::ServicePrincipal}) {
        const QJsonObject none = bench.get(bench.path(kind, u"Payroll") + "/appManagementPolicies");
        QVERIFY(none["value"_L1].isArray());
        QVERIFY(none["value"_L1].toArray().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSampleRouter)
#include "tst_samplerouter.moc"
