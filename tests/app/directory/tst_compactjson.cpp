// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/compactjson.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With what may be read behind the end.
QByteArray padded(QByteArray text)
{
    text.reserve(text.size() + CompactJson::Padding);
    return text;
}

} // namespace

class TestCompactJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsOfAnyLength();
    void readsWhatIsUtf8();
    void fitsNoTextThatIsNotPlain_data();
    void fitsNoTextThatIsNotPlain();
    void readsGuidsTimesAndNulls();
    void fitsNoOddGuidOrTime_data();
    void fitsNoOddGuidOrTime();
    void skipsWhatHasNoPartsOfItsOwn();
    void skipsNothingElse_data();
    void skipsNothingElse();
    void fitsNothingOnceItHasGivenUp();
};

void TestCompactJson::readsTextsOfAnyLength()
{
    for (qsizetype size = 0; size < 40; ++size) {
        const QByteArray text(size, '~');
        const QByteArray body = padded('"' + text + R"(""")");
        CompactJson json(body);

        QCOMPARE(json.text().toByteArray(), text);
        QVERIFY(!json.text().isNull()); // nothing in it, but there
        QVERIFY(json.isAtEnd());
    }
}

void TestCompactJson::readsWhatIsUtf8()
{
    const QByteArray body = padded("\"Größe 報告 \U0001f511\"");
    CompactJson json(body);

    QCOMPARE(QString::fromUtf8(json.text()), u"Größe 報告 \U0001f511"_s);
    QVERIFY(json.isAtEnd());
}

void TestCompactJson::fitsNoTextThatIsNotPlain_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("an escape") << R"("abcdefgh\n")"_ba;
    QTest::newRow("an escaped quote") << R"("a\"b")"_ba;
    QTest::newRow("no end") << R"("abcdefghijklm)"_ba;
    QTest::newRow("a line break") << "\"abcdefghi\n\""_ba;
    QTest::newRow("a zero") << QByteArray("\"abcdefghi\0\"", 12);
    QTest::newRow("half a character") << "\"abcdefghi\xc3\""_ba;
    QTest::newRow("a surrogate") << "\"\xed\xa0\x80\""_ba;
    QTest::newRow("a number") << "5"_ba;
    QTest::newRow("half a null") << "nul"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void TestCompactJson::fitsNoTextThatIsNotPlain()
{
    QFETCH(QByteArray, body);
    const QByteArray text = padded(body);
    CompactJson json(text);

    QVERIFY(json.text().isNull());
    QVERIFY(!json.fits());
}

void TestCompactJson::readsGuidsTimesAndNulls()
{
    const QByteArray body = padded(R"("0b1ec701-0000-4000-8000-000000000005"null)"
                                   R"("1970-01-01T00:00:01Z""1970-01-01T00:00:01.5000000Z")"
                                   R"("1970-01-01T01:00:01.25+01:00"nullnull)");
    CompactJson json(body);

    QCOMPARE(json.guid(), QUuid(u"0b1ec701-0000-4000-8000-000000000005"_s));
    QCOMPARE(json.guid(), QUuid());
    QCOMPARE(json.time(-1), 1000);
    QCOMPARE(json.time(-1), 1500);
    QCOMPARE(json.time(-1), 1250);
    QCOMPARE(json.time(-1), -1);
    QVERIFY(json.text().isNull());
    QVERIFY(json.isAtEnd());
}

void TestCompactJson::fitsNoOddGuidOrTime_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("too short") << R"("0b1ec701")"_ba;
    QTest::newRow("in braces") << R"("{0b1ec701-0000-4000-8000-000000000005}")"_ba;
    QTest::newRow("cut off") << R"("0b1ec701-0000-4000-8000-000000000005)"_ba;
    QTest::newRow("no digit") << R"("0b1ec701-0000-4000-8000-00000000000x")"_ba;
    QTest::newRow("no day") << R"("2023-05-32T12:02:11Z")"_ba;
    QTest::newRow("a quote within") << R"("2023-05-1"T12:02:11Z")"_ba;
    QTest::newRow("an empty text") << R"("")"_ba;
    QTest::newRow("a truth") << "true"_ba;
}

void TestCompactJson::fitsNoOddGuidOrTime()
{
    QFETCH(QByteArray, body);
    const QByteArray text = padded(body);
    CompactJson guid(text);
    CompactJson time(text);

    QCOMPARE(guid.guid(), QUuid());
    QCOMPARE(time.time(7), 7);
    QVERIFY(!guid.fits());
    QVERIFY(!time.fits());
}

void TestCompactJson::skipsWhatHasNoPartsOfItsOwn()
{
    const QByteArray body = padded(R"({"a":null,"b":true,"":false,"d":12,"e":"Größe","f":""})");
    CompactJson json(body);
    int count = 0;

    json.readObject([&] {
        json.skipMember();
        ++count;
    });

    QCOMPARE(count, 6);
    QVERIFY(json.isAtEnd());
}

void TestCompactJson::skipsNothingElse_data()
{
    QTest::addColumn<QByteArray>("body");

    for (const char *body : {R"({"a":{}})", R"({"a":[]})", R"({"a":1.5})", R"({"a":-1})",
                             R"({"a":})", R"({"a"})", R"({"a":1,})", R"({"a": 1})", R"({"a":1)",
                             R"({a:1})", "{", R"({"a":"x\n"})", R"({"\u0061":1})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestCompactJson::skipsNothingElse()
{
    QFETCH(QByteArray, body);
    const QByteArray text = padded(body);
    CompactJson json(text);

    json.readObject([&] { json.skipMember(); });

    QVERIFY(!json.fits());
}

void TestCompactJson::fitsNothingOnceItHasGivenUp()
{
    const QByteArray body = padded(R"("id":"a","b")");
    CompactJson json(body);
    json.giveUp();

    QVERIFY(!json.take('"'));
    QVERIFY(!json.takeName("id"));
    QVERIFY(json.text().isNull());
    QVERIFY(!json.isAtEnd());
}

QTEST_GUILESS_MAIN(TestCompactJson)
#include "tst_compactjson.moc"
