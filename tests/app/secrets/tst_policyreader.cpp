// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/graphclient.h"
#include "app/secrets/policyreader.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ObjectKind App = ObjectKind::Application;

struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    GraphClient graph{GraphEndpoint(server.url()), tokens, network};
    std::optional<GraphResult<SecretPolicy>> result;

    void read(ObjectKind kind = App)
    {
        const ObjectRef ref{.kind = kind,
                            .objectId = QUuid(u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s),
                            .appId = {}};
        readSecretPolicy(graph, ref, {}, &server,
                         [this](const GraphResult<SecretPolicy> &policy) { result = policy; });
    }

    QByteArray line(size_t index) const { return server.requests().at(index).line; }
};

const char *const Assigned = R"({"value": [{"displayName": "Assigned", "isEnabled": true}]})";
const char *const Own = R"({"displayName": "Own", "isEnabled": true, "applicationRestrictions":
    {"passwordCredentials": [{"restrictionType": "passwordAddition"}]}})";

} // namespace

class TestPolicyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheObjectFirst_data();
    void asksTheObjectFirst();
    void asksTheTenantWhereNoneIsAssigned();
    void knowsNothingWhereItMayNotRead_data();
    void knowsNothingWhereItMayNotRead();
};

void TestPolicyReader::asksTheObjectFirst_data()
{
    QTest::addColumn<ObjectKind>("kind");
    QTest::addColumn<QByteArray>("collection");

    QTest::newRow("application") << App << "applications"_ba;
    QTest::newRow("blueprint") << ObjectKind::AgentIdentityBlueprint << "applications"_ba;
    QTest::newRow("service principal") << ObjectKind::ServicePrincipal << "servicePrincipals"_ba;
}

void TestPolicyReader::asksTheObjectFirst()
{
    QFETCH(ObjectKind, kind);
    QFETCH(QByteArray, collection);
    Bench bench;
    bench.server.reply(200, Assigned);

    bench.read(kind);

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().name, u"Assigned"_s);
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.line(0),
             "GET /v1.0/" + collection
                 + "/8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f/appManagementPolicies HTTP/1.1");
}

void TestPolicyReader::asksTheTenantWhereNoneIsAssigned()
{
    Bench bench;
    bench.server.reply(200, R"({"value": []})");
    bench.server.reply(200, Own);

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->value().name, u"Own"_s);
    QVERIFY(bench.result->value().forbidsSecrets);
    QCOMPARE(bench.line(1), "GET /v1.0/policies/defaultAppManagementPolicy HTTP/1.1"_ba);
}

void TestPolicyReader::knowsNothingWhereItMayNotRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isDefault");

    for (const int status : {403, 404}) {
        QTest::addRow("%d at the object", status) << status << false;
        QTest::addRow("%d at the tenant", status) << status << true;
    }
}

void TestPolicyReader::knowsNothingWhereItMayNotRead()
{
    QFETCH(int, status);
    QFETCH(bool, isDefault);
    Bench bench;
    if (isDefault)
        bench.server.reply(200, R"({"value": []})");
    bench.server.reply(status, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.read();

    QTRY_VERIFY(bench.result);
    QCOMPARE(bench.result->error().httpStatus, status);
    // What is assigned would stand before the tenant's own, so that alone tells nothing.
    QCOMPARE(bench.server.requests().size(), isDefault ? 2U : 1U);
}

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policyreader.moc"
