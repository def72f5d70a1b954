// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/announcements.h"
#include "ui/signin/countdownlabel.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestCountdownLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeInWords_data();
    void tellsTheTimeInWords();
    void saysWhenTheTimeIsUp();
    void saysNothingOnceItIsStopped();
    void warnsAloudInTheLastMinute();
};

void TestCountdownLabel::tellsTheTimeInWords_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("a quarter of an hour") << 900 << u"15 minutes left"_s;
    QTest::newRow("begun") << 899 << u"15 minutes left"_s;
    QTest::newRow("two") << 61 << u"2 minutes left"_s;
    QTest::newRow("one") << 60 << u"Less than a minute left"_s;
    QTest::newRow("the last second") << 1 << u"Less than a minute left"_s;
    QTest::newRow("over") << 0 << u"The time is up."_s;
    QTest::newRow("long over") << -9 << u"The time is up."_s;
}

void TestCountdownLabel::tellsTheTimeInWords()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);

    QCOMPARE(timeLeftText(std::chrono::seconds(seconds)), text);
}

void TestCountdownLabel::saysWhenTheTimeIsUp()
{
    CountdownLabel label;

    label.start(1500ms);
    QCOMPARE(label.text(), u"Less than a minute left"_s);

    QTRY_COMPARE(label.text(), u"The time is up."_s);
}

void TestCountdownLabel::saysNothingOnceItIsStopped()
{
    CountdownLabel label;
    label.start(10ms);

    label.stop();

    QTest::qWait(1100); // an absence
    QCOMPARE(label.text(), QString());
}

void TestCountdownLabel::warnsAloudInTheLastMinute()
{
    CountdownLabel label;

    label.start(60500ms);
    QCOMPARE(announcementsOf(label), QStringList());

    QTRY_COMPARE(announcementsOf(label), QStringList{u"Less than a minute left"_s});
}

QTEST_MAIN(TestCountdownLabel)
#include "tst_countdownlabel.moc"
