// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiry.h"
#include "app/directory/expiryclock.h"
#include "app/directory/passwordcredential.h"

#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tests run in Berlin, which is two hours ahead of UTC in May.
QDateTime berlin(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
}

const auto Now = u"2026-05-10 14:00"_s;

/// "2026-05-10 23:14" is an end, "from 2026-06-01 00:00" a start, "never" neither; ';' between two.
std::vector<PasswordCredential> secrets(const QString &description)
{
    std::vector<PasswordCredential> all;
    for (const QString &text : description.split(u';', Qt::SkipEmptyParts)) {
        PasswordCredential credential;
        if (text.startsWith("from "_L1)) {
            credential.startDateTime = berlin(text.mid(5)).toUTC();
            credential.endDateTime = credential.startDateTime.addDays(1);
        } else if (text != "never"_L1) {
            credential.endDateTime = berlin(text).toUTC();
        }
        all.push_back(credential);
    }
    return all;
}

} // namespace

class TestExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsHowTheSecretsOfAnObjectStand_data();
    void tellsHowTheSecretsOfAnObjectStand();
    void tellsHowOneSecretStands_data();
    void tellsHowOneSecretStands();
    void countsCalendarDaysAcrossAClockChange_data();
    void countsCalendarDaysAcrossAClockChange();
    void leavesOutUntilWhenWhereThereIsLittleRoom_data();
    void leavesOutUntilWhenWhereThereIsLittleRoom();
    void reportsTheEndsInUtc();
    void tellsTheExactTime();
    void writesDatesAsTheLocaleDoes();
};

void TestExpiry::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(berlin(Now).toUTC().time(), QTime(12, 0));
}

namespace {

void addRow(const char *name, const QString &ends, Expiry expiry, const QString &status,
            const QString &next)
{
    QTest::newRow(name) << ends << expiry << status << next;
}

void addPastAndToday()
{
    addRow("none", u""_s, Expiry::NoSecrets, u"No secrets"_s, u"—"_s);
    addRow("long expired", u"2024-05-19 12:00"_s, Expiry::Expired, u"All secrets expired"_s,
           u"expired 19 May 2024"_s);
    addRow("the later one counts", u"2026-05-07 12:00;2024-05-19 12:00"_s, Expiry::Expired,
           u"All secrets expired"_s, u"expired 3 days ago"_s);
    addRow("expired yesterday", u"2026-05-09 23:59"_s, Expiry::Expired, u"All secrets expired"_s,
           u"expired 1 day ago"_s);
    addRow("expired today", u"2026-05-10 08:30"_s, Expiry::Expired, u"All secrets expired"_s,
           u"expired today 08:30"_s);
    addRow("expires this moment", Now, Expiry::Expired, u"All secrets expired"_s,
           u"expired today 14:00"_s);
    addRow("today", u"2026-05-10 23:14"_s, Expiry::ExpiresToday, u"Expires today"_s,
           u"today 23:14 · last one"_s);
    addRow("today, another", u"2026-05-10 23:14;2027-05-19 12:00;2026-08-01 00:00"_s,
           Expiry::ExpiresToday, u"Expires today"_s,
           u"today 23:14 · another valid to 19 May 2027"_s);
    addRow("today, another without end", u"2026-05-10 23:14;never"_s, Expiry::ExpiresToday,
           u"Expires today"_s, u"today 23:14 · another never expires"_s);
    addRow("expired ones do not count", u"2026-05-10 23:14;2026-05-09 00:00"_s,
           Expiry::ExpiresToday, u"Expires today"_s, u"today 23:14 · last one"_s);
}

void addSoon()
{
    addRow("tomorrow", u"2026-05-11 00:00"_s, Expiry::ExpiresSoon, u"Expires in 1 day"_s,
           u"in 1 day · last one"_s);
    addRow("tomorrow, another", u"2026-05-11 00:00;2026-05-11 10:00"_s, Expiry::ExpiresSoon,
           u"Expires in 1 day"_s, u"in 1 day · another valid to 11 May 2026"_s);
    addRow("tomorrow, another without end", u"2026-05-11 00:00;never"_s, Expiry::ExpiresSoon,
           u"Expires in 1 day"_s, u"in 1 day · another never expires"_s);
    addRow("soon", u"2026-05-22 01:00"_s, Expiry::ExpiresSoon, u"Expires in 12 days"_s,
           u"in 12 days · last one"_s);
    addRow("soon, another", u"2026-05-22 01:00;2027-05-19 12:00"_s, Expiry::ExpiresSoon,
           u"Expires in 12 days"_s, u"in 12 days · another valid to 19 May 2027"_s);
    addRow("soon, another without end", u"2026-05-22 01:00;never"_s, Expiry::ExpiresSoon,
           u"Expires in 12 days"_s, u"in 12 days · another never expires"_s);
    addRow("the last soon day", u"2026-06-09 23:59"_s, Expiry::ExpiresSoon, u"Expires in 30 days"_s,
           u"in 30 days · last one"_s);
}

void addLater()
{
    addRow("the first later day", u"2026-06-10 00:00"_s, Expiry::Current, u"Current"_s,
           u"10 Jun 2026 · last one"_s);
    addRow("later, another", u"2026-07-01 12:00;2027-05-19 12:00"_s, Expiry::Current, u"Current"_s,
           u"1 Jul 2026 · another valid to 19 May 2027"_s);
    addRow("later, another without end", u"2027-05-19 12:00;never"_s, Expiry::Current, u"Current"_s,
           u"19 May 2027 · another never expires"_s);
    addRow("never", u"never"_s, Expiry::Current, u"Current"_s, u"never"_s);
    addRow("a century", u"2126-05-10 12:00"_s, Expiry::Current, u"Current"_s,
           u"10 May 2126 · last one"_s);
    addRow("the last year", u"9999-12-31 23:59"_s, Expiry::Current, u"Current"_s,
           u"31 Dec 9999 · last one"_s);
    addRow("not yet valid", u"from 2026-06-01 00:00"_s, Expiry::NotYetValid, u"Not yet valid"_s,
           u"2 Jun 2026"_s);
    addRow("not yet valid and expired", u"from 2026-06-01 00:00;2024-05-19 12:00"_s,
           Expiry::NotYetValid, u"Not yet valid"_s, u"2 Jun 2026"_s);
    addRow("not yet valid does not help", u"from 2026-06-01 00:00;2026-05-10 23:14"_s,
           Expiry::ExpiresToday, u"Expires today"_s, u"today 23:14 · last one"_s);
    addRow("starts this moment", u"from 2026-05-10 14:00"_s, Expiry::ExpiresSoon,
           u"Expires in 1 day"_s, u"in 1 day · last one"_s);
}

} // namespace

