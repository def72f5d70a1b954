// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/skiptoken.h"

#include <QTest>

#include <limits>

using namespace Keyturn;

class TestSkipToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheOffsetBack();
    void fitsItsListOnly();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void refusesEveryChangedCharacter();
    void needsNoEncodingInALink();
};

void TestSkipToken::givesTheOffsetBack()
{
    for (const qsizetype offset :
         {qsizetype(0), qsizetype(1), qsizetype(999), std::numeric_limits<qsizetype>::max()})
        QCOMPARE(SkipToken::read(SkipToken::write(offset, "list"), "list"), offset);
}

void TestSkipToken::fitsItsListOnly()
{
    const QByteArray token = SkipToken::write(999, "/applications");

    QVERIFY(token != SkipToken::write(999, "/servicePrincipals"));
    QVERIFY(!SkipToken::read(token, "/servicePrincipals"));
    QVERIFY(!SkipToken::read(token, "/applications?$filter=x"));
    QVERIFY(!SkipToken::read(token, ""));
}

void TestSkipToken::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("token");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a number") << QByteArray("999");
    QTest::newRow("no base64") << QByteArray(22, '!');
    QTest::newRow("zeros") << QByteArray(22, 'A');
    QTest::newRow("half a token") << SkipToken::write(1, "list").first(11);
    QTest::newRow("a token and more") << SkipToken::write(1, "list") + "AAAA";
    QTest::newRow("an offset below zero") << SkipToken::write(-1, "list");
}

void TestSkipToken::refusesWhatItDidNotWrite()
{
    QFETCH(QByteArray, token);

    QVERIFY(!SkipToken::read(token, "list"));
}

void TestSkipToken::refusesEveryChangedCharacter()
{
    const QByteArray token = SkipToken::write(999, "list");

    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = token[i] == 'g' ? 'w' : 'g'; // of the last, the upper two bits count
        QVERIFY2(!SkipToken::read(changed, "list"), changed.constData());
    }
}

void TestSkipToken::needsNoEncodingInALink()
{
    for (qsizetype offset = 0; offset < 100; ++offset) {
        const QByteArray token = SkipToken::write(offset, "list");
        QCOMPARE(token.toPercentEncoding(), token);
    }
}

QTEST_APPLESS_MAIN(TestSkipToken)
#include "tst_skiptoken.moc"
