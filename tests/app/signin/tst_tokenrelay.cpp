// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenrelay.h"
#include "support/recordedtokens.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Freshness = TokenProvider::Freshness;
using Token = tl::expected<AccessToken, SignInError>;

namespace {

/// Keeps its handlers, and answers none.
class SilentTokens : public TokenProvider
{
public:
    void requestToken(const TokenWish & /*wish*/, QObject * /*context*/,
                      TokenHandler handler) override
    {
        handlers.push_back(std::move(handler));
    }
    std::vector<TokenHandler> handlers;
};

/// A worker thread that asks a relay, and the side it asks, which can be ended.
struct Bench
{
    explicit Bench(TokenProvider &tokens)
        : home(std::make_unique<QObject>())
        , relay(std::make_unique<TokenRelay>(tokens, home.get()))
    {
        worker->moveToThread(&thread);
        thread.start();
    }
    ~Bench()
    {
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void ask(const TokenWish &wish = Freshness::CachedIsFine)
    {
        inWorker([this, wish] {
            relay->requestToken(wish, worker.get(), [this](const Token &token) {
                answer = token;
                answeredIn = QThread::currentThread();
                ++answers;
            });
            isAsked = true;
        });
    }
    void inWorker(const std::function<void()> &task) const
    {
        QMetaObject::invokeMethod(context.get(), task);
    }

    QThread thread;
    std::unique_ptr<QObject> home;
    std::unique_ptr<TokenRelay> relay;
    std::unique_ptr<QObject> worker = std::make_unique<QObject>();
    std::unique_ptr<QObject> context = contextIn(thread); // outlives the worker
    Token answer = tl::unexpected(SignInError());
    std::atomic<QThread *> answeredIn = nullptr;
    std::atomic<int> answers = 0;
    std::atomic<bool> isAsked = false;

private:
    static std::unique_ptr<QObject> contextIn(QThread &thread)
    {
        auto object = std::make_unique<QObject>();
        object->moveToThread(&thread);
        return object;
    }
};

} // namespace

class TestTokenRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheThreadThatAsked();
    void handsErrorsOn();
    void givesOnceWhatItTookAlong();
    void takesNothingAlongThatIsNotThere();
    void asksForWhatItDidNotTakeAlong();
    void answersEvenIfTheOtherSideEnds();
    void answersEvenIfItHasEndedBefore();
    void answersEvenIfTheQuestionIsForgotten();
    void isSilentTowardsAContextThatDied();
    void mayBeDestroyedWhileAsked();
};

void TestTokenRelay::answersInTheThreadThatAsked()
{
    RecordedTokens tokens;
    Bench bench(tokens);

    bench.ask({Freshness::MustBeNew, R"({"a":1})"});

    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(bench.answer.value().authorization(), "Bearer fresh"_ba);
    QCOMPARE(bench.answeredIn.load(), &bench.thread);
    QCOMPARE(tokens.asked, std::vector{Freshness::MustBeNew});
    QCOMPARE(tokens.claims, std::vector{R"({"a":1})"_ba});
}

void TestTokenRelay::handsErrorsOn()
{
    RecordedTokens tokens;
    tokens.error = SignInError{.message = u"No."_s};
    Bench bench(tokens);

    bench.ask();

    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(bench.answer.error().message, u"No."_s);
}

void TestTokenRelay::givesOnceWhatItTookAlong()
{
    RecordedTokens tokens;
    Bench bench(tokens);
    bench.relay->askAhead();
    QCOMPARE(tokens.asked, std::vector{Freshness::CachedIsFine});

    bench.ask();
    const QDeadlineTimer patience(20'000);
    while (bench.answers == 0 && !patience.hasExpired()) // nothing of this thread runs meanwhile
        QThread::yieldCurrentThread();
    QCOMPARE(bench.answers, 1);
    QCOMPARE(bench.answer.value().authorization(), "Bearer cached"_ba);
    QCOMPARE(bench.answeredIn.load(), &bench.thread);

    bench.ask();
    QTRY_COMPARE(bench.answers, 2);
    QCOMPARE(tokens.asked, (std::vector{Freshness::CachedIsFine, Freshness::CachedIsFine}));
}

void TestTokenRelay::takesNothingAlongThatIsNotThere()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.relay->askAhead();

    bench.ask();

    QTRY_COMPARE(tokens.handlers.size(), size_t(2));
    tokens.handlers[0](AccessToken("late"));
    QCOMPARE(bench.answers, 0);
    tokens.handlers[1](AccessToken("asked for"));
    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(bench.answer.value().authorization(), "Bearer asked for"_ba);
}

void TestTokenRelay::asksForWhatItDidNotTakeAlong()
{
    RecordedTokens tokens;
    Bench bench(tokens);
    bench.relay->askAhead();

    bench.ask(Freshness::FiveMinutesLeft);

    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(tokens.asked, (std::vector{Freshness::CachedIsFine, Freshness::FiveMinutesLeft}));
}

void TestTokenRelay::answersEvenIfTheOtherSideEnds()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.ask();
    while (!bench.isAsked) // without this thread's event loop, so that the question waits in it
        QThread::yieldCurrentThread();

    bench.home.reset();

    QTRY_COMPARE(bench.answers, 1);
    QVERIFY(!bench.answer);
    QVERIFY(tokens.handlers.empty());
}

void TestTokenRelay::answersEvenIfItHasEndedBefore()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.home.reset();

    bench.ask();

    QTRY_COMPARE(bench.answers, 1);
    QVERIFY(!bench.answer);
}

void TestTokenRelay::answersEvenIfTheQuestionIsForgotten()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.ask();
    QTRY_COMPARE(tokens.handlers.size(), 1);

    tokens.handlers.clear();

    QTRY_COMPARE(bench.answers, 1);
    QVERIFY(!bench.answer);
}

void TestTokenRelay::isSilentTowardsAContextThatDied()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.ask();
    QTRY_COMPARE(tokens.handlers.size(), 1);
    std::atomic<bool> isGone = false;
    bench.inWorker([&] {
        bench.worker.reset();
        isGone = true;
    });
    QTRY_VERIFY(isGone);

    tokens.handlers.front()(AccessToken("too late"));

    QTest::qWait(50); // time for what must not come
    QCOMPARE(bench.answers, 0);
}

void TestTokenRelay::mayBeDestroyedWhileAsked()
{
    SilentTokens tokens;
    Bench bench(tokens);
    bench.ask();
    QTRY_COMPARE(tokens.handlers.size(), 1);
    std::atomic<bool> isGone = false;

    bench.inWorker([&] {
        bench.relay.reset();
        isGone = true;
    });
    QTRY_VERIFY(isGone);
    QTRY_VERIFY(bench.home->children().isEmpty());
    tokens.handlers.front()(AccessToken("late"));

    QTRY_COMPARE(bench.answers, 1);
    QCOMPARE(bench.answer.value().authorization(), "Bearer late"_ba);
}

QTEST_GUILESS_MAIN(TestTokenRelay)
#include "tst_tokenrelay.moc"
