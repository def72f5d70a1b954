// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/httpreply.h"
#include "app/signin/signinerror.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;

namespace {

HttpReply reply(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

} // namespace

class TestSignInError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverythingMicrosoftTells();
    void tellsWhoHasToAct_data();
    void tellsWhoHasToAct();
    void findsTheCodeInTheWordsOfARedirect();
    void doesNotTakeEverythingForMicrosofts_data();
    void doesNotTakeEverythingForMicrosofts();
    void knowsWhatMayPass_data();
    void knowsWhatMayPass();
    void cutsWhatIsTooLong();
};

void TestSignInError::takesEverythingMicrosoftTells()
{
    const auto error = SignInError::fromReply(reply(400, R"({
        "error": "invalid_grant", "error_description": "AADSTS50076: You must use MFA.",
        "error_codes": [50076], "timestamp": "2026-11-21 09:00:00Z", "trace_id": "t-1",
        "correlation_id": "c-1", "suberror": "basic_action",
        "claims": "{\"access_token\":{\"acrs\":{\"essential\":true,\"value\":\"c1\"}}}"})"));

    QCOMPARE(error.kind, Kind::InteractionRequired);
    QCOMPARE(error.error, u"invalid_grant"_s);
    QCOMPARE(error.code, 50076);
    QCOMPARE(error.message, u"AADSTS50076: You must use MFA."_s);
    QCOMPARE(error.suberror, u"basic_action"_s);
    QCOMPARE(error.correlationId, u"c-1"_s);
    QCOMPARE(error.traceId, u"t-1"_s);
    QCOMPARE(error.timestamp, u"2026-11-21 09:00:00Z"_s);
    QVERIFY(error.claims.startsWith("{\"access_token\""));
    QCOMPARE(error.httpStatus, 400);
}

void TestSignInError::tellsWhoHasToAct_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<Kind>("kind");

    for (const char *error :
         {"interaction_required", "invalid_grant", "login_required", "consent_required"})
        QTest::newRow(error) << QByteArray(error) << Kind::InteractionRequired;
    for (const char *error : {"invalid_client", "unauthorized_client", "invalid_request",
                              "temporarily_unavailable", "access_denied", "something_new", ""})
        QTest::newRow(*error ? error : "no word") << QByteArray(error) << Kind::Refused;
}

void TestSignInError::tellsWhoHasToAct()
{
    QFETCH(QByteArray, error);
    QFETCH(Kind, kind);

    QCOMPARE(SignInError::fromReply(reply(400, "{\"error\": \"" + error + "\"}")).kind, kind);
}

void TestSignInError::findsTheCodeInTheWordsOfARedirect()
{
    const auto error = SignInError::fromRedirect(
        u"access_denied"_s, u"AADSTS65004: User declined to consent to access the app."_s);

    QCOMPARE(error.code, 65004);
    QCOMPARE(error.kind, Kind::Refused);
    QCOMPARE(SignInError::fromRedirect(u"access_denied"_s, u"No."_s).code, 0);
}

void TestSignInError::doesNotTakeEverythingForMicrosofts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("a proxy's page") << 403 << "<html>No.</html>"_ba << Kind::MalformedAnswer;
    QTest::newRow("a gateway") << 502 << "<html>Bad gateway</html>"_ba << Kind::Network;
    QTest::newRow("an error that is no text")
        << 400 << R"({"error": {}})"_ba << Kind::MalformedAnswer;
    QTest::newRow("no answer") << 0 << QByteArray() << Kind::Network;
}

void TestSignInError::doesNotTakeEverythingForMicrosofts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);

    const auto error = SignInError::fromReply(reply(status, body));

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, 0);
}

void TestSignInError::knowsWhatMayPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("mayPass");

    const auto said = [](const QByteArray &error) { return R"({"error": ")" + error + "\"}"; };
    QTest::newRow("no answer") << 0 << QByteArray() << true;
    QTest::newRow("a gateway") << 502 << "<html>"_ba << true;
    QTest::newRow("busy") << 400 << said("temporarily_unavailable") << true;
    QTest::newRow("in trouble") << 400 << said("server_error") << true;
    QTest::newRow("in trouble, by its status") << 500 << said("invalid_grant") << true;
    QTest::newRow("too many requests") << 429 << said("invalid_request") << true;
    QTest::newRow("used up") << 400 << said("invalid_grant") << false;
    QTest::newRow("a person") << 400 << said("interaction_required") << false;
    QTest::newRow("the registration") << 401 << said("invalid_client") << false;
    QTest::newRow("a proxy's page") << 403 << "<html>"_ba << false;
}

void TestSignInError::knowsWhatMayPass()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    QTEST(SignInError::fromReply(reply(status, body)).isTemporary(), "mayPass");
}

void TestSignInError::cutsWhatIsTooLong()
{
    const auto error = SignInError::fromRedirect(u"x"_s, QString(1'000'000, u'y'));

    QVERIFY(error.message.size() < 10'000);
}

QTEST_GUILESS_MAIN(TestSignInError)
#include "tst_signinerror.moc"
