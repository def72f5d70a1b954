// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/clientclaims.h"
#include "browsersigninbench.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QPointer>
#include <QScopeGuard>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Bench = BrowserSignInBench;
using Kind = SignInError::Kind;

class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsThePersonToTheAuthority();
    void isAnotherAttemptEachTime();
    void redeemsTheCodeWithItsProof();
    void givesWhatWasGranted();
    void usesTheAddressWhereThatIsRegistered();
    void declaresAChallengesClaimsTwice();
    void tellsTheAuthoritysRefusal();
    void tellsTheTokenEndpointsRefusal();
    void redeemsOnceThoughTheConnectionDrops();
    void believesNoOtherIdentity_data();
    void believesNoOtherIdentity();
    void givesUpInTime();
    void waitsLongerWhenAsked();
    void hurriesNobodyAfterTheAnswer();
    void isCancelledByItsEnd();
    void isCancelledByItsEndWhileRedeeming();
    void mayBeDestroyedByWhoHears_data();
    void mayBeDestroyedByWhoHears();
    void logsNothingThatIsSecret();
};

void TestBrowserSignIn::sendsThePersonToTheAuthority()
{
    Bench bench({.permissions = {u"Application.Read.All"_s},
                 .prompt = u"select_account"_s,
                 .loginHint = u"ana@contoso.com"_s,
                 .domainHint = u"contoso.com"_s});

    bench.start();

    QVERIFY(bench.link.toString().startsWith(
        bench.authority.url(u'/' + BrowserTenantId + u"/oauth2/v2.0/authorize?"_s).toString()));
    QCOMPARE(bench.parameter("client_id"), BrowserClientId);
    QCOMPARE(bench.parameter("redirect_uri"), u"http://localhost:%1"_s.arg(bench.port));
    QCOMPARE(bench.parameter("scope"),
             u"openid profile offline_access https://graph.example/Application.Read.All"_s);
    QCOMPARE(bench.parameter("prompt"), u"select_account"_s);
    QCOMPARE(bench.parameter("login_hint"), u"ana@contoso.com"_s);
    QCOMPARE(bench.parameter("domain_hint"), u"contoso.com"_s);
    QCOMPARE(bench.state.size(), 43);
    QCOMPARE(bench.parameter("nonce").size(), 43);
    QCOMPARE(bench.results, 0);
}

void TestBrowserSignIn::isAnotherAttemptEachTime()
{
    Bench one;
    Bench other;
    one.start();
    other.start();

    for (const char *name : {"state", "nonce", "code_challenge", "redirect_uri"})
        QVERIFY2(one.parameter(name) != other.parameter(name), name);
    QVERIFY(one.parameter("state") != one.parameter("nonce"));
}

void TestBrowserSignIn::redeemsTheCodeWithItsProof()
{
    Bench bench;
    bench.start();

    bench.ask(form("code=0.A%2Bb&state=%STATE%"));

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.authority.requests().size(), 1);
    QCOMPARE(bench.authority.requests().front().line,
             "POST /" + BrowserTenantId.toLatin1() + "/oauth2/v2.0/token HTTP/1.1");
    FormFields fields = bench.redeemed();
    const QByteArray verifier = valueOf(fields, "code_verifier");
    QCOMPARE(verifier.size(), 43);
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
             bench.parameter("code_challenge").toLatin1());
    QCOMPARE(fields,
             (FormFields{{"grant_type", "authorization_code"},
                         {"client_id", BrowserClientId.toLatin1()},
                         {"code", "0.A+b"},
                         {"redirect_uri", bench.parameter("redirect_uri").toLatin1()},
                         {"code_verifier", verifier},
                         {"scope", bench.parameter("scope").toLatin1()},
                         {"claims", clientClaims({})}})); // and no secret
}

void TestBrowserSignIn::givesWhatWasGranted()
{
    Bench bench;
    bench.start();

    bench.ask(Bench::rightAnswer());

    QTRY_VERIFY(bench.hasSignedIn());
    const TokenGrant &grant = bench.result->value();
    QCOMPARE(grant.accessToken.authorization(), "Bearer fresh"_ba);
    QVERIFY(grant.refreshToken.equals("again"));
    QCOMPARE(grant.identity, bench.claims());
    QCOMPARE(bench.returns, 1);
    QCOMPARE(bench.results, 1);
}

