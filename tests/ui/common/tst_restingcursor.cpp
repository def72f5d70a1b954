// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/restingcursor.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include <functional>
#include <optional>

using namespace Keyturn;
using namespace std::chrono_literals;

namespace {

constexpr int Desktop = 1000; // what QApplication::cursorFlashTime() is to be, in milliseconds

} // namespace

class TestRestingCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setCursorFlashTime(Desktop); }
    void blinksUntilNobodyTypes();
    void blinksAgainForWhoeverLooksForIt_data();
    void blinksAgainForWhoeverLooksForIt();
    void leavesACursorAloneThatNeverBlinks();
    void leavesTheDesktopsWayBehind();
};

void TestRestingCursor::blinksUntilNobodyTypes()
{
    const RestingCursor cursor(20ms);
    QCOMPARE(QApplication::cursorFlashTime(), Desktop);

    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
}

void TestRestingCursor::blinksAgainForWhoeverLooksForIt_data()
{
    QTest::addColumn<std::function<void(QWidget &)>>("act");

    using Act = std::function<void(QWidget &)>;
    QTest::newRow("a key") << Act([](QWidget &at) { QTest::keyClick(&at, Qt::Key_A); });
    QTest::newRow("a click") << Act([](QWidget &at) { QTest::mouseClick(&at, Qt::LeftButton); });
    QTest::newRow("another field") << Act([](QWidget &at) {
        at.clearFocus();
        at.setFocus();
    });
}

void TestRestingCursor::blinksAgainForWhoeverLooksForIt()
{
    QFETCH(std::function<void(QWidget &)>, act);
    QLineEdit field;
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    const RestingCursor cursor(20ms);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    QSignalSpy told(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged);

    act(field);

    QVERIFY(!told.isEmpty());
    QCOMPARE(told.constFirst().constFirst().toInt(), Desktop);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
}

void TestRestingCursor::leavesACursorAloneThatNeverBlinks()
{
    QApplication::setCursorFlashTime(0);
    QLineEdit field;
    {
        const RestingCursor cursor(0ms);
        QTest::qWait(50); // an absence
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

void TestRestingCursor::leavesTheDesktopsWayBehind()
{
    std::optional<RestingCursor> cursor(std::in_place, 20ms);
    QTRY_COMPARE(QApplication::cursorFlashTime(), 0);

    cursor.reset();

    QCOMPARE(QApplication::cursorFlashTime(), Desktop);
}

QTEST_MAIN(TestRestingCursor)
#include "tst_restingcursor.moc"
