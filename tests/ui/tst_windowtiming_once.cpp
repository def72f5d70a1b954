// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowtiming.h"

#include <QTest>
#include <QWidget>

using namespace Keyturn;

namespace {

class Window : public QWidget
{
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent * /*event*/) override { isPainted = true; }
};

} // namespace

class TestWindowTimingOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsUntilTheWindowIsPainted();
    void isDoneOnce();
    void goesWithTheWindow();
};

void TestWindowTimingOnce::waitsUntilTheWindowIsPainted()
{
    Window window;
    bool isDone = false;
    bool wasPainted = false;
    onceShown(window, [&] {
        isDone = true;
        wasPainted = window.isPainted;
    });
    QTest::qWait(50);
    QVERIFY(!isDone);

    window.show();

    QTRY_VERIFY(isDone);
    QVERIFY(wasPainted);
}

void TestWindowTimingOnce::isDoneOnce()
{
    Window window;
    int times = 0;
    onceShown(window, [&] { ++times; });
    window.show();
    QTRY_COMPARE(times, 1);
    window.isPainted = false;

    window.update();

    QTRY_VERIFY(window.isPainted);
    QTest::qWait(50);
    QCOMPARE(times, 1);
}

void TestWindowTimingOnce::goesWithTheWindow()
{
    bool isDone = false;
    {
        Window window;
        onceShown(window, [&] { isDone = true; });
        window.grab(); // which paints it
    }

    QTest::qWait(50);

    QVERIFY(!isDone);
}

QTEST_MAIN(TestWindowTimingOnce)
#include "tst_windowtiming_once.moc"
