// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/visiblecharacter.h"

#include <QStringList>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestVisibleCharacter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldNotBeSeen_data();
    void showsWhatWouldNotBeSeen();
};

void TestVisibleCharacter::showsWhatWouldNotBeSeen_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QStringList>("shown"); // symbols in brackets

    QTest::newRow("as it is") << R"(aZ9~.-_$"<&)"_ba
                              << QStringList{u"a"_s, u"Z"_s, u"9"_s,  u"~"_s, u"."_s, u"-"_s,
                                             u"_"_s, u"$"_s, u"\""_s, u"<"_s, u"&"_s};
    QTest::newRow("space") << "a b"_ba << QStringList{u"a"_s, u"[␣]"_s, u"b"_s};
    QTest::newRow("a real open box") << "\xe2\x90\xa3"_ba << QStringList{u"␣"_s};
    QTest::newRow("controls") << QByteArray(
        "\0\t\n\x7f", 4) << QStringList{u"[U+0000]"_s, u"[U+0009]"_s, u"[U+000A]"_s, u"[U+007F]"_s};
    QTest::newRow("no-break space") << "\xc2\xa0"_ba << QStringList{u"[U+00A0]"_s};
    QTest::newRow("zero width") << "\xe2\x80\x8b"_ba << QStringList{u"[U+200B]"_s};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"_ba << QStringList{u"[U+FEFF]"_s};
    QTest::newRow("right-to-left override")
        << QByteArray::fromHex("e280ae") << QStringList{u"[U+202E]"_s};
    QTest::newRow("combining acute") << "e\xcc\x81"_ba << QStringList{u"e"_s, u"[U+0301]"_s};
    QTest::newRow("tag letter") << "\xf3\xa0\x81\x81"_ba << QStringList{u"[U+0E0041]"_s};
    QTest::newRow("two bytes") << "\xc3\xa9"_ba << QStringList{u"é"_s};
    QTest::newRow("three bytes") << "\xe5\xaf\x86"_ba << QStringList{u"密"_s};
    QTest::newRow("four bytes") << "\xf0\x9f\x94\x91"_ba << QStringList{u"🔑"_s};
    QTest::newRow("not UTF-8") << "\xff\x80z"_ba << QStringList{u"[0xFF]"_s, u"[0x80]"_s, u"z"_s};
    QTest::newRow("overlong") << "\xc0\xaf"_ba << QStringList{u"[0xC0]"_s, u"[0xAF]"_s};
    QTest::newRow("cut off") << "a\xe5\xaf"_ba << QStringList{u"a"_s, u"[0xE5]"_s, u"[0xAF]"_s};
}

void TestVisibleCharacter::showsWhatWouldNotBeSeen()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QStringList, shown);

    QStringList actual;
    for (QByteArrayView rest = utf8; !rest.isEmpty();) {
        const VisibleCharacter character = VisibleCharacter::takeFrom(rest);
        actual.append((character.isSymbol ? u"[%1]"_s : u"%1"_s).arg(character.text()));
    }

    QCOMPARE(actual, shown);
}

QTEST_GUILESS_MAIN(TestVisibleCharacter)
#include "tst_visiblecharacter.moc"
