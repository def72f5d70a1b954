// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/idlewatch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesThatNobodyDoesAnything();
    void countsAnewFromWhatIsDone_data();
    void countsAnewFromWhatIsDone();
};

void TestIdleWatch::noticesThatNobodyDoesAnything()
{
    const IdleWatch watch(20ms);
    QSignalSpy idle(&watch, &IdleWatch::idle);

    QTRY_COMPARE(idle.size(), 1);

    QTest::qWait(100); // an absence: once is enough
    QCOMPARE(idle.size(), 1);
}

void TestIdleWatch::countsAnewFromWhatIsDone_data()
{
    QTest::addColumn<std::function<void(QWidget &)>>("act");

    using Act = std::function<void(QWidget &)>;
    QTest::newRow("a key") << Act([](QWidget &at) { QTest::keyClick(&at, Qt::Key_A); });
    QTest::newRow("a click") << Act([](QWidget &at) { QTest::mouseClick(&at, Qt::LeftButton); });
    QTest::newRow("the pointer") << Act([](QWidget &at) {
        QTest::mouseMove(&at, {3, 3});
        QTest::mouseMove(&at, {4, 4});
    });
}

/// Idle once more can only be who was not in between.
void TestIdleWatch::countsAnewFromWhatIsDone()
{
    QFETCH(std::function<void(QWidget &)>, act);
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const IdleWatch watch(20ms);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QTRY_COMPARE(idle.size(), 1);

    act(field);

    QTRY_COMPARE(idle.size(), 2);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
