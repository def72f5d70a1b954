// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/formdata.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestFormData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesWhateverCouldMeanSomething();
    void readsBackWhatItWrote();
    void readsWhatABrowserSends_data();
    void readsWhatABrowserSends();
    void takesNothingThatIsNotEncodedRight_data();
    void takesNothingThatIsNotEncodedRight();
};

void TestFormData::encodesWhateverCouldMeanSomething()
{
    const FormFields fields = {{"client_secret", "a&b=c+d e%~"}, {"scope", "x y"}};

    QCOMPARE(encodeForm(fields), "client_secret=a%26b%3Dc%2Bd%20e%25~&scope=x%20y"_ba);
}

void TestFormData::readsBackWhatItWrote()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(char(i));
    const FormFields fields = {{"a", everyByte}, {everyByte, ""}, {"a", "again"}};

    QVERIFY(decodeForm(encodeForm(fields)) == fields);
}

void TestFormData::readsWhatABrowserSends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("parts");

    QTest::newRow("two") << "code=1&state=2"_ba << QByteArrayList{"code", "1", "state", "2"};
    QTest::newRow("a plus") << "error=not+now"_ba << QByteArrayList{"error", "not now"};
    QTest::newRow("small hex digits") << "a=%c3%a4"_ba << QByteArrayList{"a", "\xc3\xa4"};
    QTest::newRow("an equals sign more") << "a=b=c"_ba << QByteArrayList{"a", "b=c"};
    QTest::newRow("no equals sign") << "a"_ba << QByteArrayList{"a", ""};
    QTest::newRow("empty fields") << "&&a=1&"_ba << QByteArrayList{"a", "1"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
}

void TestFormData::readsWhatABrowserSends()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, parts);

    const auto fields = decodeForm(text);

    QVERIFY(fields);
    QByteArrayList read;
    for (const auto &[name, value] : *fields)
        read << name << value;
    QCOMPARE(read, parts);
}

void TestFormData::takesNothingThatIsNotEncodedRight_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("no digits") << "a=%"_ba;
    QTest::newRow("one digit") << "a=%4"_ba;
    QTest::newRow("no hex digits") << "a=%zz&b=1"_ba;
    QTest::newRow("in a name") << "%4=1"_ba;
    QTest::newRow("half a character's") << "a=%4g"_ba;
}

void TestFormData::takesNothingThatIsNotEncodedRight()
{
    QFETCH(QByteArray, text);

    QVERIFY(!decodeForm(text));
}

QTEST_GUILESS_MAIN(TestFormData)
#include "tst_formdata.moc"
