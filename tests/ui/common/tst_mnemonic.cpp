// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/mnemonic.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatOneReads_data();
    void leavesWhatOneReads();
};

void TestMnemonic::leavesWhatOneReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Add"_s << u"Add"_s;
    QTest::newRow("a letter of the word") << u"&Add secret…"_s << u"Add secret…"_s;
    QTest::newRow("a letter behind the word") << u"添加(&A)…"_s << u"添加…"_s;
    QTest::newRow("an ampersand") << u"Certificates && secrets"_s << u"Certificates & secrets"_s;
    QTest::newRow("an ampersand in brackets") << u"A (&&)"_s << u"A (&)"_s;
    QTest::newRow("brackets of the text") << u"&Portal (optional)"_s << u"Portal (optional)"_s;
    QTest::newRow("brackets that stay open") << u"A (&B"_s << u"A (B"_s;
    QTest::newRow("an ampersand at the end") << u"A &"_s << u"A "_s;
}

void TestMnemonic::leavesWhatOneReads()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);

    QCOMPARE(withoutMnemonic(text), plain);
}

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
