// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expirycalendar.h"

#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now()
{
    return {{2026, 11, 22}, {17, 0}, Qt::UTC};
}

QUuid keyId()
{
    return QUuid(u"f0b0b335-1d71-4883-8f98-567911bfdca6"_s);
}

ExpiringSecret secretOf(const QString &owner, const QString &description)
{
    ExpiringSecret secret;
    secret.ownerName = owner;
    secret.description = description;
    secret.credential.keyId = keyId();
    secret.credential.endDateTime = QDateTime({2026, 12, 24}, {13, 14, 15}, Qt::UTC);
    return secret;
}

/// Without the breaks of long lines, which a reader takes out first (RFC 5545, 3.1).
QList<QByteArray> linesOf(QByteArray calendar)
{
    return calendar.replace("\r\n ", "").split('\n');
}

QByteArray valueOf(const QByteArray &calendar, const QByteArray &property)
{
    const auto lines = linesOf(calendar);
    for (const QByteArray &line : lines) {
        if (line.startsWith(property + ':'))
            return line.sliced(property.size() + 1).trimmed();
    }
    return {};
}

} // namespace

class TestExpiryCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnEventForEachSecret();
    void isKnownByTheKeyId();
    void replacesWhatWasImportedBefore();
    void warnsInTime();
    void leavesOutWhatNeverExpires();
    void escapesNames();
    void breaksLongLinesBetweenCharacters();
};

void TestExpiryCalendar::hasAnEventForEachSecret()
{
    const QByteArray calendar = expiryCalendar(
        {secretOf(u"Payroll"_s, u"ci"_s), secretOf(u"Webshop"_s, {})}, u"Contoso"_s, now());

    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QCOMPARE(calendar.count("END:VEVENT\r\n"), 2);
    QCOMPARE(valueOf(calendar, "DTSTART"), "20261224T131415Z"_ba);
    QCOMPARE(valueOf(calendar, "SUMMARY"), "Client secret “ci” of Payroll expires"_ba);
    QVERIFY(calendar.contains("A client secret of Webshop expires"));
    QVERIFY(valueOf(calendar, "DESCRIPTION").contains("Tenant: Contoso\\n"));
}

void TestExpiryCalendar::isKnownByTheKeyId()
{
    QCOMPARE(valueOf(expiryCalendar({secretOf(u"a"_s, u"b"_s)}, {}, now()), "UID"),
             "f0b0b335-1d71-4883-8f98-567911bfdca6@keyturn"_ba);
}

void TestExpiryCalendar::replacesWhatWasImportedBefore()
{
    const std::vector secrets = {secretOf(u"a"_s, u"b"_s)};
    const QByteArray first = expiryCalendar(secrets, {}, now());
    const QByteArray second = expiryCalendar(secrets, {}, now().addDays(1));

    QCOMPARE(valueOf(first, "UID"), valueOf(second, "UID"));
    QVERIFY(valueOf(first, "SEQUENCE").toLongLong() < valueOf(second, "SEQUENCE").toLongLong());
    QVERIFY(valueOf(second, "SEQUENCE").toLongLong() < 0x7fffffff);
    QVERIFY(valueOf(first, "DTSTAMP") < valueOf(second, "DTSTAMP"));
}

void TestExpiryCalendar::warnsInTime()
{
    const QByteArray calendar = expiryCalendar({secretOf(u"a"_s, u"b"_s)}, {}, now());

    QCOMPARE(calendar.count("BEGIN:VALARM\r\n"), 4);
    for (const auto *trigger : {"-P30D", "-P14D", "-P7D", "-P1D"})
        QVERIFY(calendar.contains(QByteArray("TRIGGER:") + trigger + "\r\n"));
}

void TestExpiryCalendar::leavesOutWhatNeverExpires()
{
    ExpiringSecret forever = secretOf(u"a"_s, u"b"_s);
    forever.credential.endDateTime = {};

    QVERIFY(!expiryCalendar({forever}, {}, now()).contains("VEVENT"));
}

void TestExpiryCalendar::escapesNames()
{
    const QByteArray calendar =
        expiryCalendar({secretOf(u"A;B,C\\D\r\nEND:VEVENT"_s, u"x"_s)}, {}, now());

    QCOMPARE(valueOf(calendar, "SUMMARY"),
             R"(Client secret “x” of A\;B\,C\\D\nEND:VEVENT expires)"_ba);
    QCOMPARE(calendar.count("\nEND:VEVENT"), 1);
}

void TestExpiryCalendar::breaksLongLinesBetweenCharacters()
{
    const QString name = u"Größe 🔑 "_s.repeated(40).trimmed();

    const QByteArray calendar = expiryCalendar({secretOf(name, u"x"_s)}, {}, now());

    const auto lines = calendar.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 76, line.constData()); // its \r counted
        QVERIFY(QString::fromUtf8(line).toUtf8() == line);
    }
    QVERIFY(QString::fromUtf8(valueOf(calendar, "SUMMARY")).contains(name));
}

QTEST_APPLESS_MAIN(TestExpiryCalendar)
#include "tst_expirycalendar.moc"
