// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/recenttoken.h"
#include "support/recordedtokens.h"

#include <QObject>
#include <QTest>

using namespace Keyturn;
using Freshness = TokenProvider::Freshness;

namespace {

struct Bench
{
    RecordedTokens tokens;
    RecentToken recent{tokens};
    QByteArray given;

    void ask(const TokenWish &wish)
    {
        given.clear();
        recent.requestToken(wish, nullptr, [this](const auto &token) {
            given = token ? token->authorization() : "none";
        });
    }
};

} // namespace

class TestRecentToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameWithoutAsking();
    void asksForANewOneAndGivesThatFromThenOn();
    void asksWhereSomethingHasToBeProved();
    void asksAgainAfterAnError();
    void forgetsWhatWasRefused();
};

void TestRecentToken::givesTheSameWithoutAsking()
{
    Bench bench;
    bench.ask(Freshness::CachedIsFine);
    bench.ask(Freshness::CachedIsFine);

    QCOMPARE(bench.given, "Bearer cached");
    QCOMPARE(bench.tokens.asked.size(), size_t(1));
}

void TestRecentToken::asksForANewOneAndGivesThatFromThenOn()
{
    Bench bench;
    bench.ask(Freshness::CachedIsFine);
    bench.ask(Freshness::MustBeNew);
    QCOMPARE(bench.given, "Bearer fresh");
    bench.ask(Freshness::CachedIsFine);

    QCOMPARE(bench.given, "Bearer fresh");
    QCOMPARE(bench.tokens.asked.size(), size_t(2));
}

void TestRecentToken::asksWhereSomethingHasToBeProved()
{
    Bench bench;
    bench.ask(Freshness::CachedIsFine);
    bench.ask({Freshness::CachedIsFine, "{}"});

    QCOMPARE(bench.tokens.asked.size(), size_t(2));
}

void TestRecentToken::asksAgainAfterAnError()
{
    Bench bench;
    bench.tokens.error = SignInError{};
    bench.ask(Freshness::CachedIsFine);
    QCOMPARE(bench.given, "none");
    bench.tokens.error.reset();

    bench.ask(Freshness::CachedIsFine);

    QCOMPARE(bench.given, "Bearer cached");
}

void TestRecentToken::forgetsWhatWasRefused()
{
    Bench bench;
    bench.ask(Freshness::CachedIsFine);
    bench.recent.noteRefusal(0, {});
    bench.ask(Freshness::CachedIsFine);

    QCOMPARE(bench.tokens.asked.size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestRecentToken)
#include "tst_recenttoken.moc"
