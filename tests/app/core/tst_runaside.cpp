// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/runaside.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

using namespace Keyturn;

class TestRunAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere();
    void keepsTheOrderOfAPoolOfOneThread();
    void doesTheWorkButAnswersNobodyWhoIsGone();
    void destroysTheHandlerInItsOwnThread();
    void lettingTheHandlerEndItsContextIsFine();
    void leavesNothingBehindInTheContext();
};

void TestRunAside::worksElsewhereAndAnswersHere()
{
    QThreadPool pool;
    QObject context;
    QThread *workedIn = nullptr;
    QThread *answeredIn = nullptr;

    runAside(
        pool, [] { return QThread::currentThread(); }, &context,
        [&](QThread *thread) {
            workedIn = thread;
            answeredIn = QThread::currentThread();
        });

    QTRY_COMPARE(answeredIn, QThread::currentThread());
    QVERIFY(workedIn);
    QVERIFY(workedIn != answeredIn);
}

void TestRunAside::keepsTheOrderOfAPoolOfOneThread()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QObject context;
    QList<int> answers;

    for (int i = 0; i < 100; ++i)
        runAside(
            pool, [i] { return i; }, &context, [&answers](int answer) { answers += answer; });

    QTRY_COMPARE(answers.size(), 100);
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
}

void TestRunAside::doesTheWorkButAnswersNobodyWhoIsGone()
{
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    QSemaphore mayEnd;
    std::atomic<bool> isDone = false;

    runAside(
        pool,
        [&] {
            mayEnd.acquire();
            isDone = true;
            return 0;
        },
        context.get(), [](int) { QFAIL("must not run"); });
    context.reset();
    mayEnd.release();

    QVERIFY(pool.waitForDone());
    QVERIFY(isDone);
    QCoreApplication::processEvents();
}

void TestRunAside::destroysTheHandlerInItsOwnThread()
{
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    QSemaphore mayEnd;
    const auto held = std::make_shared<int>(0);

    runAside(
        pool,
        [&mayEnd] {
            mayEnd.acquire();
            return 0;
        },
        context.get(), [held](int) { QFAIL("must not run"); });
    QCOMPARE(held.use_count(), 2L);
    context.reset();

    QCOMPARE(held.use_count(), 1L); // while the work goes on
    mayEnd.release();
    QVERIFY(pool.waitForDone());
}

void TestRunAside::lettingTheHandlerEndItsContextIsFine()
{
    QThreadPool pool;
    auto context = std::make_unique<QObject>();
    std::optional<int> answer;

    runAside(
        pool, [] { return 7; }, context.get(),
        [&context, &answer](int number) {
            context.reset();
            answer = number;
        });

    QTRY_VERIFY(answer);
    QCOMPARE(*answer, 7);
    QVERIFY(!context);
}

void TestRunAside::leavesNothingBehindInTheContext()
{
    QThreadPool pool;
    QObject context;
    bool isAnswered = false;

    runAside(
        pool, [] { return 0; }, &context, [&isAnswered](int) { isAnswered = true; });

    QTRY_VERIFY(isAnswered);
    QTRY_VERIFY(context.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestRunAside)
#include "tst_runaside.moc"
