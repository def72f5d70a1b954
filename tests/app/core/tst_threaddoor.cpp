// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/threaddoor.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Keyturn;

namespace {

/// A thread with an event loop and an object in it, ended with the test.
struct Elsewhere
{
    Elsewhere()
    {
        object.moveToThread(&thread);
        thread.start();
    }
    ~Elsewhere()
    {
        thread.quit();
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Elsewhere)

    QThread thread;
    QObject object;
};

} // namespace

class TestThreadDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTasksInItsOwnThread();
    void refusesTasksOnceItIsGone();
    void destroysTasksThatCameTooLate();
    void mayEndWhileOthersKnock();
};

void TestThreadDoor::runsTasksInItsOwnThread()
{
    QObject home;
    const auto key = (new ThreadDoor(&home))->key();
    Elsewhere there;
    QThread *ranIn = nullptr;

    QMetaObject::invokeMethod(&there.object,
                              [&] { key.post([&] { ranIn = QThread::currentThread(); }); });

    QTRY_COMPARE(ranIn, QThread::currentThread());
}

void TestThreadDoor::refusesTasksOnceItIsGone()
{
    auto home = std::make_unique<QObject>();
    const auto key = (new ThreadDoor(home.get()))->key();
    home.reset();

    QVERIFY(!key.post([] { QFAIL("must not run"); }));
}

void TestThreadDoor::destroysTasksThatCameTooLate()
{
    auto home = std::make_unique<QObject>();
    const auto key = (new ThreadDoor(home.get()))->key();
    auto held = std::make_shared<int>(0);

    QVERIFY(key.post([held] { QFAIL("must not run"); }));
    home.reset();

    QCOMPARE(held.use_count(), 1L);
}

void TestThreadDoor::mayEndWhileOthersKnock()
{
    Elsewhere there;
    for (int i = 0; i < 200; ++i) {
        auto home = std::make_unique<QObject>();
        const auto key = (new ThreadDoor(home.get()))->key();
        std::atomic<bool> isOver = false;
        QMetaObject::invokeMethod(&there.object, [&isOver, key] {
            while (key.post([] {})) { }
            isOver = true;
        });
        QThread::yieldCurrentThread();
        home.reset();
        while (!isOver)
            QThread::yieldCurrentThread();
    }
}

QTEST_GUILESS_MAIN(TestThreadDoor)
#include "tst_threaddoor.moc"
