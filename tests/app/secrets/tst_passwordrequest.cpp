// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/newsecret.h"
#include "app/secrets/passwordpost.h"
#include "app/secrets/passwordrequest.h"
#include "support/localhttpserver.h"

#include <QTest>

#include <array>
#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

GraphEndpoint graph()
{
    return GraphEndpoint(QUrl(u"https://graph.microsoft.com"_s));
}

constexpr QUuid KeyId(0xf0b0b335, 0x1d71, 0x4883, 0x8f, 0x98, 0x56, 0x79, 0x11, 0xbf, 0xdc, 0xa6);
constexpr QUuid ObjectId(0x8a1d9a0c, 0x6b5e, 0x4b0a, 0x9d, 0x43, 0x6f, 0x5b, 0x1c, 0x2d, 0x3e,
                         0x4f);
constexpr QUuid AppId(0x0c1d2e3f, 0x4a5b, 0x6c7d, 0x8e, 0x9f, 0x0a, 0x1b, 0x2c, 0x3d, 0x4e, 0x5f);
constexpr std::array Sponsors = {
    QUuid(0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55)};

constexpr ObjectRef App{ObjectKind::Application, ObjectId, AppId};
constexpr ObjectRef Principal{ObjectKind::ServicePrincipal, ObjectId, AppId};
constexpr ObjectRef Blueprint{ObjectKind::AgentIdentityBlueprint, ObjectId, AppId};

constexpr IssuingForm Beta{.version = GraphVersion::Beta};
constexpr IssuingForm ByAppId{.addressing = Addressing::AppId};
constexpr IssuingForm BetaByAppId{GraphVersion::Beta, Addressing::AppId};

/// What the window sends: an end always, a description if there is one.
NewSecret usual()
{
    return {.displayName = u"CI"_s,
            .startDateTime = {},
            .endDateTime = QDateTime({2027, 6, 1}, {}, Qt::UTC)};
}

NewSecret allProperties()
{
    NewSecret wanted = usual();
    wanted.startDateTime = QDateTime({2027, 1, 1}, {0, 0, 0, 70}, Qt::UTC);
    return wanted;
}

/// The value of secretText as it is on the wire, then what it means.
struct Text
{
    QByteArray wire = "[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8";
    QByteArray plain = wire;
};

/// The credential as the page of application: addPassword shows it, with parts replaced.
struct Credential
{
    QByteArray customKeyIdentifier = R"("customKeyIdentifier":null,)";
    QByteArray hint = R"("hint":"[6g",)";
    QByteArray fraction = ".3086381";
    QByteArray text = Text().wire;

    QByteArray json() const
    {
        return "{" + customKeyIdentifier + R"("displayName":"Password friendly name",)"
            + R"("endDateTime":"2021-09-09T19:50:29)" + fraction + R"(Z",)" + hint + R"("keyId":")"
            + KeyId.toByteArray(QUuid::WithoutBraces) + R"(","secretText":")" + text
            + R"(","startDateTime":"2019-09-09T19:50:29)" + fraction + R"(Z"})";
    }
};

QByteArray created(const QByteArray &type)
{
    return R"({"@odata.context":"c","@odata.type":")" + type
        + R"(","id":"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
        + R"("appId":"0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f","displayName":"Payroll",)"
        + R"("keyCredentials":[],"passwordCredentials":[)" + Credential().json()
        + R"(],"requiredResourceAccess":[],"web":{"redirectUris":[]}})";
}

struct Bench
{
    LocalHttpServer server;
    QObject owner;
    std::optional<PasswordPost::Outcome> outcome;

    void post(const PasswordRequest &wanted)
    {
        const auto request =
            GraphEndpoint(server.url()).request(wanted.version, wanted.path, AccessToken("abc"));
        new PasswordPost(
            *request, wanted.body,
            [this](PasswordPost::Outcome answer) { outcome = std::move(answer); }, &owner);
    }
};

void addForm(const char *name, const PasswordRequest &request, const QByteArray &path,
             const QByteArray &body, const QByteArray &reply = Credential().json())
{
    QTest::newRow(name) << request << path << body << 200 << reply << Text().plain << 308;
}

void addReply(const char *name, const QByteArray &reply, const QByteArray &text = Text().plain,
              int milliseconds = 308)
{
    const PasswordRequest request = addPassword(App, usual());
    QTest::newRow(name) << request << "/v1.0" + request.path.toLatin1() << request.body << 200
                        << reply << text << milliseconds;
}

