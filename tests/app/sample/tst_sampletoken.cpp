// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"
#include "app/sample/curatedcontents.h"
#include "app/sample/sampleorganization.h"
#include "app/sample/sampleserver.h"
#include "app/sample/sampleservice.h"
#include "app/sample/sampletoken.h"
#include "app/sample/tenantbench.h"
#include "app/signin/authority.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray guid(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

/// A tenant whose token endpoint is asked without HTTP.
struct Bench
{
    explicit Bench(std::chrono::milliseconds propagation = 0s)
        : token(directory, propagation)
    { }

    SampleDirectory directory{0, 1, TenantBench::now().toMSecsSinceEpoch()};
    const SampleToken token;
    const qsizetype index = 0;
    const QUuid appId = directory.table(SampleDirectory::Applications).at(0).appId;

    SampleIssued issue(const SampleNewSecret &wanted = {})
    {
        return std::move(*directory.addPassword(SampleDirectory::Applications, index, wanted));
    }

    FormFields form(QByteArrayView secret) const
    {
        return {{"grant_type", "client_credentials"},
                {"client_id", guid(appId)},
                {"scope", "http://127.0.0.1/.default"},
                {"client_secret", secret.toByteArray()}};
    }

    SampleReply ask(const FormFields &fields,
                    const QByteArray &tenant = guid(SampleOrganization::Id),
                    const QByteArray &method = "POST") const
    {
        return token.answer({.method = method,
                             .path = '/' + tenant + "/oauth2/v2.0/token",
                             .body = encodeForm(fields)});
    }
};

QJsonObject json(const SampleReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

int code(const SampleReply &reply)
{
    return json(reply)["error_codes"_L1][0].toInt();
}

} // namespace

class TestSampleToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsATokenEndpointByItsPath_data();
    void knowsATokenEndpointByItsPath();
    void givesATokenForAValueItMade();
    void takesTheTenantByItsDomainsToo();
    void knowsTheSecretsOfEnterpriseApplications();
    void knowsNoValueOfCuratedSecrets();
    void refusesANewValueUntilItHasSpread();
    void tellsAnExpiredValue();
    void refusesADeletedSecret();
    void refusesTheValueOfAnotherApplication();
    void refuses_data();
    void refuses();
    void describesARefusalAsEntraDoes();
    void saysNothingButJson();
    void isAskedWithoutAToken();
};

void TestSampleToken::knowsATokenEndpointByItsPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("a tenant's") << QByteArray("/x/oauth2/v2.0/token") << true;
    QTest::newRow("no tenant's") << QByteArray("/oauth2/v2.0/token") << false;
    QTest::newRow("further down") << QByteArray("/v1.0/x/oauth2/v2.0/token") << false;
    QTest::newRow("device code") << QByteArray("/x/oauth2/v2.0/devicecode") << false;
    QTest::newRow("Graph") << QByteArray("/v1.0/applications") << false;
}

void TestSampleToken::knowsATokenEndpointByItsPath()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isOne);

    QCOMPARE(SampleToken::isEndpoint(path), isOne);
    // As a client makes it.
    const Authority authority{.login = QUrl(u"http://127.0.0.1:1"_s), .tenant = u"x.example"_s};
    QVERIFY(SampleToken::isEndpoint(authority.tokenEndpoint().path().toLatin1()));
}

void TestSampleToken::givesATokenForAValueItMade()
{
    Bench bench;
    const SampleIssued issued = bench.issue();

    const SampleReply reply = bench.ask(bench.form(issued.text.utf8()));

    QCOMPARE(reply.status, 200);
    QVERIFY(reply.holdsSecret);
    QCOMPARE(json(reply)["token_type"_L1], "Bearer"_L1);
    QCOMPARE(json(reply)["expires_in"_L1], 3599);
    QVERIFY(json(reply)["access_token"_L1].toString().size() > 100);
    QVERIFY(!json(reply).contains("refresh_token"_L1)); // RFC 6749, 4.4.3
}

void TestSampleToken::takesTheTenantByItsDomainsToo()
{
    Bench bench;
    const SampleIssued issued = bench.issue();
    const FormFields form = bench.form(issued.text.utf8());

    QCOMPARE(bench.ask(form, SampleOrganization::Domain).status, 200);
    QCOMPARE(bench.ask(form, SampleOrganization::InitialDomain).status, 200);
    QCOMPARE(code(bench.ask(form, "contoso.example")), 90002);
}

void TestSampleToken::knowsTheSecretsOfEnterpriseApplications()
{
    Bench bench;
    const SampleTable &principals = bench.directory.table(SampleDirectory::ServicePrincipals);
    for (qsizetype index = 0; index < principals.count(); ++index) {
        const SampleObject principal = principals.at(index);
        const auto issued =
            bench.directory.addPassword(SampleDirectory::ServicePrincipals, index, {});
        if (!issued)
            continue; // Microsoft's own, or a managed identity
        FormFields form = bench.form(issued->text.utf8());
        form[1].second = guid(principal.appId);
        QCOMPARE(bench.ask(form).status, 200);
        return;
    }
    QFAIL("There is no enterprise application that takes a secret.");
}

void TestSampleToken::knowsNoValueOfCuratedSecrets()
{
    const Bench bench;
    const SampleObject object = bench.directory.table(SampleDirectory::Applications).at(0);
    QVERIFY(!object.secrets.empty());

    const SampleReply reply = bench.ask(bench.form(object.secrets[0].hint));

    QCOMPARE(reply.status, 401);
    QCOMPARE(code(reply), 7000215);
}

