// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/grapherror.h"
#include "app/http/httpreply.h"
#include "app/signin/signinerror.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = GraphError::Kind;

class TestGraphError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKindByTheStatus_data();
    void tellsTheKindByTheStatus();
    void findsTheCode_data();
    void findsTheCode();
    void findsTheIds();
    void findsTheIdsOfInnerErrors();
    void keepsHowLongGraphAsksToBeLeftAlone();
    void tellsWhatATokenHasToProve();
    void saysThatAPageIsNotGraph();
    void blamesTheTransportForWhatIsCutOff();
    void refusesWhatIsTooLarge();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void keepsWhatTheAuthoritySaid();
};

void TestGraphError::tellsTheKindByTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("100") << 102 << Kind::MalformedReply;
    QTest::newRow("200") << 200 << Kind::MalformedReply;
    QTest::newRow("307") << 307 << Kind::Rejected;
    QTest::newRow("400") << 400 << Kind::Rejected;
    QTest::newRow("401") << 401 << Kind::SignInRequired;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("409") << 409 << Kind::Rejected;
    QTest::newRow("429") << 429 << Kind::Throttled;
    QTest::newRow("500") << 500 << Kind::Service;
    QTest::newRow("504") << 504 << Kind::Service;
}

void TestGraphError::tellsTheKindByTheStatus()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);

    const GraphError error = GraphError::fromReply({.status = status});

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.message.isEmpty());
}

void TestGraphError::findsTheCode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");

    QTest::newRow("plain")
        << R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})"_ba
        << u"Authorization_RequestDenied"_s << u"No."_s;
    QTest::newRow("inner")
        << R"({"error":{"code":"a","message":"m","innerError":{"code":"b","date":"x"}}})"_ba
        << u"b"_s << u"m"_s;
    QTest::newRow("deepest, in both spellings")
        << R"({"error":{"code":"a","message":"m","innererror":{"code":"b","innerError":{"code":"c"}}}})"_ba
        << u"c"_s << u"m"_s;
    QTest::newRow("an inner one without a code")
        << R"({"error":{"code":"a","message":"m","innerError":{"innererror":{"date":"x"}}}})"_ba
        << u"a"_s << u"m"_s;
    QTest::newRow("a detail where the code says little")
        << R"({"error":{"code":"Request_BadRequest","message":"m","details":[{"code":"TooManyAppPasswords"}]}})"_ba
        << u"TooManyAppPasswords"_s << u"m"_s;
    QTest::newRow("a detail beside a code")
        << R"({"error":{"code":"Other","message":"m","details":[{"code":"TooManyAppPasswords"}]}})"_ba
        << u"Other"_s << u"m"_s;
    QTest::newRow("JSON within the message")
        << R"({"error":{"code":"UnknownError","message":"{\"errorCode\":\"PermissionScopeNotGranted\",\"message\":\"Scope?\"}"}})"_ba
        << u"PermissionScopeNotGranted"_s << u"Scope?"_s;
    QTest::newRow("a whole error within it")
        << R"({"error":{"code":"","message":"{\"error\":{\"code\":\"x\",\"message\":\"y\"}}"}})"_ba
        << u"x"_s << u"y"_s;
    QTest::newRow("JSON that is only a message")
        << R"({"error":{"code":"Known","message":"{\"code\":\"x\"}"}})"_ba << u"Known"_s
        << u"{\"code\":\"x\"}"_s;
    QTest::newRow("no code at all")
        << R"({"error":{"code":"","message":"m"}})"_ba << QString() << u"m"_s;
}

void TestGraphError::findsTheCode()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);

    const GraphError error = GraphError::fromReply({.status = 403, .body = body});

    QCOMPARE(error.code, code);
    QCOMPARE(error.message, message);
}

void TestGraphError::findsTheIds()
{
    const GraphError error = GraphError::fromReply(
        {.status = 403,
         .headers = {{"Request-Id", "r"}, {"Date", "d"}, {"x-ms-ags-diagnostic", "{}"}},
         .body = {},
         .clientRequestId = "c"});

    QCOMPARE(error.requestId, u"r"_s);
    QCOMPARE(error.clientRequestId, u"c"_s);
    QCOMPARE(error.date, u"d"_s);
    QCOMPARE(error.diagnostic, u"{}"_s);
}