void addRequestForms()
{
    const auto id = "8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_ba;
    const auto appId = "(appId='0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f')/addPassword"_ba;
    const auto cast = "/microsoft.graph.agentIdentityBlueprint/addPassword"_ba;
    const auto usually =
        R"({"passwordCredential":{"displayName":"CI","endDateTime":"2027-06-01T00:00:00.000Z"}})"_ba;

    addForm("application-addpassword: by id", addPassword(App, usual()),
            "/v1.0/applications/" + id + "/addPassword", usually);
    addForm("application-addpassword: by appId", addPassword(App, usual(), ByAppId),
            "/v1.0/applications" + appId, usually);
    addForm("application-addpassword (beta): by id", addPassword(App, usual(), Beta),
            "/beta/applications/" + id + "/addPassword", usually);
    addForm("application-addpassword (beta): by appId", addPassword(App, usual(), BetaByAppId),
            "/beta/applications" + appId, usually);
    addForm("application-addpassword (beta, old): wrapped reply", addPassword(App, usual(), Beta),
            "/beta/applications/" + id + "/addPassword", usually,
            R"({"passwordCredential":)" + Credential().json() + "}");
    addForm("application-addpassword (beta, 2019, zh-cn): no request body",
            addDefaultPassword(App, Beta), "/beta/applications/" + id + "/addPassword", "{}");
    addForm("serviceprincipal-addpassword: by id", addPassword(Principal, usual()),
            "/v1.0/servicePrincipals/" + id + "/addPassword", usually);
    addForm("serviceprincipal-addpassword: by appId", addPassword(Principal, usual(), ByAppId),
            "/v1.0/servicePrincipals" + appId, usually);
    addForm("serviceprincipal-addpassword (beta): by id", addPassword(Principal, usual(), Beta),
            "/beta/servicePrincipals/" + id + "/addPassword", usually);
    addForm("serviceprincipal-addpassword (beta): by appId",
            addPassword(Principal, usual(), BetaByAppId), "/beta/servicePrincipals" + appId,
            usually);
    addForm("agentidentityblueprint-addpassword", addPassword(Blueprint, usual()),
            "/v1.0/applications/" + id + cast, usually);
    addForm("agentidentityblueprint-addpassword (beta)", addPassword(Blueprint, usual(), Beta),
            "/beta/applications/" + id + cast, usually);
    addForm("agentidentityblueprint-addpassword: never by appId",
            addPassword(Blueprint, usual(), ByAppId), "/v1.0/applications/" + id + cast, usually);
    addForm("application-addpassword: all three properties", addPassword(App, allProperties()),
            "/v1.0/applications/" + id + "/addPassword",
            R"({"passwordCredential":{"displayName":"CI","endDateTime":"2027-06-01T00:00:00.000Z",)"
            R"("startDateTime":"2027-01-01T00:00:00.070Z"}})");
    addForm("serviceprincipal-addpassword: defaults", addPassword(Principal, {}),
            "/v1.0/servicePrincipals/" + id + "/addPassword", R"({"passwordCredential":{}})");
}

void addCreationForms()
{
    const auto credentials = R"("passwordCredentials":[{"displayName":"CI",)"
                             R"("endDateTime":"2027-06-01T00:00:00.000Z"}])"_ba;
    const auto application =
        R"({"displayName":"Payroll",)" + credentials + R"(,"signInAudience":"AzureADMyOrg"})";
    const auto blueprint = [&credentials](const QByteArray &version) {
        return R"({"displayName":"Payroll",)" + credentials
            + R"(,"sponsors@odata.bind":["https://graph.microsoft.com/)" + version
            + R"(/users/11111111-2222-3333-4444-555555555555"]})";
    };
    const auto cast = "/applications/microsoft.graph.agentIdentityBlueprint"_ba;
    const auto add = [](const char *name, const PasswordRequest &request, const QByteArray &path,
                        const QByteArray &body, int status, const QByteArray &reply) {
        QTest::newRow(name) << request << path << body << status << reply << Text().plain << 308;
    };

    const auto app = created("#microsoft.graph.application");
    add("application-post-applications: 201", createApplication(u"Payroll"_s, usual()),
        "/v1.0/applications", application, 201, app);
    add("application-post-applications (beta): 200",
        createApplication(u"Payroll"_s, usual(), GraphVersion::Beta), "/beta/applications",
        application, 200, app);
    const auto made = created("#microsoft.graph.agentIdentityBlueprint");
    add("agentidentityblueprint-post: 201",
        createBlueprint(u"Payroll"_s, Sponsors, usual(), graph()), "/v1.0" + cast,
        blueprint("v1.0"), 201, made);
    add("agentidentityblueprint-post (beta): 200",
        createBlueprint(u"Payroll"_s, Sponsors, usual(), graph(), GraphVersion::Beta),
        "/beta" + cast, blueprint("beta"), 200, made);
    add("agentidentityblueprint-post: wrapped in value",
        createBlueprint(u"Payroll"_s, Sponsors, usual(), graph()), "/v1.0" + cast,
        blueprint("v1.0"), 201, R"({"value":)" + made + "}");
}

