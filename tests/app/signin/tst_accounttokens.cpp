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

struct Told
{
    std::optional<tl::expected<AccessToken, SignInError>> answer;
    int times = 0;

    QByteArray bearer() const
    {
        return answer && *answer ? (*answer)->authorization() : QByteArray("none");
    }
    bool isError(Kind kind) const { return answer && !*answer && answer->error().kind == kind; }
};

struct Bench
{
    explicit Bench(std::chrono::seconds life = 1h)
        : tokens(std::make_unique<AccountTokens>(std::make_unique<ScriptedSource>(source),
                                                 grantOf("first", life)))
    { }

    std::shared_ptr<Told> ask(const TokenWish &wish, QObject *whose = nullptr)
    {
        auto told = std::make_shared<Told>();
        tokens->requestToken(wish, whose ? whose : &context, [told](const auto &token) {
            told->answer = token;
            ++told->times;
        });
        return told;
    }

    AskedSource source;
    QObject context;
    std::unique_ptr<AccountTokens> tokens;
};

SignInError refusal(const QByteArray &claims = {})
{
    return {.kind = Kind::InteractionRequired, .error = u"invalid_grant"_s, .claims = claims};
}

} // namespace

class TestAccountTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutTheTokenItHas();
    void renewsFiveMinutesEarly_data();
    void renewsFiveMinutesEarly();
    void renewsOnceForAllWhoWait();
    void renewsOnceForAllWhoWereRefused();
    void renewsAgainWhereTheNewTokenIsRefused();
    void provesWhatAChallengeAsksFor();
    void provesSomethingElseInASecondRenewal();
    void tellsOnceThatAPersonIsNeeded();
    void asksNoMoreUntilAPersonHasSignedIn();
    void livesThroughALostNetwork();
    void forgetsWhoDiedWaiting();
    void takesARenewalBackWhenItDies();
    void hasNoTokenAfterSigningOut();
    void mayEndWhileItTellsOfARenewal();
};

void TestAccountTokens::handsOutTheTokenItHas()
{
    Bench bench;

    const auto told = bench.ask(Freshness::CachedIsFine);
    const auto forAdding = bench.ask(Freshness::FiveMinutesLeft);

    QCOMPARE(told->bearer(), "Bearer first"_ba);
    QCOMPARE(forAdding->bearer(), "Bearer first"_ba);
    QVERIFY(bench.source.asked.empty());
}

void TestAccountTokens::renewsFiveMinutesEarly_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<bool>("isRenewed");

    QTest::newRow("six minutes") << 360 << false;
    QTest::newRow("four minutes") << 240 << true;
    QTest::newRow("none") << 0 << true;
    QTest::newRow("over") << -10 << true;
}

void TestAccountTokens::renewsFiveMinutesEarly()
{
    QFETCH(int, secondsLeft);
    QFETCH(bool, isRenewed);

    for (const auto freshness : {Freshness::CachedIsFine, Freshness::FiveMinutesLeft}) {
        Bench bench{std::chrono::seconds(secondsLeft)};
        const auto told = bench.ask(freshness);
        QCOMPARE(bench.source.asked.size(), size_t(isRenewed ? 1 : 0));
        if (!isRenewed)
            continue;
        QVERIFY(!told->answer);
        bench.source.answer(grantOf("second"));
        QCOMPARE(told->bearer(), "Bearer second"_ba);
    }
}

void TestAccountTokens::renewsOnceForAllWhoWait()
{
    Bench bench(-1s);
    const QSignalSpy renewed(bench.tokens.get(), &AccountTokens::renewed);
    std::vector<std::shared_ptr<Told>> all;
    all.reserve(20);
    for (int i = 0; i < 20; ++i)
        all.push_back(bench.ask(Freshness::CachedIsFine));

    QCOMPARE(bench.source.asked.size(), size_t(1));
    bench.source.answer(grantOf("second"));

    for (const auto &told : all) {
        QCOMPARE(told->bearer(), "Bearer second"_ba);
        QCOMPARE(told->times, 1);
    }
    QCOMPARE(renewed.size(), 1);
}

void TestAccountTokens::renewsOnceForAllWhoWereRefused()
{
    Bench bench;
    const auto old = bench.ask(Freshness::CachedIsFine);
    const quint64 serial = (*old->answer)->serial();
    const auto early = bench.ask({Freshness::MustBeNew, {}, serial});
    bench.source.answer(grantOf("second"));

    // Another request went out with the old token, too, and hears of it only now.
    const auto late = bench.ask({Freshness::MustBeNew, {}, serial});

    QCOMPARE(early->bearer(), "Bearer second"_ba);
    QCOMPARE(late->bearer(), "Bearer second"_ba);
    QCOMPARE(bench.source.asked.size(), size_t(1));
}

void TestAccountTokens::renewsAgainWhereTheNewTokenIsRefused()
{
    Bench bench;
    const auto first = bench.ask(Freshness::MustBeNew);
    bench.source.answer(grantOf("second"));

    const auto again = bench.ask({Freshness::MustBeNew, {}, (*first->answer)->serial()});

    QCOMPARE(bench.source.asked.size(), size_t(2));
    bench.source.answer(grantOf("third"));
    QCOMPARE(again->bearer(), "Bearer third"_ba);
}

