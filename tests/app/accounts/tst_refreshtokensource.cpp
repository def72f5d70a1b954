// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/renewalbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = RenewalBench;
using Kind = SignInError::Kind;

class TestRefreshTokenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsDocumented();
    void givesOutTheAccessTokenAlone();
    void asksForWhatIsWished();
    void asksForWhatWasGrantedBefore();
    void asksForAllThatIsGrantedWhereThatIsNotKnown();
    void asksForAllThatIsGrantedAsBefore_data();
    void asksForAllThatIsGrantedAsBefore();
    void sendsTheClaimsOfAChallenge();
    void usesTheNewRefreshTokenTheNextTime();
    void keepsTheOldOneWhereNoNewOneComes();
    void keepsItsTokenWhereTheRefusalIsAboutSomethingElse_data();
    void keepsItsTokenWhereTheRefusalIsAboutSomethingElse();
    void keepsItsTokenWhereNobodyAnswers();
    void forgetsATokenThatIsRefused();
    void asksNobodyOnceItIsSpent();
    void tellsWhatHasToBeProved_data();
    void tellsWhatHasToBeProved();
    void renewsOnceForEachWhoAsks();
    void takesTheNewTokenEvenIfNobodyWaits();
    void sendsNothingForWhoIsGoneAlready();
    void neverAnswersFromWithin();
    void survivesAHandlerThatEndsIt();
    void takesItsRequestBackWhenItDies();
};

void TestRefreshTokenSource::sendsWhatIsDocumented()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", "second"));

    bench.renew({.permissions = {u"Application.Read.All"_s}});
    QTRY_VERIFY(bench.isGranted("access"));

    QCOMPARE(bench.server.requests().front().line,
             "POST /contoso.com/oauth2/v2.0/token HTTP/1.1"_ba);
    const std::map<QByteArray, QByteArray> expected{
        {"grant_type", "refresh_token"},
        {"client_id", "keyturn"},
        {"refresh_token", "first refresh token"},
        {"scope", "https://graph.example/Application.Read.All openid profile offline_access"},
        {"claims", R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"}};
    QCOMPARE(bench.sent(), expected);
}

void TestRefreshTokenSource::givesOutTheAccessTokenAlone()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", "second"));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));

    QVERIFY(bench.results.back()->refreshToken.isEmpty());
    QVERIFY(bench.results.back()->expiresAt > QDateTime::currentDateTimeUtc());
    QCOMPARE(bench.results.back()->scopes, QStringList({u"Application.Read.All"_s, u"openid"_s}));
}

void TestRefreshTokenSource::asksForWhatIsWished()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", {}));

    bench.renew({.permissions = {u"User.Read"_s, u"AuditLog.Read.All"_s, u"User.Read"_s}});
    QTRY_VERIFY(bench.isGranted("access"));

    QCOMPARE(bench.sent()["scope"],
             "https://graph.example/User.Read https://graph.example/AuditLog.Read.All "
             "openid profile offline_access"_ba);
}

void TestRefreshTokenSource::asksForWhatWasGrantedBefore()
{
    Bench bench;
    bench.source = std::make_unique<RefreshTokenSource>(
        TransportSettings(), bench.target(), SecretText("first"),
        QStringList({u"https://graph.example/User.Read"_s, u"openid"_s}));
    bench.server.reply(200,
                       Bench::grant("access", {}, "https://graph.example/Application.Read.All"));
    bench.server.reply(200, Bench::grant("another", {}, {}));
    bench.server.reply(200, Bench::grant("third", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("another"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("third"));

    QCOMPARE(bench.sent(0)["scope"],
             "https://graph.example/User.Read openid profile offline_access"_ba);
    const QByteArray asGranted =
        "https://graph.example/Application.Read.All openid profile offline_access";
    QCOMPARE(bench.sent(1)["scope"], asGranted);
    QCOMPARE(bench.sent(2)["scope"], asGranted); // the answer before named none
}

void TestRefreshTokenSource::asksForAllThatIsGrantedWhereThatIsNotKnown()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));

    QCOMPARE(bench.sent()["scope"],
             "https://graph.example/.default openid profile offline_access"_ba);
}

void TestRefreshTokenSource::asksForAllThatIsGrantedAsBefore_data()
{
    QTest::addColumn<QByteArray>("granted");
    QTest::newRow("with the names it stands for")
        << "openid https://graph.example/User.Read https://graph.example/.default"_ba;
    QTest::newRow("in short") << "User.Read .default openid"_ba;
}