void TestExpiry::tellsHowTheSecretsOfAnObjectStand_data()
{
    QTest::addColumn<QString>("ends");
    QTest::addColumn<Expiry>("expiry");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("next");

    addPastAndToday();
    addSoon();
    addLater();
}

void TestExpiry::tellsHowTheSecretsOfAnObjectStand()
{
    QFETCH(QString, ends);
    QFETCH(Expiry, expiry);

    const ExpiryState state = ExpiryState::of(secrets(ends), berlin(Now));

    QCOMPARE(state.expiry, expiry);
    QTEST(objectStatusText(state), "status");
    QTEST(nextExpiryText(state), "next");
}

void TestExpiry::tellsHowOneSecretStands_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("expires");

    QTest::newRow("expired") << u"2026-05-07 12:00"_s << u"Expired"_s << u"7 May 2026"_s;
    QTest::newRow("today") << u"2026-05-10 23:14"_s << u"Expires today"_s << u"today 23:14"_s;
    QTest::newRow("soon") << u"2026-05-22 01:00"_s << u"Expires in 12 days"_s << u"22 May 2026"_s;
    QTest::newRow("later") << u"2027-05-19 12:00"_s << u"Current"_s << u"19 May 2027"_s;
    QTest::newRow("never") << u"never"_s << u"Current"_s << u"never"_s;
    QTest::newRow("future") << u"from 2026-06-01 00:00"_s << u"Not yet valid"_s << u"2 Jun 2026"_s;
}

void TestExpiry::tellsHowOneSecretStands()
{
    QFETCH(QString, end);

    const ExpiryState state = ExpiryState::of(secrets(end).front(), berlin(Now));

    QTEST(secretStatusText(state), "status");
    QTEST(secretExpiryText(state), "expires");
}