void TestAccountTokens::provesWhatAChallengeAsksFor()
{
    Bench bench;

    const auto told = bench.ask({Freshness::FiveMinutesLeft, R"({"access_token":{}})"});

    QCOMPARE(bench.source.asked.size(), size_t(1));
    QCOMPARE(bench.source.asked.front().wish.claims, R"({"access_token":{}})"_ba);
    bench.source.answer(grantOf("proved"));
    QCOMPARE(told->bearer(), "Bearer proved"_ba);
}

void TestAccountTokens::provesSomethingElseInASecondRenewal()
{
    Bench bench(-1s);
    const auto plain = bench.ask(Freshness::CachedIsFine);
    const auto proving = bench.ask({Freshness::MustBeNew, "{\"a\":1}"});

    bench.source.answer(grantOf("second"));

    QCOMPARE(plain->bearer(), "Bearer second"_ba);
    QVERIFY(!proving->answer);
    QCOMPARE(bench.source.asked.size(), size_t(2));
    QCOMPARE(bench.source.asked.back().wish.claims, "{\"a\":1}"_ba);
    bench.source.answer(grantOf("third"));
    QCOMPARE(proving->bearer(), "Bearer third"_ba);
}

void TestAccountTokens::tellsOnceThatAPersonIsNeeded()
{
    Bench bench(-1s);
    const QSignalSpy needed(bench.tokens.get(), &AccountTokens::signInRequired);
    const auto one = bench.ask(Freshness::CachedIsFine);
    const auto two = bench.ask(Freshness::FiveMinutesLeft);

    bench.source.answer(tl::unexpected(refusal("{}")));

    QVERIFY(one->isError(Kind::InteractionRequired));
    QVERIFY(two->isError(Kind::InteractionRequired));
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.front().front().value<SignInError>().claims, "{}"_ba);
}

void TestAccountTokens::asksNoMoreUntilAPersonHasSignedIn()
{
    Bench bench(-1s);
    bench.ask(Freshness::CachedIsFine);
    bench.source.answer(tl::unexpected(refusal()));

    const auto refused = bench.ask(Freshness::CachedIsFine);
    QVERIFY(refused->isError(Kind::InteractionRequired));
    QCOMPARE(bench.source.asked.size(), size_t(1));

    AskedSource script;
    bench.tokens->resume(std::make_unique<ScriptedSource>(script), grantOf("again"));
    QCOMPARE(bench.ask(Freshness::CachedIsFine)->bearer(), "Bearer again"_ba);
    bench.ask(Freshness::MustBeNew);
    QCOMPARE(script.asked.size(), size_t(1));
}

void TestAccountTokens::livesThroughALostNetwork()
{
    Bench bench(60s);
    const QSignalSpy needed(bench.tokens.get(), &AccountTokens::signInRequired);
    const auto reading = bench.ask(Freshness::CachedIsFine);
    const auto adding = bench.ask(Freshness::FiveMinutesLeft);

    bench.source.answer(tl::unexpected(SignInError{.kind = Kind::Network}));

    QCOMPARE(reading->bearer(), "Bearer first"_ba); // it is good for a minute
    QVERIFY(adding->isError(Kind::Network));
    QVERIFY(needed.isEmpty());
    bench.ask(Freshness::CachedIsFine);
    QCOMPARE(bench.source.asked.size(), size_t(2));
}

void TestAccountTokens::forgetsWhoDiedWaiting()
{
    Bench bench(-1s);
    auto whose = std::make_unique<QObject>();
    const auto dead = bench.ask(Freshness::CachedIsFine, whose.get());
    const auto alive = bench.ask(Freshness::CachedIsFine);

    whose.reset();
    bench.source.answer(grantOf("second"));

    QVERIFY(!dead->answer);
    QCOMPARE(alive->bearer(), "Bearer second"_ba);
}

void TestAccountTokens::takesARenewalBackWhenItDies()
{
    Bench bench(-1s);
    const auto told = bench.ask(Freshness::CachedIsFine);

    bench.tokens.reset();

    QVERIFY(!bench.source.asked.front().context);
    QVERIFY(!told->answer);
}

void TestAccountTokens::hasNoTokenAfterSigningOut()
{
    Bench bench;
    const auto waiting = bench.ask(Freshness::MustBeNew);

    bench.tokens->forget();

    QVERIFY(waiting->isError(Kind::InteractionRequired));
    QVERIFY(!bench.source.asked.front().context); // taken back
    for (const auto freshness :
         {Freshness::CachedIsFine, Freshness::FiveMinutesLeft, Freshness::MustBeNew})
        QVERIFY(bench.ask(freshness)->isError(Kind::InteractionRequired));
    QCOMPARE(bench.source.asked.size(), size_t(1));
    QVERIFY(bench.tokens->scopes().isEmpty());
}

void TestAccountTokens::mayEndWhileItTellsOfARenewal()
{
    Bench bench(-1s);
    const auto told = bench.ask(Freshness::CachedIsFine);
    connect(bench.tokens.get(), &AccountTokens::renewed, this, [&] { bench.tokens.reset(); });

    bench.source.answer(grantOf("second"));

    QVERIFY(!bench.tokens);
    QVERIFY(!told->answer);
}

QTEST_GUILESS_MAIN(TestAccountTokens)
#include "tst_accounttokens.moc"