void addReplyForms()
{
    addReply("application-addpassword: a reply with a context",
             R"({"@odata.context":"c",)" + Credential().json().mid(1));
    addReply("passwordcredential: customKeyIdentifier present",
             Credential{.customKeyIdentifier = R"("customKeyIdentifier":"S2V5",)"}.json());
    addReply("passwordcredential: customKeyIdentifier absent",
             Credential{.customKeyIdentifier = ""}.json());
    addReply("passwordcredential: hint absent", Credential{.hint = ""}.json());
    addReply("passwordcredential: hint null", Credential{.hint = R"("hint":null,)"}.json());

    constexpr std::array Milliseconds = {0, 300, 300, 308, 308, 308, 308, 308};
    const QByteArray digits = "3086381";
    for (int count = 0; count <= 7; ++count) {
        const QByteArray fraction = count == 0 ? QByteArray() : "." + digits.left(count);
        addReply(qPrintable(u"passwordcredential: times with %1 fractional digits"_s.arg(count)),
                 Credential{.fraction = fraction}.json(), Text().plain,
                 Milliseconds.at(size_t(count)));
    }
    for (const int length : {1, 15, 16, 64, 65, 300}) {
        const QByteArray text(length, '~');
        addReply(qPrintable(u"passwordcredential: a secret of %1 characters"_s.arg(length)),
                 Credential{.text = text}.json(), text);
    }
    addReply("passwordcredential: a secret with JSON escapes",
             Credential{.text = R"(q\"b\\s\/u\u0026p\uD83D\uDE00\t~.x)"}.json(),
             "q\"b\\s/u&p\xF0\x9F\x98\x80\t~.x");
}

} // namespace

/// The documented forms. Each row begins with the page that it is from, one of those of
/// https://learn.microsoft.com/graph/api/, of version 1.0 unless the row says beta;
/// passwordcredential is below resources/ there. Of a secret's length it says "16 to 64", and we
/// take others, too.
class TestPasswordRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOutAsDocumentedAndReadsTheReply_data();
    void goesOutAsDocumentedAndReadsTheReply();
};

void TestPasswordRequest::goesOutAsDocumentedAndReadsTheReply_data()
{
    QTest::addColumn<PasswordRequest>("request");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("milliseconds"); // of the reply's times

    addRequestForms();
    addCreationForms();
    addReplyForms();
}

void TestPasswordRequest::goesOutAsDocumentedAndReadsTheReply()
{
    QFETCH(PasswordRequest, request);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, text);
    QFETCH(int, milliseconds);

    Bench bench;
    bench.server.reply(status, reply);
    bench.post(request);

    QTRY_VERIFY(bench.outcome);
    QCOMPARE(bench.server.requests().size(), 1);
    const LocalHttpServer::Request &sent = bench.server.requests().front();
    QCOMPARE(sent.line, "POST " + path + " HTTP/1.1");
    QCOMPARE(sent.body, body);
    QCOMPARE(sent.header("Authorization"), "Bearer abc"_ba);
    QCOMPARE(sent.header("Content-Type"), "application/json"_ba);
    QCOMPARE(sent.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(sent.header("Accept-Encoding"), "identity"_ba);
    QVERIFY(!QUuid::fromString(QLatin1StringView(sent.header("client-request-id"))).isNull());

    QVERIFY(bench.outcome->has_value());
    const IssuedSecret &secret = bench.outcome->value();
    QCOMPARE(secret.text.utf8().toByteArray(), text);
    QVERIFY(!secret.isStray); // it is found where the page has it
    QCOMPARE(secret.credential.keyId, KeyId);
    QCOMPARE(secret.credential.displayName, u"Password friendly name"_s);
    QCOMPARE(secret.credential.endDateTime,
             QDateTime({2021, 9, 9}, {19, 50, 29, milliseconds}, Qt::UTC));
    QCOMPARE(secret.credential.startDateTime,
             QDateTime({2019, 9, 9}, {19, 50, 29, milliseconds}, Qt::UTC));
}

QTEST_GUILESS_MAIN(TestPasswordRequest)
#include "tst_passwordrequest.moc"
