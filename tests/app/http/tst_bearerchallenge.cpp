// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/bearerchallenge.h"
#include "app/http/httpreply.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Challenges = std::vector<AuthenticationChallenge>;

/// As Graph asks after tokens were revoked.
QByteArray revoked()
{
    return R"({"access_token":{"nbf":{"essential":true,"value":"1795224133"}}})";
}

/// As Graph asks for an authentication context; its base64 has "+", "/" and padding.
QByteArray stepUp()
{
    return R"({"access_token":{"acrs":{"essential":true,"value":"c1 >>>???~~~"}}})";
}

QByteArray forAddresses(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray bearer(const QByteArray &claims)
{
    return R"(Bearer error="insufficient_claims", claims=)" + ('"' + claims + '"');
}

} // namespace

class TestBearerChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheGrammarAllows_data();
    void readsWhatTheGrammarAllows();
    void leavesOutWhereTheGrammarBreaks_data();
    void leavesOutWhereTheGrammarBreaks();
    void trustsNoParameterThatContradictsItself();
    void findsTheClaims_data();
    void findsTheClaims();
    void findsThemInOneOfSeveralHeaders();
    void takesNothingElseForClaims_data();
    void takesNothingElseForClaims();
    void takesNoEndlessClaims();
};

void TestBearerChallenge::readsWhatTheGrammarAllows_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Challenges>("challenges");

    const AuthenticationChallenge empty{.scheme = "bearer"};
    QTest::newRow("nothing") << ""_ba << Challenges{};
    QTest::newRow("commas") << " , ,\t"_ba << Challenges{};
    QTest::newRow("a scheme alone") << "Bearer"_ba << Challenges{empty};
    QTest::newRow("and a blank") << "Bearer "_ba << Challenges{empty};
    QTest::newRow("two schemes") << "Negotiate, Bearer"_ba
                                 << Challenges{{.scheme = "negotiate"}, empty};
    QTest::newRow("names in any case")
        << R"(bEARER Realm="A")"_ba
        << Challenges{{.scheme = "bearer", .parameters = {{"realm", "A"}}}};
    QTest::newRow("tokens and quoted")
        << R"(Bearer a=1,b="2" ,  c = "3")"_ba
        << Challenges{{.scheme = "bearer", .parameters = {{"a", "1"}, {"b", "2"}, {"c", "3"}}}};
    QTest::newRow("commas and equals in quotes")
        << R"(Bearer a="x, Basic realm=y", b="=")"_ba
        << Challenges{{.scheme = "bearer", .parameters = {{"a", "x, Basic realm=y"}, {"b", "="}}}};
    QTest::newRow("escapes") << R"(Bearer a="\"\\\x", b="")"_ba
                             << Challenges{{.scheme = "bearer",
                                            .parameters = {{"a", R"("\x)"}, {"b", ""}}}};
    QTest::newRow("credentials, then another")
        << R"(Negotiate YII/a+b==, Bearer a="1")"_ba
        << Challenges{{.scheme = "negotiate"}, {.scheme = "bearer", .parameters = {{"a", "1"}}}};
    QTest::newRow("the example of RFC 7235")
        << R"(Newauth realm="apps", type=1, title="Login to \"apps\"", Basic realm="simple")"_ba
        << Challenges{
               {.scheme = "newauth",
                .parameters = {{"realm", "apps"}, {"type", "1"}, {"title", "Login to \"apps\""}}},
               {.scheme = "basic", .parameters = {{"realm", "simple"}}}};
    QTest::newRow("forgotten commas")
        << R"(Bearer a="1" b="2")"_ba
        << Challenges{{.scheme = "bearer", .parameters = {{"a", "1"}, {"b", "2"}}}};
    QTest::newRow("forgotten marks")
        << "Bearer claims=e/+==, b=1"_ba
        << Challenges{{.scheme = "bearer", .parameters = {{"claims", "e/+=="}, {"b", "1"}}}};
}

void TestBearerChallenge::readsWhatTheGrammarAllows()
{
    QFETCH(QByteArray, header);
    QFETCH(Challenges, challenges);

    QCOMPARE(readChallenges(header), challenges);
}

void TestBearerChallenge::leavesOutWhereTheGrammarBreaks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Challenges>("challenges");

    const Challenges basic{{.scheme = "basic"}};
    QTest::newRow("no end of a quotation") << R"(Basic, Bearer a="1)"_ba << basic;
    QTest::newRow("its end is escaped") << R"(Basic, Bearer a="1\")"_ba << basic;
    QTest::newRow("it ends in an escape") << R"(Basic, Bearer a="1\)"_ba << basic;
    QTest::newRow("no value") << "Basic, Bearer a=1, b=, c=2"_ba << basic;
    QTest::newRow("a mark inside") << R"(Basic, Bearer a=1"2")"_ba << basic;
    QTest::newRow("no name") << R"(Basic, Bearer a=1, ="1")"_ba << basic;
    QTest::newRow("a strange character") << "Basic, Bearer \xff"_ba << basic;
    QTest::newRow("a scheme with a bracket") << "Basic, Bearer(a)"_ba << basic;
    QTest::newRow("a zero") << "Basic, Bearer \0 a=1"_ba << basic;
    QTest::newRow("a parameter of nobody") << "a=1, Bearer"_ba << Challenges{};
}