void TestBrowserSignIn::usesTheAddressWhereThatIsRegistered()
{
    Bench bench({.redirectHost = u"127.0.0.1"_s});
    bench.start();
    QCOMPARE(bench.parameter("redirect_uri"), u"http://127.0.0.1:%1"_s.arg(bench.port));

    bench.ask(Bench::rightAnswer().replace("localhost", "127.0.0.1"));

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(valueOf(bench.redeemed(), "redirect_uri"), bench.parameter("redirect_uri").toLatin1());
}

void TestBrowserSignIn::declaresAChallengesClaimsTwice()
{
    const auto claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba;
    Bench bench({.claims = claims});
    bench.start();

    bench.ask(Bench::rightAnswer());

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.parameter("claims").toUtf8(), clientClaims(claims));
    QCOMPARE(valueOf(bench.redeemed(), "claims"), clientClaims(claims));
    QCOMPARE((*bench.result)->claims, claims);
}

void TestBrowserSignIn::tellsTheAuthoritysRefusal()
{
    Bench bench;
    bench.start();

    const QByteArray reply = bench.ask(
        form("error=access_denied&error_description=AADSTS65004%3A+User+declined.&state=%STATE%"));

    QVERIFY(reply.contains("Sign-in did not work"));
    QTRY_COMPARE(bench.results, 1);
    QCOMPARE(bench.result->error(),
             SignInError::fromRedirect(u"access_denied"_s, u"AADSTS65004: User declined."_s));
    QCOMPARE(bench.result->error().code, 65004);
    QCOMPARE(bench.returns, 1);
    QCOMPARE(bench.authority.requests().size(), 0);
    QVERIFY(bench.ask(Bench::rightAnswer()).isEmpty());
}

void TestBrowserSignIn::tellsTheTokenEndpointsRefusal()
{
    Bench bench;
    bench.start();
    bench.authority.replyTo("/token", 400,
                            R"({"error": "invalid_grant", "error_codes": [54005],
                                "error_description": "AADSTS54005: Redeemed."})");

    bench.ask(Bench::rightAnswer());

    QTRY_COMPARE(bench.results, 1);
    QCOMPARE(bench.result->error().kind, Kind::InteractionRequired);
    QCOMPARE(bench.result->error().code, 54005);
    QCOMPARE(bench.result->error().httpStatus, 400);
}

void TestBrowserSignIn::redeemsOnceThoughTheConnectionDrops()
{
    Bench bench;
    QObject::disconnect(bench.signIn.get(), &BrowserSignIn::linkReady, nullptr, nullptr);
    QUrl link;
    connect(bench.signIn.get(), &BrowserSignIn::linkReady, bench.signIn.get(),
            [&link](const QUrl &url) { link = url; });
    bench.start();
    bench.link = link;
    bench.port = quint16(QUrl(bench.parameter("redirect_uri")).port());
    bench.state = bench.parameter("state").toUtf8();

    bench.ask(Bench::rightAnswer()); // and the authority has no reply to give

    QTRY_COMPARE(bench.results, 1);
    QCOMPARE(bench.result->error().kind, Kind::Network);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.authority.requests().size(), 1);
}

void TestBrowserSignIn::believesNoOtherIdentity_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("another attempt's") << u"nonce"_s << QJsonValue(u"x"_s);
    QTest::newRow("nobody's attempt") << u"nonce"_s << QJsonValue();
    QTest::newRow("another application's") << u"aud"_s << QJsonValue(u"x"_s);
    QTest::newRow("another tenant's")
        << u"tid"_s << QJsonValue(u"00000000-0000-4000-8000-000000000001"_s);
    QTest::newRow("an old one") << u"exp"_s << QJsonValue(1'000'000'000);
}

void TestBrowserSignIn::believesNoOtherIdentity()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    Bench bench;
    bench.start();
    QJsonObject claims = bench.claims();
    claims[member] = value;
    bench.authority.replyTo("/token", 200, Bench::tokens(claims));

    bench.ask(Bench::rightAnswer());

    QTRY_COMPARE(bench.results, 1);
    QCOMPARE(bench.result->error().kind, Kind::MalformedAnswer);
    QVERIFY(!bench.result->error().message.isEmpty());
}

void TestBrowserSignIn::waitsLongerWhenAsked()
{
    Bench bench({.timeLimit = 100ms});
    bench.start();

    bench.signIn->addTime(60s);

    QTest::qWait(300); // an absence
    QVERIFY(!bench.result);
}

