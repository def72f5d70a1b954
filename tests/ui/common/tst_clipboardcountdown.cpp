// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/common/clipboardcountdown.h"
#include "ui/common/secretclipboard.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    SecretClipboard clipboard{*QGuiApplication::clipboard(), ClipboardTimes{.holding = 125s}};
    const QUuid id = QUuid::createUuid();
    QWidget window;
    bool countsOthers = true;
    ClipboardCountdown ofThis{clipboard, [this](const QUuid &held) { return held == id; }, &window};
    ClipboardCountdown ofOthers{
        clipboard, [this](const QUuid &held) { return countsOthers && held != id; }, &window};

    Bench() { window.show(); }
    void copy(const QUuid &which) { clipboard.copy(which, SecretText("s3cret")); }
};

} // namespace

class TestClipboardCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereOnlyWhileSomethingIsHeld();
    void asksAgainWhetherItIsMeant();
    void countsDown();
    void canExtendAndClear();
};

void TestClipboardCountdown::isThereOnlyWhileSomethingIsHeld()
{
    Bench bench;
    QVERIFY(!bench.ofThis.isVisible() && !bench.ofOthers.isVisible());

    bench.copy(QUuid::createUuid());
    QVERIFY(!bench.ofThis.isVisible() && bench.ofOthers.isVisible());

    bench.copy(bench.id);
    QVERIFY(bench.ofThis.isVisible() && !bench.ofOthers.isVisible());

    bench.clipboard.clearNow();
    QVERIFY(!bench.ofThis.isVisible() && !bench.ofOthers.isVisible());
}

void TestClipboardCountdown::asksAgainWhetherItIsMeant()
{
    Bench bench;
    bench.copy(QUuid::createUuid());
    QVERIFY(bench.ofOthers.isVisible());

    bench.countsOthers = false;
    bench.ofOthers.showState();

    QVERIFY(!bench.ofOthers.isVisible());
}

void TestClipboardCountdown::countsDown()
{
    Bench bench;
    bench.copy(bench.id);

    QVERIFY(named<QLabel>(bench.ofThis, u"Clipboard is cleared in 2:05"_s));
    QTRY_VERIFY(!named<QLabel>(bench.ofThis, u"Clipboard is cleared in 2:05"_s));
}

void TestClipboardCountdown::canExtendAndClear()
{
    Bench bench;
    bench.copy(bench.id);

    QTest::mouseClick(named<QPushButton>(bench.ofThis, u"+1 min"_s), Qt::LeftButton);
    QVERIFY(bench.clipboard.remainingSeconds() > 150);

    QTest::mouseClick(named<QPushButton>(bench.ofThis, u"Clear now"_s), Qt::LeftButton);
    QVERIFY(!bench.clipboard.isHolding());
}

QTEST_MAIN(TestClipboardCountdown)
#include "tst_clipboardcountdown.moc"
