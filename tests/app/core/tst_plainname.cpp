// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/plainname.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray foldedTheLongWay(QByteArrayView utf8)
{
    return plainName(QString::fromUtf8(utf8)).toCaseFolded().toUtf8();
}

} // namespace

class TestPlainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneLineWithoutTricks_data();
    void keepsOneLineWithoutTricks();
    void foldsWhatDiffersInCaseOnly_data();
    void foldsWhatDiffersInCaseOnly();
    void foldsEveryByteInEveryPlaceAsTheLongWayDoes();
    void foldsEveryCharacterAsTheLongWayDoes();
    void foldsTextThatEndsWithinACharacterAsTheLongWayDoes();
    void foldsWhatIsNoUtf8AsTheLongWayDoes();
};

void TestPlainName::keepsOneLineWithoutTricks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");

    QTest::newRow("plain") << u"Payroll (prod)"_s << u"Payroll (prod)"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("markup stays") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("scripts stay") << u"給与 שכר \u200eرواتب 🔑"_s << u"給与 שכר \u200eرواتب 🔑"_s;
    QTest::newRow("line breaks") << u"a\r\nb\u2028c\u2029d\u0085e\tf"_s << u"a  b c d e f"_s;
    QTest::newRow("controls") << u"a\u0000b\u001bc\u007fd\u009fe"_s << u"abcde"_s;
    QTest::newRow("overrides") << u"\u202aa\u202bb\u202cc\u202dd\u202ee"_s << u"abcde"_s;
    QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069d"_s << u"abcd"_s;
    QTest::newRow("neighbours stay") << u"\u2027a\u202fb\u2065c"_s << u"\u2027a\u202fb\u2065c"_s;
}

void TestPlainName::keepsOneLineWithoutTricks()
{
    QFETCH(QString, name);

    QTEST(plainName(name), "plain");
}

void TestPlainName::foldsWhatDiffersInCaseOnly_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("ASCII") << u"PayRoll @[`{ 09 AZaz"_s << u"payroll @[`{ 09 azAZ"_s;
    QTest::newRow("umlauts") << u"GRÖẞE"_s << u"größe"_s;
    QTest::newRow("final sigma") << u"ΌΝΟΜΑΣ"_s << u"όνομας"_s;
    QTest::newRow("what is not shown") << u"Pay\u202eRoll\n"_s << u"payroll "_s;
    QTest::newRow("beyond the first plane") << u"𐐀"_s << u"𐐨"_s;
}

void TestPlainName::foldsWhatDiffersInCaseOnly()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QCOMPARE(foldedName(one.toUtf8()), foldedName(other.toUtf8()));
    QVERIFY(!foldedName(one.toUtf8()).contains('\n'));
}

void TestPlainName::foldsEveryByteInEveryPlaceAsTheLongWayDoes()
{
    for (int size = 0; size <= 17; ++size) {
        for (int place = 0; place < size; ++place) {
            for (int byte = 0; byte < 0x80; ++byte) {
                QByteArray name(size, 'Q');
                name[place] = char(byte);
                std::string folded = "before ";
                appendFoldedName(folded, name);
                QCOMPARE(QByteArray::fromStdString(folded), "before " + foldedTheLongWay(name));
            }
        }
    }
}

void TestPlainName::foldsEveryCharacterAsTheLongWayDoes()
{
    // All of the first plane, and some of the others.
    for (char32_t character = 1; character <= QChar::LastValidCodePoint;
         character += character < 0x10000 ? 1 : 61) {
        if (QChar::isSurrogate(character))
            continue;
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        for (const QByteArray &name : {utf8, "Größe " + utf8 + " Ä"}) {
            const QByteArray folded = foldedName(name);
            if (folded != foldedTheLongWay(name)) // so many QCOMPAREs take their time
                QCOMPARE(folded, foldedTheLongWay(name));
        }
    }
}

void TestPlainName::foldsTextThatEndsWithinACharacterAsTheLongWayDoes()
{
    for (const QByteArray &name : {"Größ"_ba, "Ma\u00b5"_ba, "Konto 報"_ba}) {
        const QByteArray cut = name.chopped(1);
        QCOMPARE(foldedName(cut), foldedTheLongWay(cut));
    }
}

void TestPlainName::foldsWhatIsNoUtf8AsTheLongWayDoes()
{
    for (int first = 0x80; first < 0x100; ++first) {
        for (int second = 0; second < 0x100; ++second) {
            const QByteArray pair = QByteArray(1, char(first)) + char(second);
            for (const QByteArray &name : {"Pay" + pair + "Roll", pair + '\x80', pair + '\xff'})
                QCOMPARE(foldedName(name), foldedTheLongWay(name));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlainName)
#include "tst_plainname.moc"
