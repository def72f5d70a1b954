// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/expirytext.h"

#include <QDateTime>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime local(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::LocalTime};
}

} // namespace

/// In the time zone Europe/Berlin, which the tests run in.
class TestExpiryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenAndHowLong_data();
    void saysWhenAndHowLong();
    void namesTheOffset();
    void saysThatAClockIsWrong();
};

void TestExpiryText::saysWhenAndHowLong_data()
{
    QTest::addColumn<QDateTime>("end");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("summer time") << local(2027, 5, 19, 14, 2)
                                 << u"Expires Wed 19 May 2027 14:02 (UTC+2), in 180 days"_s;
    QTest::newRow("winter time") << local(2026, 11, 25, 9, 5)
                                 << u"Expires Wed 25 Nov 2026 09:05 (UTC+1), in 5 days"_s;
    QTest::newRow("tomorrow, in ten hours")
        << local(2026, 11, 21, 0, 2) << u"Expires Sat 21 Nov 2026 00:02 (UTC+1), tomorrow"_s;
    QTest::newRow("later today") << local(2026, 11, 20, 14, 3)
                                 << u"Expires Fri 20 Nov 2026 14:03 (UTC+1), today"_s;
    QTest::newRow("this very moment")
        << local(2026, 11, 20, 14, 2) << u"Expired Fri 20 Nov 2026 14:02 (UTC+1), today"_s;
    QTest::newRow("yesterday") << local(2026, 11, 19, 23, 59)
                               << u"Expired Thu 19 Nov 2026 23:59 (UTC+1), yesterday"_s;
    QTest::newRow("long ago") << local(2026, 11, 10, 14, 2)
                              << u"Expired Tue 10 Nov 2026 14:02 (UTC+1), 10 days ago"_s;
    QTest::newRow("never") << QDateTime() << u"Never expires"_s;
}

void TestExpiryText::saysWhenAndHowLong()
{
    QFETCH(QDateTime, end);
    QFETCH(QString, sentence);

    QCOMPARE(expirySentence(end, local(2026, 11, 20, 14, 2)), sentence);
    QCOMPARE(expirySentence(end.toUTC(), local(2026, 11, 20, 14, 2).toUTC()), sentence);
}

void TestExpiryText::namesTheOffset()
{
    QCOMPARE(utcOffsetText(local(2026, 1, 1, 0, 0)), u"UTC+1"_s);
    const QByteArray zone = qgetenv("TZ");
    const auto inZone = [](const char *name) {
        qputenv("TZ", name);
        return utcOffsetText(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::LocalTime));
    };
    QCOMPARE(inZone("UTC"), u"UTC"_s);
    QCOMPARE(inZone("Asia/Kolkata"), u"UTC+5:30"_s);
    QCOMPARE(inZone("America/St_Johns"), u"UTC-3:30"_s);
    qputenv("TZ", zone);
}

void TestExpiryText::saysThatAClockIsWrong()
{
    using namespace std::chrono_literals;

    QCOMPARE(clockText(0ms), QString());
    QCOMPARE(clockText(-119s), QString());
    QCOMPARE(clockText(26h),
             u"The clock of this computer is 1 day, 2 hours ahead of Microsoft Graph's. The "
             "lifetime is counted by Graph's."_s);
    QCOMPARE(clockText(7 * 24h - 5min),
             u"The clock of this computer is 7 days ahead of Microsoft Graph's. The lifetime is "
             "counted by Graph's."_s);
    QCOMPARE(clockText(-3min - 20s),
             u"The clock of this computer is 3 minutes behind Microsoft Graph's. The lifetime is "
             "counted by Graph's."_s);
}

QTEST_GUILESS_MAIN(TestExpiryText)
#include "tst_expirytext.moc"