void TestExpiry::countsCalendarDaysAcrossAClockChange_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("status");

    // 29 March 2026 has 23 hours, 25 October 2026 has 25.
    QTest::newRow("short day, from its start")
        << u"2026-03-29 00:00"_s << u"2026-03-29 23:59"_s << u"Expires today"_s;
    QTest::newRow("short day, 23 hours on")
        << u"2026-03-28 12:00"_s << u"2026-03-29 12:00"_s << u"Expires in 1 day"_s;
    QTest::newRow("over the short day")
        << u"2026-03-28 00:30"_s << u"2026-03-30 00:00"_s << u"Expires in 2 days"_s;
    QTest::newRow("long day, its last minute")
        << u"2026-10-25 00:00"_s << u"2026-10-25 23:59"_s << u"Expires today"_s;
    QTest::newRow("over the long day")
        << u"2026-10-24 23:59"_s << u"2026-10-26 00:00"_s << u"Expires in 2 days"_s;
    QTest::newRow("the soon days end at midnight")
        << u"2026-10-01 12:00"_s << u"2026-10-31 23:59"_s << u"Expires in 30 days"_s;
    QTest::newRow("and not an hour later")
        << u"2026-10-01 12:00"_s << u"2026-11-01 00:00"_s << u"Current"_s;
}

void TestExpiry::countsCalendarDaysAcrossAClockChange()
{
    QFETCH(QString, now);
    QFETCH(QString, end);

    const ExpiryState state = ExpiryState::of(secrets(end), berlin(now));

    QTEST(objectStatusText(state), "status");
}

void TestExpiry::leavesOutUntilWhenWhereThereIsLittleRoom_data()
{
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("shortNext");

    const QString other = u";2027-05-19 12:00"_s;
    QTest::newRow("none") << u""_s << u"—"_s;
    QTest::newRow("expired") << u"2026-05-07 12:00"_s << u"expired 3 days ago"_s;
    QTest::newRow("alone") << u"2026-05-22 01:00"_s << u"in 12 days · last one"_s;
    QTest::newRow("today") << u"2026-05-10 23:14"_s + other << u"today 23:14 · another valid"_s;
    QTest::newRow("tomorrow") << u"2026-05-11 00:00"_s + other << u"in 1 day · another valid"_s;
    QTest::newRow("soon") << u"2026-05-22 01:00;never"_s << u"in 12 days · another valid"_s;
    QTest::newRow("later") << u"2026-07-01 12:00"_s + other << u"1 Jul 2026 · another valid"_s;
    QTest::newRow("never") << u"never;never"_s << u"never"_s;
}

void TestExpiry::leavesOutUntilWhenWhereThereIsLittleRoom()
{
    QFETCH(QString, ends);

    QTEST(shortNextExpiryText(ExpiryState::of(secrets(ends), berlin(Now))), "shortNext");
}

void TestExpiry::reportsTheEndsInUtc()
{
    const ExpiryState state =
        ExpiryState::of(secrets(u"2026-05-10 23:14;2027-05-19 12:00"_s), berlin(Now));

    QCOMPARE(state.end, QDateTime({2026, 5, 10}, {21, 14}, Qt::UTC));
    QCOMPARE(state.end.timeSpec(), Qt::UTC);
    QCOMPARE(state.otherEnd, QDateTime({2027, 5, 19}, {10, 0}, Qt::UTC));
    QVERIFY(state.hasOther);
}

void TestExpiry::tellsTheExactTime()
{
    QCOMPARE(exactTimeText(berlin(u"2027-05-19 01:02"_s)), u"18 May 2027, 23:02:00 UTC"_s);
    QCOMPARE(exactTimeText({}), QString());
    QCOMPARE(localDateText(QDateTime({2027, 5, 18}, {23, 2}, Qt::UTC)), u"19 May 2027"_s);
    QCOMPARE(localDateText({}), u"—"_s);
    QCOMPARE(secretStatusText({}), QString());
    QCOMPARE(secretExpiryText({}), u"—"_s);
}

void TestExpiry::writesDatesAsTheLocaleDoes()
{
    const ExpiryState state =
        ExpiryState::of(secrets(u"2026-05-10 23:14;2027-05-19 12:00"_s), berlin(Now));

    QLocale::setDefault(QLocale(u"de_DE"_s));
    QVERIFY(nextExpiryText(state).endsWith("19 Mai 2027"_L1));
    QLocale::setDefault(QLocale(u"en_US"_s));
    QVERIFY(nextExpiryText(state).startsWith("today 11:14 PM"_L1));
    QLocale::setDefault(QLocale::c());
    QVERIFY(nextExpiryText(state).startsWith("today 23:14 "_L1));
}

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