/// Entra refuses .default in the company of names (AADSTS70011), and tells it in theirs.
void TestRefreshTokenSource::asksForAllThatIsGrantedAsBefore()
{
    QFETCH(const QByteArray, granted);
    Bench bench;
    bench.server.reply(200, Bench::grant("access", {}, granted));
    bench.server.reply(200, Bench::grant("another", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("another"));

    QCOMPARE(bench.sent(1)["scope"],
             "https://graph.example/.default openid profile offline_access"_ba);
}

void TestRefreshTokenSource::sendsTheClaimsOfAChallenge()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", {}));

    bench.renew({.claims = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})"});
    QTRY_VERIFY(bench.isGranted("access"));

    QVERIFY(bench.results.back()->claims->contains("nbf"));
    const QJsonObject claims = QJsonDocument::fromJson(bench.sent()["claims"]).object();
    const QJsonObject token = claims["access_token"_L1].toObject();
    QCOMPARE(token["nbf"_L1]["value"_L1].toString(), u"1"_s);
    QCOMPARE(token["xms_cc"_L1]["values"_L1][0].toString(), u"cp1"_s);
}

void TestRefreshTokenSource::usesTheNewRefreshTokenTheNextTime()
{
    Bench bench;
    for (const char *number : {"second", "third"})
        bench.server.reply(200, Bench::grant(number, QByteArray(number) + " refresh token"));
    bench.server.reply(200, Bench::grant("last", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("second"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("third"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("last"));

    QCOMPARE(bench.sent(0)["refresh_token"], "first refresh token"_ba);
    QCOMPARE(bench.sent(1)["refresh_token"], "second refresh token"_ba);
    QCOMPARE(bench.sent(2)["refresh_token"], "third refresh token"_ba);
    QCOMPARE(bench.kept.size() + bench.keepingFailed.size(), 0); // nobody wanted that
}

void TestRefreshTokenSource::keepsTheOldOneWhereNoNewOneComes()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", {}));
    bench.server.reply(200, Bench::grant("another", {}));

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("another"));

    QCOMPARE(bench.sent(1)["refresh_token"], "first refresh token"_ba);
}

void TestRefreshTokenSource::keepsItsTokenWhereTheRefusalIsAboutSomethingElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto grant = [](const QByteArray &more) { return Bench::refusal("invalid_grant", more); };
    QTest::newRow("a second factor")
        << 400 << grant(R"(,"error_codes":[50076],"suberror":"basic_action")")
        << Kind::InteractionRequired;
    QTest::newRow("what a challenge demands")
        << 400 << grant(R"(,"claims":"{\"access_token\":{\"acrs\":null}}")")
        << Kind::InteractionRequired;
    QTest::newRow("a consent") << 400 << grant(R"(,"suberror":"consent_required")")
                               << Kind::InteractionRequired;
    QTest::newRow("a consent, by its number")
        << 400 << grant(R"(,"error_codes":[65001])") << Kind::InteractionRequired;
    QTest::newRow("a person") << 400 << Bench::refusal("interaction_required")
                              << Kind::InteractionRequired;
    QTest::newRow("the registration") << 401 << Bench::refusal("invalid_client") << Kind::Refused;
    QTest::newRow("a scope") << 400 << Bench::refusal("invalid_scope") << Kind::Refused;
    QTest::newRow("a busy service")
        << 503 << Bench::refusal("temporarily_unavailable") << Kind::Refused;
    QTest::newRow("a gateway") << 502 << "<html>"_ba << Kind::Network;
    QTest::newRow("a proxy's page") << 403 << "<html>"_ba << Kind::MalformedAnswer;
    QTest::newRow("a page of a hotel") << 200 << "<html>"_ba << Kind::MalformedAnswer;
    QTest::newRow("an answer without a token")
        << 200 << R"({"token_type":"Bearer","refresh_token":"new"})"_ba << Kind::MalformedAnswer;
}

void TestRefreshTokenSource::keepsItsTokenWhereTheRefusalIsAboutSomethingElse()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    Bench bench;
    bench.server.reply(status, body);
    bench.server.reply(200, Bench::grant("access", {}));

    bench.renew();
    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().kind, kind);
    QVERIFY(!bench.source->isSpent());

    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.sent(1)["refresh_token"], "first refresh token"_ba);
}

