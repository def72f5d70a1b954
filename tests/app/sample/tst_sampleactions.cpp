// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleactions.h"
#include "app/sample/tenantbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSampleActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAPasswordForEachDocumentedBody_data();
    void addsAPasswordForEachDocumentedBody();
    void addsAPasswordAtEachDocumentedPath_data();
    void addsAPasswordAtEachDocumentedPath();
    void keepsWhatTheClientChose();
    void endsTwoYearsAfterTheStart();
    void tellsTheSecretOnce();
    void makesSecretsAsLongAsGraphPromises();
    void refusesABody_data();
    void refusesABody();
    void removesAPassword();
    void removesNoUnknownPassword();
    void createsAnApplicationWithPasswords();
    void createsABlueprintWithAPassword();
    void createsNothingWithout_data();
    void createsNothingWithout();
};

void TestSampleActions::addsAPasswordForEachDocumentedBody_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("wrapped") << QByteArray(R"({"passwordCredential":{"displayName":"x"}})");
    QTest::newRow("all three") << QByteArray(
        R"({"passwordCredential":{"displayName":"x","startDateTime":"2026-04-01T00:00:00Z",)"
        R"("endDateTime":"2026-05-01T00:00:00Z"}})");
    QTest::newRow("empty object within") << QByteArray(R"({"passwordCredential":{}})");
    QTest::newRow("null within") << QByteArray(R"({"passwordCredential":null})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("none, as in 2019") << QByteArray();
    QTest::newRow("customKeyIdentifier null")
        << QByteArray(R"({"passwordCredential":{"customKeyIdentifier":null,"hint":null}})");
}

void TestSampleActions::addsAPasswordForEachDocumentedBody()
{
    QFETCH(QByteArray, body);
    TenantBench bench;

    const QJsonObject issued = bench.post(bench.application(u"Payroll") + "/addPassword", body);

    const QByteArray text = issued["secretText"_L1].toString().toUtf8();
    QVERIFY(text.size() >= 16);
    QCOMPARE(issued["hint"_L1].toString().toUtf8(), text.first(3));
    QVERIFY(issued["customKeyIdentifier"_L1].isNull());
    QVERIFY(bench.tenant.secretEquals(QUuid::fromString(issued["keyId"_L1].toString()), text));
    QCOMPARE(bench.secretsOf(ObjectKind::Application, u"Payroll").size(), size_t(4));
}

void TestSampleActions::addsAPasswordAtEachDocumentedPath_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *title, ObjectKind kind, const char16_t *name,
                        const char *path) {
        QTest::newRow(title) << kind << QString::fromUtf16(name) << QByteArray(path);
    };
    using Kind = ObjectKind;

    row("application", Kind::Application, u"Payroll", "/v1.0/applications/{id}");
    row("application, beta", Kind::Application, u"Payroll", "/beta/applications/{id}");
    row("by appId", Kind::Application, u"Payroll", "/v1.0/applications(appId='{appId}')");
    row("encoded", Kind::Application, u"Payroll", "/v1.0/applications(appId=%27{appId}%27)");
    row("principal", Kind::ServicePrincipal, u"Payroll", "/v1.0/servicePrincipals/{id}");
    row("principal by appId", Kind::ServicePrincipal, u"Payroll",
        "/beta/servicePrincipals(appId='{appId}')");
    row("blueprint", Kind::AgentIdentityBlueprint, u"Travel Booker",
        "/beta/applications/{id}/microsoft.graph.agentIdentityBlueprint");
    row("blueprint without cast", Kind::AgentIdentityBlueprint, u"Travel Booker",
        "/v1.0/applications/{id}");
}

void TestSampleActions::addsAPasswordAtEachDocumentedPath()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, path);
    TenantBench bench;
    const ObjectRef ref = bench.named(kind, name);
    const size_t before = bench.tenant.secretsOf(ref.objectId).size();
    path.replace("{id}", ref.objectId.toByteArray(QUuid::WithoutBraces));
    path.replace("{appId}", ref.appId.toByteArray(QUuid::WithoutBraces));

    const QJsonObject issued = bench.post(path + "/addPassword", "{}");

    QVERIFY(issued.contains("secretText"_L1));
    QCOMPARE(bench.tenant.secretsOf(ref.objectId).size(), before + 1);
}

