// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/accounttokens.h"
#include "support/scriptedsource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Freshness = TokenProvider::Freshness;
using Kind = SignInError::Kind;

namespace {

const auto One = R"({"access_token":{"acrs":{"value":"c1"}}})"_ba;
const auto Other = R"({"access_token":{"nbf":{"value":"1"}}})"_ba;
const auto Both = R"({"access_token":{"acrs":{"value":"c1"},"nbf":{"value":"1"}}})"_ba;

struct Told
{
    std::optional<tl::expected<AccessToken, SignInError>> answer;

    QByteArray bearer() const
    {
        return answer && *answer ? (*answer)->authorization() : QByteArray("none");
    }
    quint64 serial() const { return answer && *answer ? (*answer)->serial() : 0; }
    bool isError() const { return answer && !*answer; }
};

struct Bench
{
    explicit Bench(std::chrono::seconds life = 1h)
        : tokens(std::make_unique<ScriptedSource>(source), grantOf("first", life))
        , needed(&tokens, &AccountTokens::signInRequired)
    { }

    std::shared_ptr<Told> ask(const TokenWish &wish)
    {
        auto told = std::make_shared<Told>();
        tokens.requestToken(wish, &context, [told](const auto &token) { told->answer = token; });
        return told;
    }

    std::shared_ptr<Told> challenged(const QByteArray &claims, quint64 serial)
    {
        return ask({Freshness::MustBeNew, claims, serial});
    }

    void refuse(const QByteArray &claims = {})
    {
        source.answer(tl::unexpected(SignInError{
            .kind = Kind::InteractionRequired, .error = u"invalid_grant"_s, .claims = claims}));
    }

    void signInAgain(const std::optional<QByteArray> &asked)
    {
        TokenGrant grant = grantOf("again");
        grant.claims = asked;
        tokens.resume(std::make_unique<ScriptedSource>(newSource), grant);
    }

    QByteArray lastNeed() const { return needed.back().front().value<SignInError>().claims; }
    size_t askedCount() const { return source.asked.size(); }

    AskedSource source;
    AskedSource newSource; // of who has signed in again
    QObject context;
    AccountTokens tokens;
    QSignalSpy needed;
};

} // namespace

/// What some calls want proved, and others do not.
class TestAccountTokensClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesOnceForAllWhoWereAskedForIt();
    void provesASecondThingWhereThePersonHasToProveTheFirst();
    void letsOthersGoOnWhileAPersonHasToProve();
    void renewsForOthersWhileAPersonHasToProve();
    void asksNoMoreForWhatAPersonHasToProve();
    void asksForWhatGraphAndTheAuthorityDemand();
    void takesWhatAPersonProved_data();
    void takesWhatAPersonProved();
    void takesItFromWhoSignedInElsewhere();
    void missesWhatNobodyWasAskedToProve();
    void provesForThoseWhoWaitWhenSomebodySignsInAgain();
    void needsAPersonWhereANewTokenIsRefused_data();
    void needsAPersonWhereANewTokenIsRefused();
    void letsOthersGoOnWhereANewTokenIsRefusedWithoutAWord();
    void waitsForANewerTokenThanTheOneRefused();
};

void TestAccountTokensClaims::provesOnceForAllWhoWereAskedForIt()
{
    Bench bench;
    const quint64 first = bench.ask(Freshness::CachedIsFine)->serial();
    const auto one = bench.challenged(One, first);
    const auto other = bench.challenged(One, first);

    bench.source.answer(grantOf("proved"));
    const auto late = bench.challenged(One, first);

    QCOMPARE(one->bearer(), "Bearer proved"_ba);
    QCOMPARE(other->bearer(), "Bearer proved"_ba);
    QCOMPARE(late->bearer(), "Bearer proved"_ba);
    QCOMPARE(bench.askedCount(), size_t(1));
}

void TestAccountTokensClaims::provesASecondThingWhereThePersonHasToProveTheFirst()
{
    Bench bench;
    const auto one = bench.challenged(One, 1);
    const auto other = bench.challenged(Other, 1);

    bench.refuse(One);

    QVERIFY(one->isError());
    QCOMPARE(bench.lastNeed(), One);
    QVERIFY(!other->answer);
    QCOMPARE(bench.askedCount(), size_t(2));
    QCOMPARE(bench.source.asked.back().wish.claims, Other);
    bench.source.answer(grantOf("proved"));
    QCOMPARE(other->bearer(), "Bearer proved"_ba);
    QCOMPARE(bench.askedCount(), size_t(2)); // and it ends there
    QCOMPARE(bench.needed.size(), 1);
}

void TestAccountTokensClaims::letsOthersGoOnWhileAPersonHasToProve()
{
    Bench bench;
    const auto one = bench.challenged(One, 1);
    const auto plain = bench.ask(Freshness::CachedIsFine);
    QCOMPARE(plain->bearer(), "Bearer first"_ba);

    bench.refuse();

    QVERIFY(one->isError());
    QCOMPARE(bench.lastNeed(), One);
    QCOMPARE(bench.ask(Freshness::FiveMinutesLeft)->bearer(), "Bearer first"_ba);
}

void TestAccountTokensClaims::renewsForOthersWhileAPersonHasToProve()
{
    Bench bench(60s);
    bench.challenged(One, 1);
    const auto waiting = bench.ask(Freshness::FiveMinutesLeft);

    bench.refuse();
    bench.source.answer(grantOf("second"));

    QCOMPARE(waiting->bearer(), "Bearer second"_ba);
    QVERIFY(bench.challenged(One, 2)->isError()); // which no renewal has changed
    QCOMPARE(bench.askedCount(), size_t(2));
}

