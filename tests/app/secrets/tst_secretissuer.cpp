// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "issuerbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = IssuerBench;
using Freshness = TokenProvider::Freshness;

namespace {

QByteArray claims()
{
    return R"({"a":1})";
}

QByteArray challenge()
{
    return "WWW-Authenticate: Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ==\"\r\n";
}

} // namespace

class TestSecretIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSecretGraphTold();
    void asksForATokenThatWillLast();
    void asksInTheFormThatWasChosen();
    void tellsTheRequestItSends();
    void makesOneSecretOfADoubleClick();
    void asksForNoneWithoutAnEnd();
    void worksForSeveralObjectsAtOnce();
    void reportsWhatGraphRefused();
    void needsAToken();
    void saysSoWhereItIsOffline();
    void takesANewTokenAfterOneWasRefused();
    void provesWhatAChallengeAsksForWhenAskedAgain();
    void keepsWhatIsToBeProvedUntilThereIsATokenForIt();
};

void TestSecretIssuer::holdsTheSecretGraphTold()
{
    Bench bench;
    bench.server.reply(200, secretReply());

    QVERIFY(bench.issue());

    QCOMPARE(bench.started.size(), 1);
    QVERIFY(bench.issuer.isIssuing(app()));
    QTRY_COMPARE(bench.issued.size(), 1);
    QVERIFY(!bench.issuer.isIssuing(app()));
    QCOMPARE(bench.issued.first().at(0).value<ObjectRef>(), app());
    QCOMPARE(bench.issued.first().at(1).toUuid(), KeyId);
    const IssuedSecret *secret = bench.pending.find(KeyId);
    QVERIFY(secret);
    QCOMPARE(secret->text.utf8(), QByteArrayView("0123456789abcdef"));
    QCOMPARE(secret->owner, app());
    QCOMPARE(secret->ownerName, u"Payroll"_s);
}

void TestSecretIssuer::asksForATokenThatWillLast()
{
    Bench bench;
    bench.server.reply(200, secretReply());

    bench.issue();

    QTRY_COMPARE(bench.issued.size(), 1);
    QCOMPARE(bench.tokens.asked.back(), Freshness::FiveMinutesLeft);
    QCOMPARE(bench.posts().front().header("Authorization"), "Bearer cached"_ba);
}

void TestSecretIssuer::asksInTheFormThatWasChosen()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.issuer.setForm({GraphVersion::Beta, Addressing::AppId});

    bench.issue();

    QTRY_COMPARE(bench.issued.size(), 1);
    QCOMPARE(bench.posts().front().line,
             "POST /beta/applications(appId='0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f')/addPassword "
             "HTTP/1.1"_ba);
}

void TestSecretIssuer::tellsTheRequestItSends()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.issuer.setForm({GraphVersion::Beta, Addressing::AppId});

    const QString told = bench.issuer.requestText(app(), wanted());
    QVERIFY(bench.server.requests().empty());
    bench.issue();

    QTRY_COMPARE(bench.issued.size(), 1);
    const LocalHttpServer::Request sent = bench.posts().front();
    QCOMPARE(told,
             u"POST %1%2\n\n%3"_s.arg(bench.server.url().toString(),
                                      QString::fromUtf8(sent.line.split(' ').at(1)),
                                      QString::fromUtf8(sent.body)));
}

void TestSecretIssuer::makesOneSecretOfADoubleClick()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.server.reply(200, secretReply());

    QVERIFY(bench.issue());
    QVERIFY(!bench.issue());

    QTRY_COMPARE(bench.issued.size(), 1);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.posts().size(), 1);
    QCOMPARE(bench.started.size(), 1);

    QVERIFY(bench.issue()); // but another one is welcome
    QTRY_COMPARE(bench.issued.size(), 2);
    QCOMPARE(bench.pending.count(), 2);
}

void TestSecretIssuer::asksForNoneWithoutAnEnd()
{
    Bench bench;
    NewSecret endless = wanted();
    endless.endDateTime = {};

    QVERIFY(!bench.issuer.issue(app(), u"Payroll"_s, endless));

    QVERIFY(!bench.issuer.isIssuing(app()));
    QVERIFY(bench.started.empty());
    QVERIFY(bench.server.requests().empty());
}