void TestSampleActions::keepsWhatTheClientChose()
{
    TenantBench bench;

    bench.post(bench.application(u"Payroll") + "/addPassword",
               R"({"passwordCredential":{"displayName":"a \"b\" ü","startDateTime":)"
               R"("2026-04-01T00:00:00.123Z","endDateTime":"2026-05-01T01:00:00.4569999+01:00"}})");

    const PasswordCredential added = bench.secretsOf(ObjectKind::Application, u"Payroll").back();
    QCOMPARE(added.displayName, u"a \"b\" ü"_s);
    QCOMPARE(added.startDateTime, QDateTime({2026, 4, 1}, {0, 0, 0, 123}, Qt::UTC));
    QCOMPARE(added.endDateTime, QDateTime({2026, 5, 1}, {0, 0, 0, 456}, Qt::UTC));
}

void TestSampleActions::endsTwoYearsAfterTheStart()
{
    TenantBench bench;

    bench.post(bench.application(u"Payroll") + "/addPassword", "{}");

    const PasswordCredential added = bench.secretsOf(ObjectKind::Application, u"Payroll").back();
    QVERIFY(added.startDateTime >= TenantBench::now());
    QCOMPARE(added.endDateTime, added.startDateTime.addYears(2));
}

void TestSampleActions::tellsTheSecretOnce()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Payroll");
    const QByteArray text =
        bench.post(path + "/addPassword", "{}")["secretText"_L1].toString().toUtf8();

    const QByteArray listed = bench.call("GET", path)->body;

    QCOMPARE(listed.count(R"("secretText":null)"), 4);
    QVERIFY(!listed.contains(text));
}

void TestSampleActions::makesSecretsAsLongAsGraphPromises()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Payroll") + "/addPassword";
    bool isEverUnusual = false;

    for (int i = 0; i < 100; ++i) {
        const QString text = bench.post(path, "{}")["secretText"_L1].toString();
        QVERIFY(text.size() >= 16 && text.size() <= 64);
        for (const QChar character : text)
            QVERIFY(character > u' ' && character <= u'~');
        isEverUnusual = isEverUnusual || text.size() != 40;
    }

    QVERIFY(isEverUnusual);
}

void TestSampleActions::refusesABody_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto within = [](const char *members) {
        return QByteArray("{\"passwordCredential\":{" + QByteArray(members) + "}}");
    };

    QTest::newRow("no JSON") << QByteArray("displayName=x");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("not wrapped") << QByteArray(R"({"displayName":"x"})");
    QTest::newRow("a text") << QByteArray(R"({"passwordCredential":"x"})");
    QTest::newRow("keyId") << within(R"("keyId":"f0b0b335-1d71-4883-8f98-567911bfdca6")");
    QTest::newRow("secretText") << within(R"("secretText":"mine")");
    QTest::newRow("hint") << within(R"("hint":"abc")");
    QTest::newRow("customKeyIdentifier") << within(R"("customKeyIdentifier":"eA==")");
    QTest::newRow("unknown") << within(R"("lifetime":"P1D")");
    QTest::newRow("displayName a number") << within(R"("displayName":1)");
    QTest::newRow("no time") << within(R"("endDateTime":"soon")");
    QTest::newRow("no start") << within(R"("startDateTime":"soon")");
    QTest::newRow("end before start")
        << within(R"("startDateTime":"2026-06-01T00:00:00Z","endDateTime":"2026-05-01T00:00:00Z")");
    QTest::newRow("end in the past")
        << within(R"("startDateTime":"2026-01-01T00:00:00Z","endDateTime":"2026-02-01T00:00:00Z")");
}

void TestSampleActions::refusesABody()
{
    QFETCH(QByteArray, body);
    TenantBench bench;

    QCOMPARE(bench.refusal("POST", bench.application(u"Payroll") + "/addPassword", body).status,
             400);
    QCOMPARE(bench.secretsOf(ObjectKind::Application, u"Payroll").size(), size_t(3));
}

void TestSampleActions::removesAPassword()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Payroll");
    const QJsonObject issued = bench.post(path + "/addPassword", "{}");
    const QString keyId = issued["keyId"_L1].toString();

    const auto reply =
        bench.call("POST", path + "/removePassword", R"({"keyId":")" + keyId.toUtf8() + R"("})");

    QCOMPARE(reply->status, 204);
    QVERIFY(reply->body.isEmpty());
    QCOMPARE(bench.secretsOf(ObjectKind::Application, u"Payroll").size(), size_t(3));
    QVERIFY(!bench.tenant.secretEquals(QUuid::fromString(keyId),
                                       issued["secretText"_L1].toString().toUtf8()));
}

