// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiry.h"
#include "ui/common/datewidth.h"

#include <QFont>
#include <QFontMetrics>
#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestDateWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasRoomForEachDayOfAYear_data();
    void hasRoomForEachDayOfAYear();
};

void TestDateWidth::hasRoomForEachDayOfAYear_data()
{
    QTest::addColumn<QString>("locale");

    for (const char *locale : {"C", "en_US", "de_DE", "fr_FR", "zh_CN", "ru_RU", "fi_FI"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestDateWidth::hasRoomForEachDayOfAYear()
{
    QFETCH(QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QFontMetrics metrics{QFont()};
    const int width = dateWidth(metrics);
    int widest = 0;
    for (QDate date(2028, 1, 1); date.year() == 2028; date = date.addDays(1))
        widest = std::max(widest,
                          metrics.horizontalAdvance(localDateText(QDateTime(date, QTime(12, 0)))));
    QLocale::setDefault(before);

    QVERIFY(widest > 0);
    QVERIFY2(widest <= width, qPrintable(u"%1 > %2"_s.arg(widest).arg(width)));
}

QTEST_MAIN(TestDateWidth)
#include "tst_datewidth.moc"
