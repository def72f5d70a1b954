// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/guidneedle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestGuidNeedle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGuidsInTheOrderOfTheirText();
    void findsEveryPartOfAGuid();
    void findsWhatTheTextHas();
    void agreesWithTheTextForNeedlesOfEveryLength();
    void doesNotLookBehindTheEnd();
    void passesOverHyphensAndBraces_data();
    void passesOverHyphensAndBraces();
    void refusesWhatIsInNoGuid_data();
    void refusesWhatIsInNoGuid();
};

void TestGuidNeedle::numbersGuidsInTheOrderOfTheirText()
{
    for (int i = 0; i < 1000; ++i) {
        const QUuid a = QUuid::createUuid();
        const QUuid b = QUuid::createUuid();
        QCOMPARE(GuidNumber::of(a) < GuidNumber::of(b), a.toString() < b.toString());
    }
}

void TestGuidNeedle::findsEveryPartOfAGuid()
{
    const QUuid guid = QUuid::createUuid();
    const QByteArray digits = guid.toByteArray(QUuid::Id128);
    for (qsizetype from = 0; from < 32; ++from) {
        for (qsizetype size = 1; size <= 32 - from; ++size)
            QVERIFY(GuidNeedle::fromText(digits.sliced(from, size))->isIn(guid));
    }
}

void TestGuidNeedle::findsWhatTheTextHas()
{
    QRandomGenerator random(3);
    int hits = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QUuid guid(uint(random.bounded(64)), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0,
                         uchar(random.bounded(256)));
        const QByteArray text =
            QByteArray::number(random.bounded(1 << (4 * random.bounded(1, 4))), 16);
        const bool expected = guid.toByteArray(QUuid::Id128).contains(text);
        hits += expected;
        QCOMPARE(GuidNeedle::fromText(text)->isIn(guid), expected);
    }
    QVERIFY(hits > 2'000 && hits < 18'000);
}

/// Of two digits only, so that long needles often fit nearly.
void TestGuidNeedle::agreesWithTheTextForNeedlesOfEveryLength()
{
    QRandomGenerator random(5);
    const auto digits = [&random](int count) {
        QByteArray text = QByteArray(random.bounded(count + 1), '1');
        while (text.size() < count)
            text += random.bounded(4) == 0 ? '0' : '1';
        return text;
    };
    for (int size = 1; size <= 32; ++size) {
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray text = digits(32);
            const QUuid guid = QUuid::fromRfc4122(QByteArray::fromHex(text));
            const QByteArray near = text.last(random.bounded(1, size + 1));
            const QByteArray needle =
                i % 2 == 0 ? digits(size) : near + digits(size - int(near.size()));
            QCOMPARE(GuidNeedle::fromText(needle)->isIn(guid), text.contains(needle));
        }
    }
}

void TestGuidNeedle::doesNotLookBehindTheEnd()
{
    const QUuid ones = QUuid::fromRfc4122(QByteArray(16, '\x11'));
    for (int size = 1; size <= 31; ++size)
        QVERIFY(!GuidNeedle::fromText(QByteArray(size, '1') + '0')->isIn(ones));
    QVERIFY(GuidNeedle::fromText(QByteArray(32, '1'))->isIn(ones));
}

void TestGuidNeedle::passesOverHyphensAndBraces_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"0123abcd-4567-4000-8000-89abcdef0123", "{0123abcd-4567-4000-8000-89abcdef0123}",
          "0123abcd45674000800089abcdef0123", "abcd-45", "-4567", "{0123", "0123}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestGuidNeedle::passesOverHyphensAndBraces()
{
    QFETCH(QByteArray, text);
    const QUuid guid = QUuid::fromString(u"0123abcd-4567-4000-8000-89abcdef0123"_s);

    const auto needle = GuidNeedle::fromText(text);

    QVERIFY(needle);
    QVERIFY(needle->isIn(guid));
    QCOMPARE(needle->size(),
             QByteArray(text).replace("-", "").replace("{", "").replace("}", "").size());
    QVERIFY(!needle->isIn(QUuid()));
}

void TestGuidNeedle::refusesWhatIsInNoGuid_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"", "-", "{}", "x", "12g", "payroll", "12 34", "AB",
                             "0123abcd-4567-4000-8000-89abcdef01234"})
        QTest::newRow(text) << QByteArray(text);
}

void TestGuidNeedle::refusesWhatIsInNoGuid()
{
    QFETCH(QByteArray, text);

    QVERIFY(!GuidNeedle::fromText(text));
}

QTEST_GUILESS_MAIN(TestGuidNeedle)
#include "tst_guidneedle.moc"