void TestGraphError::findsTheIdsOfInnerErrors()
{
    const auto body =
        R"({"error":{"code":"a","innerError":{"request-id":"r","client-request-id":"c"}}})"_ba;

    const GraphError error = GraphError::fromReply({.status = 403, .body = body});

    QCOMPARE(error.requestId, u"r"_s);
    QCOMPARE(error.clientRequestId, u"c"_s);
}

void TestGraphError::keepsHowLongGraphAsksToBeLeftAlone()
{
    const GraphError error =
        GraphError::fromReply({.status = 429, .headers = {{"Retry-After", "900"}}, .body = {}});

    QCOMPARE(error.retryAfter, std::chrono::minutes(15));
    QCOMPARE(GraphError::fromReply({.status = 429}).retryAfter, std::chrono::minutes(0));
}

void TestGraphError::tellsWhatATokenHasToProve()
{
    HttpReply reply{.status = 401,
                    .headers = {{"WWW-Authenticate",
                                 R"(Bearer error="insufficient_claims", claims="eyJhIjoxfQ==")"}}};
    QCOMPARE(GraphError::fromReply(reply).claims, R"({"a":1})"_ba);

    reply.status = 403; // where a challenge means nothing
    QCOMPARE(GraphError::fromReply(reply).claims, QByteArray());
    QCOMPARE(GraphError::fromReply({.status = 401}).claims, QByteArray());
}

void TestGraphError::saysThatAPageIsNotGraph()
{
    const GraphError error =
        GraphError::fromReply({.status = 502, .body = "\r\n<!DOCTYPE html><p>Bad gateway"});

    QVERIFY(error.message.contains(u"502"_s));
    QVERIFY(error.message.contains(u"proxy"_s));
    QVERIFY(!error.message.contains(u"DOCTYPE"_s));
    QVERIFY(error.code.isEmpty());
}

void TestGraphError::blamesTheTransportForWhatIsCutOff()
{
    const GraphError error =
        GraphError::fromReply({.status = 403,
                               .body = R"({"error":{"code":"a"}})",
                               .transportError = QNetworkReply::RemoteHostClosedError,
                               .transportText = u"Connection closed"_s});

    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.message, u"Connection closed"_s);
    QVERIFY(error.code.isEmpty());
}

void TestGraphError::refusesWhatIsTooLarge()
{
    const GraphError error =
        GraphError::fromReply({.status = 200,
                               .transportError = QNetworkReply::OperationCanceledError,
                               .isTooLarge = true});

    QCOMPARE(error.kind, Kind::MalformedReply);
    QVERIFY(error.message.contains(u"larger"_s));
}

void TestGraphError::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("offline") << 0 << QByteArray() << Kind::Network;
    QTest::newRow("a gateway") << 502 << "<html>"_ba << Kind::Network;
    QTest::newRow("a busy authority")
        << 503 << R"({"error":"temporarily_unavailable"})"_ba << Kind::Service;
    QTest::newRow("too many requests")
        << 429 << R"({"error":"temporarily_unavailable"})"_ba << Kind::Throttled;
    QTest::newRow("a sign-in that has ended")
        << 400 << R"({"error":"invalid_grant"})"_ba << Kind::SignInRequired;
    QTest::newRow("the registration")
        << 401 << R"({"error":"invalid_client"})"_ba << Kind::SignInRequired;
}

void TestGraphError::tellsWhyThereIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto why = SignInError::fromReply({.status = status, .body = body});

    const GraphError error = GraphError::noToken(why);

    QTEST(error.kind, "kind");
    QVERIFY(error.httpStatus != 401); // which would be Graph's
}

void TestGraphError::keepsWhatTheAuthoritySaid()
{
    const SignInError why{.message = u"AADSTS50076: You must use MFA."_s,
                          .error = u"invalid_grant"_s,
                          .code = 50076,
                          .correlationId = u"c-1"_s,
                          .traceId = u"t-1"_s,
                          .timestamp = u"2026-11-21 09:00:00Z"_s,
                          .claims = "{}"};

    const GraphError error = GraphError::noToken(why);

    QCOMPARE(error.message, why.message);
    QCOMPARE(error.code, u"AADSTS50076"_s);
    QCOMPARE(error.requestId, why.traceId);
    QCOMPARE(error.clientRequestId, why.correlationId);
    QCOMPARE(error.date, why.timestamp);
    QCOMPARE(error.claims, why.claims);
    QCOMPARE(GraphError::noToken({.error = u"server_error"_s}).code, u"server_error"_s);
}

QTEST_GUILESS_MAIN(TestGraphError)
#include "tst_grapherror.moc"
