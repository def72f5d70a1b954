// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/core/timing.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAndWhen_data();
    void saysWhatAndWhen();
    void isOffUntilAskedFor();
    void tellsALineThatProgramsRead();
    void readsWhenAProcessWasStarted_data();
    void readsWhenAProcessWasStarted();
    void countsFromTheStartOfTheProcess();
};

void TestTiming::saysWhatAndWhen_data()
{
    QTest::addColumn<TimedEvent>("event");
    QTest::addColumn<std::optional<qsizetype>>("count");
    QTest::addColumn<QString>("text");

    using enum TimedEvent;
    using Count = std::optional<qsizetype>;
    QTest::newRow("a window") << WindowShown << Count() << u"window-shown 812 ms"_s;
    QTest::newRow("rows") << FirstRows << Count() << u"first-rows 812 ms"_s;
    QTest::newRow("a list") << ListComplete << Count(100'000) << u"list-complete 100000 812 ms"_s;
    QTest::newRow("an empty list") << ListComplete << Count(0) << u"list-complete 0 812 ms"_s;
    QTest::newRow("a snapshot") << SnapshotShown << Count(1) << u"snapshot-shown 1 812 ms"_s;
    QTest::newRow("a delta") << DeltaApplied << Count(7) << u"delta-applied 7 812 ms"_s;
}

void TestTiming::saysWhatAndWhen()
{
    QFETCH(TimedEvent, event);
    QFETCH(std::optional<qsizetype>, count);
    QFETCH(QString, text);

    QCOMPARE(timingText(event, count, 812ms), text);
}

void TestTiming::isOffUntilAskedFor()
{
    QVERIFY(!areTimesTold());
    QLoggingCategory::setFilterRules(u"keyturn.timing=true"_s);
    QVERIFY(areTimesTold());
    QLoggingCategory::setFilterRules({});
    QVERIFY(!areTimesTold());
}

void TestTiming::tellsALineThatProgramsRead()
{
    static QString line;
    QLoggingCategory::setFilterRules(u"keyturn.timing=true"_s);
    const auto before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context,
                                  const QString &text) { line = logLine(type, context, text); });

    tellTime(TimedEvent::ListComplete, 100'000);

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    static const QRegularExpression exact(uR"(^keyturn\.timing: list-complete 100000 \d+ ms$)"_s);
    QVERIFY2(exact.match(line).hasMatch(), qPrintable(line));
}

void TestTiming::readsWhenAProcessWasStarted_data()
{
    QTest::addColumn<QByteArray>("stat");
    QTest::addColumn<std::optional<qint64>>("ticks");

    using Ticks = std::optional<qint64>;
    const QByteArray rest = " S 1 4 4 0 -1 4194304 97 0 0 0 0 0 0 0 20 0 1 0 5544332 2588672 227";
    QTest::newRow("a process") << "4 (keyturn)" + rest << Ticks(5'544'332);
    QTest::newRow("a name like fields") << "4 (a) R 1 2 (b 3)" + rest + "\n" << Ticks(5'544'332);
    QTest::newRow("one that is cut off") << "4 (keyturn) S 1 4 4 0"_ba << Ticks();
    QTest::newRow("one without a name") << "4 keyturn S 1 4 4 0"_ba << Ticks();
    QTest::newRow("nothing") << ""_ba << Ticks();
}

void TestTiming::readsWhenAProcessWasStarted()
{
    QFETCH(QByteArray, stat);
    QFETCH(std::optional<qint64>, ticks);

    QCOMPARE(startTicks(stat), ticks);
}

void TestTiming::countsFromTheStartOfTheProcess()
{
    const std::chrono::milliseconds first = timeSinceStart();
    QTest::qSleep(5); // or a clock that stands still would pass
    const std::chrono::milliseconds second = timeSinceStart();

    QVERIFY(first >= 0ms);
    QVERIFY(first < 120s); // ctest's limit: a clock of the computer's, not of the process's
    QVERIFY(second >= first + 5ms);
}

QTEST_GUILESS_MAIN(TestTiming)

#include "tst_timing.moc"