void TestAccountTokensClaims::asksNoMoreForWhatAPersonHasToProve()
{
    Bench bench;
    bench.challenged(One, 1);
    bench.refuse();

    QVERIFY(bench.challenged(One, 1)->isError());
    QCOMPARE(bench.askedCount(), size_t(1));
    QCOMPARE(bench.needed.size(), 1);

    const auto other = bench.challenged(Other, 1);
    QVERIFY(!other->answer);
    bench.source.answer(grantOf("proved"));
    QCOMPARE(other->bearer(), "Bearer proved"_ba);
}

void TestAccountTokensClaims::asksForWhatGraphAndTheAuthorityDemand()
{
    Bench bench;
    const auto told = bench.challenged(One, 1);

    bench.refuse(Other);

    QCOMPARE(bench.lastNeed(), Both);
    QVERIFY(told->isError());
    QCOMPARE(told->answer->error().claims, Both);
    bench.signInAgain(Both);
    QCOMPARE(bench.challenged(One, 1)->bearer(), "Bearer again"_ba);
    QCOMPARE(bench.challenged(Other, 1)->bearer(), "Bearer again"_ba);
}

void TestAccountTokensClaims::takesWhatAPersonProved_data()
{
    QTest::addColumn<std::optional<QByteArray>>("asked");
    QTest::newRow("as they were asked") << std::optional(One);
    QTest::newRow("where they could not be asked") << std::optional<QByteArray>();
}

void TestAccountTokensClaims::takesWhatAPersonProved()
{
    QFETCH(const std::optional<QByteArray>, asked);
    Bench bench;
    bench.challenged(One, 1);
    bench.refuse();

    bench.signInAgain(asked);

    QCOMPARE(bench.challenged(One, 1)->bearer(), "Bearer again"_ba);
    QVERIFY(bench.newSource.asked.empty());
    bench.challenged(Other, 1);
    QCOMPARE(bench.newSource.asked.size(), size_t(1));
}

void TestAccountTokensClaims::takesItFromWhoSignedInElsewhere()
{
    Bench bench;
    bench.challenged(One, 1);
    bench.refuse();
    TokenGrant grant = grantOf("again");
    grant.claims = One;
    AccountTokens other(std::make_unique<ScriptedSource>(bench.newSource), grant);

    bench.tokens.takeOver(other);

    QCOMPARE(bench.challenged(One, 1)->bearer(), "Bearer again"_ba);
    QCOMPARE(bench.needed.size(), 1);
}

/// They have signed in for something else, such as a permission.
void TestAccountTokensClaims::missesWhatNobodyWasAskedToProve()
{
    Bench bench;
    bench.challenged(One, 1);
    bench.refuse();
    TokenGrant grant = grantOf("again");
    grant.claims = QByteArray();
    AccountTokens other(std::make_unique<ScriptedSource>(bench.newSource), grant);

    bench.tokens.takeOver(other);

    QCOMPARE(bench.ask(Freshness::CachedIsFine)->bearer(), "Bearer again"_ba);
    QVERIFY(bench.challenged(One, 1)->isError());
    QVERIFY(bench.newSource.asked.empty());
    QCOMPARE(bench.needed.size(), 2); // or nobody would ask for it any more
    QCOMPARE(bench.lastNeed(), One);
}

void TestAccountTokensClaims::provesForThoseWhoWaitWhenSomebodySignsInAgain()
{
    Bench bench;
    const auto waiting = bench.challenged(One, 1);

    bench.signInAgain(QByteArray()); // for some other reason

    QVERIFY(!waiting->answer);
    QCOMPARE(bench.newSource.asked.size(), size_t(1));
    bench.newSource.answer(grantOf("proved"));
    QCOMPARE(waiting->bearer(), "Bearer proved"_ba);
}

void TestAccountTokensClaims::needsAPersonWhereANewTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("claims");

    QTest::newRow("once more for the same") << One;
    QTest::newRow("for something else") << Other;
}

void TestAccountTokensClaims::needsAPersonWhereANewTokenIsRefused()
{
    QFETCH(const QByteArray, claims);
    Bench bench;
    const auto told = bench.challenged(One, 1);
    bench.source.answer(grantOf("second"));

    bench.tokens.noteRefusal(told->serial(), claims);
    bench.tokens.noteRefusal(told->serial(), claims);

    QCOMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.lastNeed(), claims);
    QVERIFY(bench.challenged(claims, told->serial())->isError());
    QCOMPARE(bench.askedCount(), size_t(1));
}

void TestAccountTokensClaims::letsOthersGoOnWhereANewTokenIsRefusedWithoutAWord()
{
    Bench bench(60s);
    bench.ask({Freshness::MustBeNew, {}, 1});
    bench.source.answer(grantOf("second", 60s));

    bench.tokens.noteRefusal(2, {});

    QCOMPARE(bench.needed.size(), 1);
    QVERIFY(!bench.needed.front().front().value<SignInError>().message.isEmpty());
    const auto other = bench.ask(Freshness::CachedIsFine); // which may be of use elsewhere
    QVERIFY(!other->answer);
    bench.source.answer(grantOf("third"));
    QCOMPARE(other->bearer(), "Bearer third"_ba);
}

void TestAccountTokensClaims::waitsForANewerTokenThanTheOneRefused()
{
    Bench bench;
    const auto told = bench.ask({Freshness::MustBeNew, {}, 1});

    bench.tokens.noteRefusal(1, {}); // one is on its way
    bench.source.answer(grantOf("second"));
    bench.tokens.noteRefusal(1, {});

    QVERIFY(bench.needed.isEmpty());
    QCOMPARE(told->bearer(), "Bearer second"_ba);
}

QTEST_GUILESS_MAIN(TestAccountTokensClaims)
#include "tst_accounttokens_claims.moc"