void TestRefreshTokenSource::keepsItsTokenWhereNobodyAnswers()
{
    Bench bench; // with no reply queued the connection drops

    bench.renew();
    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().kind, Kind::Network);
    QCOMPARE(bench.server.requests().size(), size_t(1));

    bench.server.reply(200, Bench::grant("access", {}));
    bench.renew();
    QTRY_VERIFY(bench.isGranted("access"));
}

void TestRefreshTokenSource::forgetsATokenThatIsRefused()
{
    Bench bench;
    bench.server.reply(400, Bench::refusal("invalid_grant", R"(,"error_codes":[700082])"));

    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().kind, Kind::InteractionRequired);
    QCOMPARE(bench.error().code, 700082);
    QVERIFY(bench.source->isSpent());
}

void TestRefreshTokenSource::asksNobodyOnceItIsSpent()
{
    Bench bench;
    bench.server.reply(400, Bench::refusal("invalid_grant"));
    bench.renew();
    QTRY_COMPARE(bench.results.size(), size_t(1));

    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(2));
    QCOMPARE(bench.error().kind, Kind::InteractionRequired);
    QCOMPARE(bench.server.requests().size(), size_t(1));
}

void TestRefreshTokenSource::tellsWhatHasToBeProved_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray challenge = R"({"access_token":{"nbf":null}})";
    QTest::newRow("what Graph demanded") << ""_ba << challenge;
    QTest::newRow("what the authority demands, too")
        << R"(,"claims":"{\"access_token\":{\"acrs\":null}}")"_ba
        << R"({"access_token":{"acrs":null,"nbf":null}})"_ba;
}

void TestRefreshTokenSource::tellsWhatHasToBeProved()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QByteArray, claims);
    Bench bench;
    bench.server.reply(400, Bench::refusal("interaction_required", more));

    bench.renew({.claims = R"({"access_token":{"nbf":null}})"});

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.error().claims, claims);
}

void TestRefreshTokenSource::renewsOnceForEachWhoAsks()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", "second refresh token"));
    bench.server.reply(200, Bench::grant("another", {}));

    bench.renew();
    bench.renew();

    QTRY_COMPARE(bench.results.size(), size_t(2));
    QVERIFY(bench.isGranted("another"));
    QCOMPARE(bench.sent(1)["refresh_token"], "second refresh token"_ba);
}

/// Where it is replaced, the one before may be good for nothing.
void TestRefreshTokenSource::takesTheNewTokenEvenIfNobodyWaits()
{
    Bench bench;
    bench.server.replyTo("POST", 200, Bench::grant("access", "second refresh token"), 50ms);
    bench.renew();
    QTRY_COMPARE(bench.server.requests().size(), size_t(1));

    bench.context = std::make_unique<QObject>();
    bench.renew();

    QTRY_VERIFY(bench.isGranted("access"));
    QCOMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.sent(1)["refresh_token"], "second refresh token"_ba);
}

void TestRefreshTokenSource::sendsNothingForWhoIsGoneAlready()
{
    Bench bench;

    bench.renew();
    bench.context = std::make_unique<QObject>();
    QTest::qWait(50); // time for a request that must not come

    QCOMPARE(bench.server.connectionCount(), 0);
    QVERIFY(bench.results.empty());
}

void TestRefreshTokenSource::neverAnswersFromWithin()
{
    Bench bench;
    bench.source = std::make_unique<RefreshTokenSource>(TransportSettings(), bench.target(),
                                                        SecretText(), QStringList());

    bench.renew();
    QVERIFY(bench.results.empty());

    QTRY_COMPARE(bench.results.size(), size_t(1));
    QCOMPARE(bench.server.connectionCount(), 0);
}

void TestRefreshTokenSource::survivesAHandlerThatEndsIt()
{
    Bench bench;
    bench.server.reply(200, Bench::grant("access", "second"));

    bench.source->renew({}, bench.context.get(), [&bench](const GrantResult &) {
        bench.source.reset();
        bench.context.reset();
    });

    QTRY_VERIFY(!bench.source);
    QTest::qWait(10);
}

void TestRefreshTokenSource::takesItsRequestBackWhenItDies()
{
    Bench bench;
    bench.server.replyTo("POST", 200, Bench::grant("access", "second"), 50ms);
    bench.renew();
    QTRY_COMPARE(bench.server.requests().size(), size_t(1));

    bench.source.reset();
    QTest::qWait(100); // time for an answer that must not come

    QVERIFY(bench.results.empty());
}

QTEST_GUILESS_MAIN(TestRefreshTokenSource)
#include "tst_refreshtokensource.moc"
