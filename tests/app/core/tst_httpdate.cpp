// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httpdate.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void readsNothingElse_data();
    void readsNothingElse();
};

void TestHttpDate::writesWhatItReads()
{
    const QDateTime time(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);

    QCOMPARE(toHttpDate(time), "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
    QCOMPARE(toHttpDate(time.toLocalTime()), "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
    QCOMPARE(fromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), time);
    QCOMPARE(fromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").timeSpec(), Qt::UTC);
}

void TestHttpDate::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a number") << "120"_ba;
    QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba;
    QTest::newRow("a day that never was") << "Sun, 31 Nov 1994 08:49:37 GMT"_ba;
    QTest::newRow("one of the older forms") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba;
}

void TestHttpDate::readsNothingElse()
{
    QFETCH(QByteArray, text);

    QVERIFY(!fromHttpDate(text).isValid());
}

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