void TestSampleActions::removesNoUnknownPassword()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Payroll") + "/removePassword";

    const SampleFault unknown =
        bench.refusal("POST", path, R"({"keyId":"f0b0b335-1d71-4883-8f98-567911bfdca6"})");

    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.code, "Request_BadRequest");
    QVERIFY(unknown.message.startsWith(
        "No password credential found with keyId f0b0b335-1d71-4883-8f98-567911bfdca6"));
    QCOMPARE(bench.refusal("POST", path, "{}").status, 400);
    QCOMPARE(bench.refusal("POST", path, R"({"keyId":"x"})").status, 400);
    QCOMPARE(bench
                 .refusal("POST", bench.application(u"Board Minutes") + "/removePassword",
                          R"({"keyId":"f0b0b335-1d71-4883-8f98-567911bfdca6"})")
                 .status,
             403);
}

void TestSampleActions::createsAnApplicationWithPasswords()
{
    TenantBench bench;

    const auto reply = bench.call("POST", "/v1.0/applications",
                                  R"({"displayName":"New one","signInAudience":"AzureADMyOrg",)"
                                  R"("description":"d","passwordCredentials":)"
                                  R"([{"displayName":"a"},{"displayName":"b"}]})");

    QCOMPARE(reply->status, 201);
    const QJsonObject created = QJsonDocument::fromJson(reply->body).object();
    const QJsonArray secrets = created["passwordCredentials"_L1].toArray();
    QCOMPARE(secrets.size(), 2);
    QVERIFY(bench.tenant.secretEquals(QUuid::fromString(secrets[1]["keyId"_L1].toString()),
                                      secrets[1]["secretText"_L1].toString().toUtf8()));
    QVERIFY(reply->location.endsWith(created["id"_L1].toString().toUtf8()));
    const QJsonObject read = bench.get(bench.application(u"New one"));
    QCOMPARE(read["appId"_L1], created["appId"_L1]);
    QVERIFY(read["passwordCredentials"_L1][1]["secretText"_L1].isNull());
}

void TestSampleActions::createsABlueprintWithAPassword()
{
    TenantBench bench;

    const QJsonObject created =
        bench.post("/beta/applications/microsoft.graph.agentIdentityBlueprint",
                   R"({"displayName":"New agent","sponsors@odata.bind":["/users/x"],)"
                   R"("passwordCredentials":[{"displayName":"a"}]})");

    QCOMPARE(created["@odata.type"_L1].toString(), u"#microsoft.graph.agentIdentityBlueprint"_s);
    QVERIFY(created["passwordCredentials"_L1][0]["secretText"_L1].isString());
    QVERIFY(bench.tenant.find(ObjectKind::AgentIdentityBlueprint, u"New agent"));
}

void TestSampleActions::createsNothingWithout_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray blueprints = "/v1.0/applications/microsoft.graph.agentIdentityBlueprint";

    QTest::newRow("a name") << QByteArray("/v1.0/applications") << QByteArray("{}");
    QTest::newRow("JSON") << QByteArray("/v1.0/applications") << QByteArray("{");
    QTest::newRow("a sponsor") << blueprints << QByteArray(R"({"displayName":"x"})");
    QTest::newRow("sound passwords")
        << QByteArray("/v1.0/applications")
        << QByteArray(R"({"displayName":"x","passwordCredentials":[{"secretText":"y"}]})");
    QTest::newRow("few enough passwords")
        << QByteArray("/v1.0/applications")
        << QByteArray(R"({"displayName":"x","signInAudience":"PersonalMicrosoftAccount",)"
                      R"("passwordCredentials":[{},{},{}]})");
}

void TestSampleActions::createsNothingWithout()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    TenantBench bench;

    QCOMPARE(bench.refusal("POST", path, body).status, 400);
    QVERIFY(!bench.tenant.find(ObjectKind::Application, u"x"));
}

QTEST_GUILESS_MAIN(TestSampleActions)
#include "tst_sampleactions.moc"
