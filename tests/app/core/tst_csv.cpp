// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesEveryCell();
    void letsNothingBeAFormula_data();
    void letsNothingBeAFormula();
};

void TestCsv::quotesEveryCell()
{
    QCOMPARE(csvRow({u"a"_s, {}, u"say \"b\", c"_s}), u"\"a\",\"\",\"say \"\"b\"\", c\"\r\n"_s);
}

void TestCsv::letsNothingBeAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMarked");

    QTest::newRow("equals") << u"=HYPERLINK(1)"_s << true;
    QTest::newRow("plus") << u"+1"_s << true;
    QTest::newRow("minus") << u"-1"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("return") << u"\r=1"_s << true;
    QTest::newRow("newline") << u"\n=1"_s << true;
    QTest::newRow("a word") << u"a=1"_s << false;
}

void TestCsv::letsNothingBeAFormula()
{
    QFETCH(QString, text);
    QFETCH(bool, isMarked);

    QCOMPARE(csvRow({text}).startsWith(u"\"'"_s), isMarked);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