void TestSecretIssuer::worksForSeveralObjectsAtOnce()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.server.reply(200, secretReply());

    QVERIFY(bench.issue(app(u"1"_s)));
    QVERIFY(bench.issue(app(u"2"_s)));

    QTRY_COMPARE(bench.issued.size(), 2);
    QCOMPARE(bench.pending.count(), 2);
}

void TestSecretIssuer::reportsWhatGraphRefused()
{
    Bench bench;
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    const auto error = bench.failed.first().at(1).value<IssuingError>();
    QCOMPARE(error.cause.kind, GraphError::Kind::Forbidden);
    QCOMPARE(error.cause.code, u"Authorization_RequestDenied"_s);
    QVERIFY(error.isRefused);
    QVERIFY(!bench.issuer.isIssuing(app()));
    QCOMPARE(bench.pending.count(), 0);
}

void TestSecretIssuer::needsAToken()
{
    Bench bench;
    bench.tokens.error = SignInError{.message = u"The browser was closed."_s};

    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 1);
    const auto error = bench.failed.first().at(1).value<IssuingError>();
    QCOMPARE(error.cause.kind, GraphError::Kind::SignInRequired);
    QCOMPARE(error.cause.message, u"The browser was closed."_s);
    QVERIFY(!error.mayExist);
    QVERIFY(!bench.issuer.isIssuing(app()));
    QCOMPARE(bench.server.requests().size(), 0);
}

/// The sign-in has not ended, and there is no secret.
void TestSecretIssuer::saysSoWhereItIsOffline()
{
    Bench bench;
    bench.server.reply(401, "", challenge());
    bench.issue();
    QTRY_COMPARE(bench.failed.size(), 1);

    bench.tokens.errorWithClaims =
        SignInError{.kind = SignInError::Kind::Network, .message = u"Host not found"_s};
    bench.issue();

    QTRY_COMPARE(bench.failed.size(), 2);
    const auto error = bench.failed.last().at(1).value<IssuingError>();
    QCOMPARE(error.cause.kind, GraphError::Kind::Network);
    QCOMPARE(error.cause.message, u"Host not found"_s);
    QVERIFY(!error.mayExist);
    QVERIFY(!error.wasSent);
    QCOMPARE(bench.posts().size(), 1); // the one that was refused
}

void TestSecretIssuer::takesANewTokenAfterOneWasRefused()
{
    Bench bench;
    bench.server.reply(401, R"({"error": {"code": "InvalidAuthenticationToken"}})");
    bench.issue();
    QTRY_COMPARE(bench.failed.size(), 1);
    QCOMPARE(bench.posts().size(), 1); // never again by itself
    bench.tokens.asked.clear();

    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 1);
    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 2);

    std::erase(bench.tokens.asked, Freshness::CachedIsFine); // for reading
    QCOMPARE(bench.tokens.asked, (std::vector{Freshness::MustBeNew, Freshness::FiveMinutesLeft}));
}

void TestSecretIssuer::provesWhatAChallengeAsksForWhenAskedAgain()
{
    Bench bench;
    bench.server.reply(401, "", challenge());
    bench.issue();
    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().isRefused);
    QCOMPARE(bench.error().cause.claims, claims());
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.posts().size(), 1);
    QCOMPARE(bench.claimsAsked(), QByteArrayList());

    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 1);
    bench.server.reply(200, secretReply());
    bench.issue();
    QTRY_COMPARE(bench.issued.size(), 2);

    QCOMPARE(bench.claimsAsked(), QByteArrayList{claims()}); // once
    QCOMPARE(bench.posts().at(1).header("Authorization"), "Bearer fresh"_ba);
}

void TestSecretIssuer::keepsWhatIsToBeProvedUntilThereIsATokenForIt()
{
    Bench bench;
    bench.server.reply(401, "", challenge());
    bench.issue();
    QTRY_COMPARE(bench.failed.size(), 1);

    bench.tokens.errorWithClaims = SignInError{.message = u"The browser was closed."_s};
    bench.issue();
    QTRY_COMPARE(bench.failed.size(), 2);
    QCOMPARE(bench.posts().size(), 1);
    bench.tokens.errorWithClaims.reset();
    bench.server.reply(200, secretReply());
    bench.issue();

    QTRY_COMPARE(bench.issued.size(), 1);
    QCOMPARE(bench.claimsAsked(), (QByteArrayList{claims(), claims()}));
}

QTEST_GUILESS_MAIN(TestSecretIssuer)
#include "tst_secretissuer.moc"
