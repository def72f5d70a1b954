// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledirectory.h"
#include "app/sample/tenantbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const qint64 Start = TenantBench::now().toMSecsSinceEpoch();

} // namespace

class TestSampleDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesOnFromTheTimeItWasGiven();
    void keepsTheSecretsOfACreatedApplication();
    void keepsNoSecretOfARefusedApplication();
    void refusesByRule_data();
    void refusesByRule();
    void refusesEveryPrincipalOfMicrosoft();
    void refusesABlueprintThroughItsCast();
    void allowsNinetyDaysWhereThePolicyDoes();
    void allowsTwoSecretsForPersonalAccounts();
    void throttlesEveryOtherTime();
};

void TestSampleDirectory::movesOnFromTheTimeItWasGiven()
{
    const qint64 clockBefore = QDateTime::currentMSecsSinceEpoch();
    const SampleDirectory directory(0, 1, Start);

    const qint64 ahead = directory.now() - Start;
    const qint64 clockSince = QDateTime::currentMSecsSinceEpoch() - clockBefore;

    QVERIFY(ahead >= 0);
    QVERIFY(ahead <= clockSince);
}

void TestSampleDirectory::keepsTheSecretsOfACreatedApplication()
{
    SampleDirectory directory(0, 1, Start);

    const auto created = directory.create({.displayName = "two"}, {{}, {}});

    QVERIFY(created);
    QCOMPARE(directory.secretCount(), 2);
    QVERIFY(directory.secretEquals(created->secrets[1].credential.keyId,
                                   created->secrets[1].text.utf8()));
}

void TestSampleDirectory::keepsNoSecretOfARefusedApplication()
{
    SampleDirectory directory(0, 1, Start);
    const qsizetype before = directory.table(SampleDirectory::Applications).count();

    const auto created = directory.create(
        {.displayName = "three", .signInAudience = "PersonalMicrosoftAccount"}, {{}, {}, {}});

    QVERIFY(!created);
    QCOMPARE(directory.secretCount(), 0);
    QCOMPARE(directory.table(SampleDirectory::Applications).count(), before);
}

void TestSampleDirectory::refusesByRule_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("no right") << ObjectKind::Application << u"Board Minutes"_s << 403
                              << QByteArray("Authorization_RequestDenied");
    QTest::newRow("managed identity") << ObjectKind::ServicePrincipal << u"vm-jump-01"_s << 403
                                      << QByteArray("Authorization_RequestDenied");
    QTest::newRow("Microsoft's own") << ObjectKind::ServicePrincipal << u"Microsoft Graph"_s << 400
                                     << QByteArray("CannotUpdateLockedServicePrincipalProperty");
    QTest::newRow("personal accounts")
        << ObjectKind::Application << u"Recipe Box"_s << 400 << QByteArray("TooManyAppPasswords");
    QTest::newRow("policy against secrets")
        << ObjectKind::AgentIdentityBlueprint << u"Contract Reviewer"_s << 400
        << QByteArray("CredentialTypeNotAllowedAsPerAppPolicy");
    QTest::newRow("policy") << ObjectKind::Application << u"Treasury Settlements"_s << 400
                            << QByteArray("CredentialInvalidLifetimeAsPerAppPolicy");
}

void TestSampleDirectory::refusesByRule()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QString, name);
    TenantBench bench;

    const SampleFault fault = bench.refusal("POST", bench.path(kind, name) + "/addPassword", "{}");

    QTEST(fault.status, "status");
    QTEST(fault.code, "code");
}

void TestSampleDirectory::refusesEveryPrincipalOfMicrosoft()
{
    TenantBench bench;
    const QStringList ids = bench.listed("/v1.0/servicePrincipals?$top=999&$filter="
                                         "appOwnerOrganizationId eq "
                                         "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
                                         "id"_L1);

    QVERIFY(ids.size() > 10);
    for (const QString &id : ids) {
        const QByteArray path = "/v1.0/servicePrincipals/" + id.toLatin1();
        QCOMPARE(bench.refusal("POST", path + "/addPassword", "{}").code,
                 "CannotUpdateLockedServicePrincipalProperty");
    }
}

void TestSampleDirectory::refusesABlueprintThroughItsCast()
{
    TenantBench bench;
    const ObjectRef ref =
        bench.named(ObjectKind::AgentIdentityBlueprint, u"Compliance Evidence Collector");
    const QByteArray path = "/v1.0/applications/" + ref.objectId.toByteArray(QUuid::WithoutBraces)
        + "/microsoft.graph.agentIdentityBlueprint";

    const SampleFault added = bench.refusal("POST", path + "/addPassword", "{}");
    const SampleFault removed = bench.refusal(
        "POST", path + "/removePassword", R"({"keyId":"f0b0b335-1d71-4883-8f98-567911bfdca6"})");

    QCOMPARE(bench.refusal("GET", path).status, 200);
    QCOMPARE(added.status, 403);
    QCOMPARE(removed.status, 403);
    QVERIFY(bench.tenant.secretsOf(ref.objectId).empty());
}

void TestSampleDirectory::allowsNinetyDaysWhereThePolicyDoes()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Treasury Settlements") + "/addPassword";
    const auto body = [](const char *end) {
        return QByteArray(R"({"passwordCredential":{"startDateTime":"2026-04-01T00:00:00Z",)"
                          R"("endDateTime":")"
                          + QByteArray(end) + "\"}}");
    };

    QCOMPARE(bench.refusal("POST", path, body("2026-06-30T00:00:00Z")).status, 200);
    QCOMPARE(bench.refusal("POST", path, body("2026-06-30T00:00:01Z")).status, 400);
}

void TestSampleDirectory::allowsTwoSecretsForPersonalAccounts()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Recipe Box");
    const QByteArray keyId =
        bench.secretsOf(ObjectKind::Application, u"Recipe Box")[0].keyId.toByteArray(
            QUuid::WithoutBraces);

    QCOMPARE(
        bench.refusal("POST", path + "/removePassword", "{\"keyId\":\"" + keyId + "\"}").status,
        204);
    QCOMPARE(bench.refusal("POST", path + "/addPassword", "{}").status, 200);
    QCOMPARE(bench.refusal("POST", path + "/addPassword", "{}").detail, "TooManyAppPasswords");
}

void TestSampleDirectory::throttlesEveryOtherTime()
{
    TenantBench bench;
    const QByteArray path = bench.application(u"Bulk Mailer") + "/addPassword";

    const SampleFault fault = bench.refusal("POST", path, "{}");

    QCOMPARE(fault.status, 429);
    QVERIFY(fault.retryAfterSeconds > 0);
    QCOMPARE(bench.refusal("POST", path, "{}").status, 200);
}

QTEST_GUILESS_MAIN(TestSampleDirectory)
#include "tst_sampledirectory.moc"
