// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/jsonscanner.h"

#include <QByteArray>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::span<char> bytes(QByteArray &text)
{
    return {text.data(), size_t(text.size())};
}

QByteArray toBytes(std::span<char> text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class TestJsonScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksThroughObjectsAndArrays();
    void skipsWhateverComes_data();
    void skipsWhateverComes();
    void endsWhereTheTextIsCutOff();
    void endsWhereItMakesNoSense_data();
    void endsWhereItMakesNoSense();
    void isNotImpressedByDepth();
    void unescapes_data();
    void unescapes();
};

void TestJsonScanner::walksThroughObjectsAndArrays()
{
    QByteArray text = "\xEF\xBB\xBF { \"a\" : \"1\" ,\n\"b\":[\"2\",{},\"3\"],\"c\":{}}";
    JsonScanner json(bytes(text));

    QVERIFY(!json.enterArray());
    QVERIFY(json.enterObject());
    QCOMPARE(toBytes(*json.nextMember()), "a"_ba);
    QCOMPARE(toBytes(*json.string()), "1"_ba);
    QCOMPARE(toBytes(*json.nextMember()), "b"_ba);
    QVERIFY(json.enterArray());
    QVERIFY(json.nextElement());
    QCOMPARE(toBytes(*json.string()), "2"_ba);
    QVERIFY(json.nextElement());
    QVERIFY(!json.string());
    json.skipValue();
    QVERIFY(json.nextElement());
    QCOMPARE(toBytes(*json.string()), "3"_ba);
    QVERIFY(!json.nextElement());
    QCOMPARE(toBytes(*json.nextMember()), "c"_ba);
    QVERIFY(json.enterObject());
    QVERIFY(!json.nextMember());
    QVERIFY(!json.nextMember());
}

void TestJsonScanner::skipsWhateverComes_data()
{
    QTest::addColumn<QByteArray>("value");

    for (const char *value :
         {"null", "true", "-1.5e+3", R"("text")", R"("a\"},b")", R"("\\")", "{}", "[]", "[ ]",
          R"({"a":{"b":[1,2,{"c":"]}"}]}})", R"([[["x"]],{"y":[]}])", " {} "})
        QTest::newRow(value) << QByteArray(value);
}

void TestJsonScanner::skipsWhateverComes()
{
    QFETCH(QByteArray, value);
    QByteArray text = R"({"first":)" + value + R"(,"second":)" + value + R"(,"third":"!"})";
    JsonScanner json(bytes(text));

    QVERIFY(json.enterObject());
    for (const QByteArray &name : {"first"_ba, "second"_ba}) {
        QCOMPARE(toBytes(json.nextMember().value()), name);
        json.skipValue();
    }
    QCOMPARE(toBytes(json.nextMember().value()), "third"_ba);
    QCOMPARE(toBytes(json.string().value()), "!"_ba);
}

void TestJsonScanner::endsWhereTheTextIsCutOff()
{
    const QByteArray whole = R"({"a":"12\"3","b":[{"c":null},"d"]})";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QByteArray text = whole.left(length);
        JsonScanner json(bytes(text));
        int members = 0;
        if (json.enterObject()) {
            while (json.nextMember()) {
                ++members;
                json.skipValue();
            }
        }
        QCOMPARE(members, length < 5 ? 0 : length < 17 ? 1 : 2);
    }
}

void TestJsonScanner::endsWhereItMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char *text :
         {"{]", "{:}", "{1:2}", R"({"a"})", R"({"a" "b"})", "{\"a", "{{}}", "{nonsense}", "{,,}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScanner::endsWhereItMakesNoSense()
{
    QFETCH(QByteArray, text);
    JsonScanner json(bytes(text));

    QVERIFY(json.enterObject());
    QVERIFY(!json.nextMember());
    QVERIFY(!json.nextMember());
}

void TestJsonScanner::isNotImpressedByDepth()
{
    QByteArray text(1 << 20, '[');
    JsonScanner json(bytes(text));

    json.skipValue();

    QVERIFY(!json.string());
}

void TestJsonScanner::unescapes_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("plain");

    const auto no = "\xEF\xBF\xBD"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("plain") << "~a.B-8_"_ba
                           << "~a.B-8_"_ba;
    QTest::newRow("letters") << R"(\b\f\n\r\t)"_ba
                             << "\b\f\n\r\t"_ba;
    QTest::newRow("signs") << R"(\"\\\/)"_ba
                           << R"("\/)"_ba;
    QTest::newRow("units") << R"(\u0041\u00e9\u65E5)"_ba
                           << "Aé日"_ba;
    QTest::newRow("a pair") << R"(x\uD83D\uDE00y)"_ba
                            << "x😀y"_ba;
    QTest::newRow("raw bytes") << "é日😀"_ba
                               << "é日😀"_ba;
    QTest::newRow("a first half") << R"(x\uD83Dy)"_ba
                                  << "x" + no + "y";
    QTest::newRow("a first half at the end") << R"(\uD83D)"_ba << no;
    QTest::newRow("two first halves") << R"(\uD83D\uD83D\uDE00)"_ba << no + "😀";
    QTest::newRow("a second half") << R"(\uDE00x)"_ba << no + "x";
    QTest::newRow("a first half and another unit") << R"(\uD83D\u0041)"_ba << no + "A";
    QTest::newRow("NUL") << R"(a\u0000b)"_ba << QByteArray("a\0b", 3);
    QTest::newRow("no digits") << R"(\uXY)"_ba
                               << "uXY"_ba;
    QTest::newRow("a sign for a digit") << R"(\u-041)"_ba
                                        << "u-041"_ba;
    QTest::newRow("an unknown letter") << R"(\q)"_ba
                                       << "q"_ba;
    QTest::newRow("a lone backslash") << R"(a\)"_ba
                                      << R"(a\)"_ba;
}

void TestJsonScanner::unescapes()
{
    QFETCH(QByteArray, escaped);
    QFETCH(QByteArray, plain);

    QCOMPARE(toBytes(unescapeInPlace(bytes(escaped))), plain);
}

QTEST_GUILESS_MAIN(TestJsonScanner)
#include "tst_jsonscanner.moc"