void TestBrowserSignIn::givesUpInTime()
{
    Bench bench({.timeLimit = 100ms});
    bench.start();
    RawBrowser idle(bench.port);

    QTRY_COMPARE(bench.results, 1);

    QCOMPARE(bench.result->error().kind, Kind::TimedOut);
    QVERIFY(idle.reply().isEmpty());
    QVERIFY(bench.ask(Bench::rightAnswer()).isEmpty());
    QCOMPARE(bench.returns, 0);
    QCOMPARE(bench.results, 1);
    QCOMPARE(bench.authority.requests().size(), 0);
}

void TestBrowserSignIn::hurriesNobodyAfterTheAnswer()
{
    Bench bench({.timeLimit = 1s});
    bench.start();
    bench.authority.replyTo("/token", 200, Bench::tokens(bench.claims()), 1500ms);

    bench.ask(Bench::rightAnswer());

    QTRY_VERIFY(bench.hasSignedIn());
}

void TestBrowserSignIn::isCancelledByItsEnd()
{
    Bench bench;
    bench.start();
    RawBrowser browser(bench.port);
    QTRY_VERIFY(browser.isConnected());

    bench.signIn.reset();

    QVERIFY(browser.reply().isEmpty());
    QVERIFY(bench.ask(Bench::rightAnswer()).isEmpty());
    QCOMPARE(bench.results, 0);
    QCOMPARE(bench.authority.requests().size(), 0);
}

void TestBrowserSignIn::isCancelledByItsEndWhileRedeeming()
{
    Bench bench;
    bench.start();
    bench.authority.replyTo("/token", 200, Bench::tokens(bench.claims()), 100ms);
    bench.ask(Bench::rightAnswer());
    QTRY_COMPARE(bench.authority.requests().size(), 1);

    bench.signIn.reset();

    QTest::qWait(200); // time for what must not come
    QCOMPARE(bench.results, 0);
}

void TestBrowserSignIn::mayBeDestroyedByWhoHears_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QByteArray>("request");

    const auto error = get("/?error=access_denied&state=%STATE%");
    QTest::newRow("the link") << u"link"_s << ""_ba;
    QTest::newRow("the code") << u"answer"_s << Bench::rightAnswer();
    QTest::newRow("an error") << u"answer"_s << error;
    QTest::newRow("success") << u"result"_s << Bench::rightAnswer();
    QTest::newRow("failure") << u"result"_s << error;
    QTest::newRow("that time is over") << u"result"_s << ""_ba;
}

void TestBrowserSignIn::mayBeDestroyedByWhoHears()
{
    QFETCH(QString, when);
    QFETCH(QByteArray, request);
    Bench bench({.timeLimit = request.isEmpty() ? 50ms : 60s});
    BrowserSignIn *const signIn = bench.signIn.get();
    const QPointer<BrowserSignIn> living(signIn);
    const auto end = [&bench] { bench.signIn.reset(); };
    if (when == u"link"_s)
        connect(signIn, &BrowserSignIn::linkReady, this, end);
    if (when == u"answer"_s)
        connect(signIn, &BrowserSignIn::answered, this, end);

    signIn->start([&](const GrantResult & /*result*/) {
        QCOMPARE(when, u"result"_s);
        end();
    });
    const QByteArray reply = bench.ask(request);

    QTRY_VERIFY(!living);
    QCOMPARE(reply.isEmpty(), request.isEmpty());
    QVERIFY(reply.isEmpty() || reply.endsWith("</html>\n"));
}

namespace {

QStringList &messages()
{
    static QStringList list;
    return list;
}

} // namespace

void TestBrowserSignIn::logsNothingThatIsSecret()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType /*type*/, const QMessageLogContext & /*context*/,
                                  const QString &message) { messages().append(message); });
    const auto restore = qScopeGuard([before] {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    });
    Bench bench;
    bench.start();
    bench.ask(form("code=planted&state=%WRONG%"));
    bench.ask(get("/?code=planted&state=%WRONG%"));
    bench.ask(form("code=planted&state=%STATE%"));
    QTRY_VERIFY(bench.hasSignedIn());

    const QString log = messages().join(u'\n');
    QVERIFY(log.contains(u"/oauth2/v2.0/token 200"_s)); // it is on
    QVERIFY(log.contains(u"400"_s));
    for (const QString &secret :
         {u"planted"_s, u"fresh"_s, u"again"_s, QString::fromLatin1(bench.state),
          bench.parameter("nonce"), bench.parameter("code_challenge"),
          QString::fromLatin1(valueOf(bench.redeemed(), "code_verifier"))})
        QVERIFY2(!log.contains(secret), qPrintable(secret));
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