void TestBearerChallenge::leavesOutWhereTheGrammarBreaks()
{
    QFETCH(QByteArray, header);
    QFETCH(Challenges, challenges);

    QCOMPARE(readChallenges(header), challenges);
}

void TestBearerChallenge::trustsNoParameterThatContradictsItself()
{
    const AuthenticationChallenge challenge{
        .scheme = "bearer", .parameters = {{"a", "1"}, {"b", "2"}, {"a", "3"}, {"b", "2"}}};

    QCOMPARE(challenge.parameter("a"), std::nullopt);
    QCOMPARE(challenge.parameter("b"), "2"_ba);
    QCOMPARE(challenge.parameter("c"), std::nullopt);
}

void TestBearerChallenge::findsTheClaims_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("claims");

    const QByteArray standard = stepUp().toBase64();
    QVERIFY(standard.contains('+') && standard.contains('/') && standard.endsWith('='));
    QTest::newRow("standard alphabet") << bearer(standard) << stepUp();
    QTest::newRow("without padding") << bearer(QByteArray(standard).replace("=", "")) << stepUp();
    QTest::newRow("the addresses' alphabet") << bearer(forAddresses(stepUp())) << stepUp();
    QTest::newRow("with padding") << bearer(stepUp().toBase64(QByteArray::Base64UrlEncoding))
                                  << stepUp();
    QTest::newRow("revoked") << bearer(forAddresses(revoked())) << revoked();
    QTest::newRow("another order")
        << R"(BEARER CLAIMS=")" + standard + R"(", Realm="x, y", ERROR="insufficient_claims")"
        << stepUp();
    QTest::newRow("no marks") << "Bearer error=insufficient_claims,claims=" + standard << stepUp();
    QTest::newRow("after others") << R"(Basic realm="claims", Negotiate abc==, )" + bearer(standard)
            + ", Digest a=b" << stepUp();
    QTest::newRow("after a bearer without")
        << R"(Bearer error="invalid_token", )" + bearer(standard) << stepUp();
    QTest::newRow("after claims of no use") << bearer("!") + ", " + bearer(standard) << stepUp();
    QTest::newRow("as Graph writes it")
        << R"(Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", errorDescription="Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp", error="insufficient_claims", claims=")"
            + revoked().toBase64() + '"'
        << revoked();
}

void TestBearerChallenge::findsTheClaims()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, claims);

    QCOMPARE(claimsAskedFor(header), claims);
}

void TestBearerChallenge::findsThemInOneOfSeveralHeaders()
{
    const HttpReply reply{.status = 401,
                          .headers = {{"WWW-Authenticate", R"(Basic realm="a, b")"},
                                      {"Www-authenticate", bearer(forAddresses(revoked()))}}};

    QCOMPARE(claimsAskedFor(reply.header("WWW-Authenticate")), revoked());
}

void TestBearerChallenge::takesNothingElseForClaims_data()
{
    QTest::addColumn<QByteArray>("header");

    const QByteArray claims = stepUp().toBase64();
    const auto saying = [&claims](const QByteArray &error) {
        return "Bearer error=\"" + error + "\", claims=\"" + claims + '"';
    };
    QTest::newRow("no header") << ""_ba;
    QTest::newRow("another error") << saying("invalid_token");
    QTest::newRow("no error") << "Bearer claims=\"" + claims + '"';
    QTest::newRow("no claims") << R"(Bearer error="insufficient_claims")"_ba;
    QTest::newRow("another scheme") << "PoP " + bearer(claims).sliced(7);
    QTest::newRow("the two in two schemes")
        << R"(Bearer error="insufficient_claims", PoP claims=")" + claims + '"';
    QTest::newRow("inside a quotation")
        << R"(Bearer realm="error=insufficient_claims, claims=)" + claims + '"';
    QTest::newRow("two that differ") << bearer(claims) + R"(, claims="e30=")";
    QTest::newRow("not base64") << bearer("{}");
    QTest::newRow("base64 with blanks") << bearer("e3 0=");
    QTest::newRow("a length of no base64") << bearer("e30ab");
    QTest::newRow("too much padding") << bearer("e30===");
    QTest::newRow("an array") << bearer("[{}]"_ba.toBase64());
    QTest::newRow("a text") << bearer(R"("{}")"_ba.toBase64());
    QTest::newRow("half an object") << bearer(stepUp().chopped(1).toBase64());
    QTest::newRow("no UTF-8") << bearer("{\"a\":\"\xff\"}"_ba.toBase64());
    QTest::newRow("empty") << bearer("");
    QTest::newRow("never closed") << bearer(claims).chopped(1);
}

void TestBearerChallenge::takesNothingElseForClaims()
{
    QFETCH(QByteArray, header);

    QCOMPARE(claimsAskedFor(header), QByteArray());
}

void TestBearerChallenge::takesNoEndlessClaims()
{
    const auto ofSize = [](qsizetype size) {
        return R"({"a":")" + QByteArray(size - 8, 'x') + R"("})";
    };

    QCOMPARE(claimsAskedFor(bearer(ofSize(16 << 10).toBase64())).size(), 16 << 10);
    QCOMPARE(claimsAskedFor(bearer(ofSize((16 << 10) + 1).toBase64())), QByteArray());
}

QTEST_GUILESS_MAIN(TestBearerChallenge)
#include "tst_bearerchallenge.moc"
