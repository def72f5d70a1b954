// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleservice.h"
#include "app/sample/tenantbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;

namespace {

/// The service asked with requests as the parser makes them. Over the wire: see tst_sampleserver.
struct Bench : TenantBench
{
    SampleService service{tenant, {.bearer = "abc", .port = 8080}};

    SampleService::Response ask(const QByteArray &method, const QByteArray &target,
                                std::vector<std::pair<QByteArray, QByteArray>> more = {},
                                const QByteArray &body = {})
    {
        more.emplace_back("Host", "127.0.0.1:8080");
        more.emplace_back("Authorization", "Bearer abc");
        return service.answer(
            {.method = method, .target = target, .headers = std::move(more), .body = body});
    }

    QByteArray addPasswordPath() const
    {
        const ObjectRef payroll = named(ObjectKind::Application, u"Payroll");
        return "/v1.0" + payroll.actionPath(QLatin1StringView("addPassword")).toLatin1();
    }
};

bool isStatus(const SampleService::Response &response, int status)
{
    return response.head.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' ');
}

std::vector<std::pair<QByteArray, QByteArray>> gzip()
{
    return {{"Accept-Encoding", "gzip"}};
}

} // namespace

class TestSampleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersUnderItsOwnNamesOnly_data();
    void answersUnderItsOwnNamesOnly();
    void marksWhatHoldsASecret_data();
    void marksWhatHoldsASecret();
    void tellsOldPagesUntilSomethingChanges();
    void keepsPagesApartByWhatTheyDependOn();
    void recordsEveryCall();
    void saysNothingButJson_data();
    void saysNothingButJson();
};

void TestSampleService::answersUnderItsOwnNamesOnly_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");

    QTest::newRow("address") << QByteArray("127.0.0.1:8080") << 200;
    QTest::newRow("name") << QByteArray("localhost:8080") << 200;
    QTest::newRow("another port") << QByteArray("127.0.0.1:8081") << 421;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << 421;
    QTest::newRow("another name") << QByteArray("localhost.evil.example:8080") << 421;
    QTest::newRow("none") << QByteArray() << 421;
}

void TestSampleService::answersUnderItsOwnNamesOnly()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    Bench bench;

    const auto response = bench.ask("GET", "/v1.0/me", {{"Host", host}});

    QVERIFY2(isStatus(response, status), response.head.constData());
    QCOMPARE(response.body.contains("displayName"), status == 200);
}

void TestSampleService::marksWhatHoldsASecret_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("addPassword") << Bench().addPasswordPath() << QByteArray("{}");
    QTest::newRow("a new application")
        << QByteArray("/v1.0/applications")
        << QByteArray(R"({"displayName":"x","passwordCredentials":[{"displayName":"y"}]})");
}

/// Such a reply is wiped by whoever sends it, so it must not be packed, nor kept for the next one.
void TestSampleService::marksWhatHoldsASecret()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    Bench bench;

    const auto issued = bench.ask("POST", target, gzip(), body);
    const auto again = bench.ask("POST", target, gzip(), body);
    const auto list = bench.ask("GET", "/v1.0/applications");

    QVERIFY(issued.holdsSecret);
    QVERIFY(issued.body.contains(R"("secretText":")"));
    QVERIFY(!issued.head.contains("gzip"));
    QVERIFY(again.holdsSecret);
    QVERIFY(again.body != issued.body);
    QVERIFY(!list.holdsSecret);
    QVERIFY(!list.body.contains(R"("secretText":")"));
}

void TestSampleService::tellsOldPagesUntilSomethingChanges()
{
    Bench bench;
    const QByteArray first = bench.ask("GET", "/v1.0/applications").body;

    const QByteArray again = bench.ask("GET", "/v1.0/applications").body;
    bench.ask("POST", bench.addPasswordPath(), {}, "{}");
    const QByteArray changed = bench.ask("GET", "/v1.0/applications").body;

    QCOMPARE(again.constData(), first.constData()); // the very same bytes, made once
    QVERIFY(changed != first);
}

void TestSampleService::keepsPagesApartByWhatTheyDependOn()
{
    Bench bench;
    const QByteArray list = "/v1.0/applications?$top=5";
    const auto named = [&](const QByteArray &host) {
        return bench.ask("GET", list, {{"Host", host}}).body;
    };

    const auto plain = bench.ask("GET", list);
    const auto packed = bench.ask("GET", list, gzip());

    QVERIFY(packed.head.contains("Content-Encoding: gzip"));
    QVERIFY(!plain.head.contains("Content-Encoding"));
    QVERIFY(packed.body.size() < plain.body.size());
    QVERIFY(named("127.0.0.1:8080").contains("http://127.0.0.1:8080/v1.0/applications?"));
    QVERIFY(named("localhost:8080").contains("http://localhost:8080/v1.0/applications?"));
    const QByteArray counting = list + "&$count=true"; // heeded with the header only
    QVERIFY(bench.ask("GET", counting, {{"ConsistencyLevel", "eventual"}})
                .body.contains("@odata.count"));
    QVERIFY(!bench.ask("GET", counting).body.contains("@odata.count"));
}

void TestSampleService::recordsEveryCall()
{
    Bench bench;

    bench.ask("GET", "/v1.0/me?$select=id");
    bench.ask("GET", "/v1.0/me?$select=id"); // out of what was kept
    bench.ask("GET", "/v1.0/none");
    bench.ask("GET", "/v1.0/me", {{"Host", "evil.example"}});

    std::vector<int> statuses;
    for (const SampleTenant::Call &call : bench.tenant.calls())
        statuses.push_back(call.status);
    QCOMPARE(statuses, (std::vector{200, 200, 400, 421}));
    QCOMPARE(bench.tenant.calls().front().path, "/v1.0/me");
}

void TestSampleService::saysNothingButJson_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("path") << QByteArray("/v1.0/%ff%0a%22") << QByteArray("a");
    QTest::newRow("query") << QByteArray("/v1.0/applications?$select=%c3%28") << QByteArray("a");
    QTest::newRow("header") << QByteArray("/v1.0/nothing") << QByteArray("\xe9\"");
}

void TestSampleService::saysNothingButJson()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, id);
    Bench bench;

    const auto response = bench.ask("GET", target, {{"client-request-id", id}});

    QVERIFY2(isStatus(response, 400), response.head.constData());
    QVERIFY2(QJsonDocument::fromJson(response.body).isObject(), response.body.constData());
}

QTEST_GUILESS_MAIN(TestSampleService)
#include "tst_sampleservice.moc"
