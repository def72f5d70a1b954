// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/tokenclaims.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray token(const QByteArray &claims)
{
    constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"RS256"})").toBase64(Url) + '.' + claims.toBase64(Url) + ".c2ln";
}

} // namespace

class TestTokenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMiddleOfAToken();
    void readsCharactersOfTheOtherAlphabet();
    void readsNothingElse_data();
    void readsNothingElse();
};

void TestTokenClaims::readsTheMiddleOfAToken()
{
    const auto claims = readTokenClaims(token(R"({"aud": "abc", "exp": 1795224133})"));

    QVERIFY(claims);
    QCOMPARE((*claims)["aud"_L1].toString(), u"abc"_s);
    QCOMPARE((*claims)["exp"_L1].toInteger(), 1795224133);
}

void TestTokenClaims::readsCharactersOfTheOtherAlphabet()
{
    // Base64 of these has a '-' and a '_', which the usual alphabet writes as '+' and '/'.
    const auto claims = readTokenClaims(token("{\"name\": \"\u00bf\u00be\u00ff\u00fe?~>\"}"));

    QVERIFY(claims);
    QCOMPARE((*claims)["name"_L1].toString(), u"\u00bf\u00be\u00ff\u00fe?~>"_s);
}

void TestTokenClaims::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one part") << "abc"_ba;
    QTest::newRow("two parts") << token("{}").left(token("{}").lastIndexOf('.'));
    QTest::newRow("four parts") << token("{}") + ".more";
    QTest::newRow("no base64") << "a.%%%.c"_ba;
    QTest::newRow("a list") << token("[1]");
    QTest::newRow("no JSON") << token("hello");
    QTest::newRow("dots") << ".."_ba;
}

void TestTokenClaims::readsNothingElse()
{
    QFETCH(QByteArray, text);

    QVERIFY(!readTokenClaims(text));
}

QTEST_GUILESS_MAIN(TestTokenClaims)
#include "tst_tokenclaims.moc"