void TestSampleToken::refusesANewValueUntilItHasSpread()
{
    Bench late(1h);
    Bench quick(1ms);
    const SampleIssued one = late.issue();
    const SampleIssued other = quick.issue();

    QCOMPARE(code(late.ask(late.form(one.text.utf8()))), 7000215);
    QTRY_COMPARE(quick.ask(quick.form(other.text.utf8())).status, 200);
}

void TestSampleToken::tellsAnExpiredValue()
{
    Bench bench;
    const qint64 soon = bench.directory.now() + 100;
    const SampleIssued issued = bench.issue({.start = soon - 1000, .end = soon});
    const FormFields form = bench.form(issued.text.utf8());

    QTRY_COMPARE(code(bench.ask(form)), 7000222);
    QCOMPARE(bench.ask(form).status, 401);
}

void TestSampleToken::refusesADeletedSecret()
{
    Bench bench;
    const SampleIssued issued = bench.issue();

    QVERIFY(bench.directory.removePassword(SampleDirectory::Applications, bench.index,
                                           issued.credential.keyId));

    QCOMPARE(code(bench.ask(bench.form(issued.text.utf8()))), 7000215);
}

void TestSampleToken::refusesTheValueOfAnotherApplication()
{
    Bench bench;
    const SampleIssued issued = bench.issue();
    FormFields form = bench.form(issued.text.utf8());
    form[1].second = guid(bench.directory.table(SampleDirectory::Applications).at(1).appId);

    QCOMPARE(code(bench.ask(form)), 7000215);
}

void TestSampleToken::refuses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &field, const QByteArray &value,
                        int refusal, const QString &error, int status = 400) {
        QTest::newRow(name) << field << value << refusal << error << status;
    };
    row("an unknown application", "client_id", guid(QUuid::createUuid()), 700016,
        u"unauthorized_client"_s);
    row("a name", "client_id", "payroll", 700016, u"unauthorized_client"_s);
    row("no application", "client_id", "", 900144, u"invalid_request"_s);
    row("a person's grant", "grant_type", "authorization_code", 70003, u"unsupported_grant_type"_s);
    row("single permissions", "scope", "http://127.0.0.1/User.Read", 1002012, u"invalid_scope"_s);
    row("no secret", "client_secret", "", 7000218, u"invalid_client"_s, 401);
    row("a wrong secret", "client_secret", "guessed", 7000215, u"invalid_client"_s, 401);
}

void TestSampleToken::refuses()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(int, refusal);
    QFETCH(QString, error);
    QFETCH(int, status);
    Bench bench;
    const SampleIssued issued = bench.issue();
    FormFields form = bench.form(issued.text.utf8());
    std::ranges::find(form, field, &FormFields::value_type::first)->second = value;

    const SampleReply reply = bench.ask(form);

    QCOMPARE(code(reply), refusal);
    QCOMPARE(json(reply)["error"_L1].toString(), error);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.contains(issued.text.utf8().toByteArray()));
}

void TestSampleToken::describesARefusalAsEntraDoes()
{
    Bench bench;

    const QJsonObject told = json(bench.ask(bench.form("guessed")));

    const QString description = told["error_description"_L1].toString();
    QVERIFY2(description.startsWith("AADSTS7000215: Invalid client secret provided."_L1),
             qPrintable(description));
    QVERIFY(description.contains(u"Trace ID: "_s + told["trace_id"_L1].toString()));
    QVERIFY(description.contains(u"Correlation ID: "_s + told["correlation_id"_L1].toString()));
    QVERIFY(description.endsWith(u"Timestamp: "_s + told["timestamp"_L1].toString()));
    QVERIFY(told["timestamp"_L1].toString().startsWith("2026-03-10 09:3"_L1));
    QVERIFY(told["error_uri"_L1].toString().endsWith("code=7000215"_L1));
}

void TestSampleToken::saysNothingButJson()
{
    const Bench bench;
    FormFields form = bench.form("x");
    form[1].second = "\xff\"\n\\";

    QVERIFY(!json(bench.ask(form)).isEmpty());
    QVERIFY(!json(bench.ask(form, "%ff%22%0a")).isEmpty());
    QVERIFY(!json(bench.token.answer({.method = "GET", .path = "/x/oauth2/v2.0/token"})).isEmpty());
    QVERIFY(
        !json(bench.token.answer({.method = "POST",
                                  .path = '/' + guid(SampleOrganization::Id) + "/oauth2/v2.0/token",
                                  .body = "%"}))
             .isEmpty());
}

/// Whoever wants one has none; but nobody is let in under another name.
void TestSampleToken::isAskedWithoutAToken()
{
    SampleTenant tenant({});
    SampleService service(tenant, {.bearer = "abc", .port = 80});
    const auto ask = [&service](const QByteArray &host) {
        return service.answer({.method = "POST",
                               .target = "/x/oauth2/v2.0/token",
                               .headers = {{"Host", host}},
                               .body = {}});
    };

    QVERIFY(ask("127.0.0.1:80").body.contains("AADSTS90002"));
    QVERIFY(ask("127.0.0.1:80").head.startsWith("HTTP/1.1 400 "));
    QVERIFY(ask("evil.example").head.startsWith("HTTP/1.1 421 "));
    QCOMPARE(tenant.callCount("POST", "/oauth2/v2.0/token"), 3);
}

QTEST_GUILESS_MAIN(TestSampleToken)
#include "tst_sampletoken.moc"
