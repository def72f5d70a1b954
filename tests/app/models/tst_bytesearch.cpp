// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/bytesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIndexOfFinds();
    void findsAtEveryPlace();
    void looksAtNothingBeyondTheEnd();
    void findsWithinAPartWhatIndexOfFinds();
};

void TestByteSearch::findsWhatIndexOfFinds()
{
    QRandomGenerator random(7);
    const auto text = [&](int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char('a' + random.bounded(3));
        return bytes;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray haystack = text(random.bounded(80));
        const QByteArray needle = text(random.bounded(1, 6));
        const int from = random.bounded(int(haystack.size()) + 1);
        QCOMPARE(findBytes(haystack, needle, from), haystack.indexOf(needle, from));
    }
}

void TestByteSearch::findsAtEveryPlace()
{
    for (int size = 1; size < 70; ++size) {
        for (int place = 0; place < size; ++place) {
            QByteArray haystack(size, 'x');
            haystack[place] = 'y';
            QCOMPARE(findBytes(haystack, "y"_ba, 0), place);
            QCOMPARE(findBytes(haystack, "y"_ba, place), place);
            QCOMPARE(findBytes(haystack, "y"_ba, place + 1), -1);
        }
    }
}

void TestByteSearch::looksAtNothingBeyondTheEnd()
{
    const QByteArray all = QByteArray(32, 'x') + "needle"_ba + QByteArray(32, 'x');

    for (qsizetype size = 0; size < 38; ++size)
        QCOMPARE(findBytes(QByteArrayView(all).first(size), "needle"_ba, 0), -1);
    QCOMPARE(findBytes(QByteArrayView(all).first(38), "needle"_ba, 0), 32);
    QCOMPARE(findBytes("short"_ba, "much longer than that is"_ba, 0), -1);
    QCOMPARE(findBytes({}, "x"_ba, 0), -1);
}

void TestByteSearch::findsWithinAPartWhatIndexOfFinds()
{
    QRandomGenerator random(8);
    QByteArray haystack;
    for (int i = 0; i < 200; ++i)
        haystack += char('a' + random.bounded(3));
    for (int i = 0; i < 20'000; ++i) {
        const int end = random.bounded(int(haystack.size()) + 1);
        const int from = random.bounded(end + 1);
        const int place = random.bounded(190);
        const QByteArray needle = haystack.mid(place, random.bounded(1, 6));
        QCOMPARE(findBytes(haystack, needle, from, end), haystack.first(end).indexOf(needle, from));
    }
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_bytesearch.moc"
