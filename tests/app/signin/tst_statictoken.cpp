// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Freshness = TokenProvider::Freshness;
using Token = tl::expected<AccessToken, SignInError>;

class TestStaticToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereUntilItIsRefused();
};

void TestStaticToken::isThereUntilItIsRefused()
{
    StaticToken token("abc");
    std::vector<Token> answers;
    const auto keep = [&](const Token &answer) { answers.push_back(answer); };

    token.requestToken(Freshness::CachedIsFine, this, keep);
    token.requestToken(Freshness::FiveMinutesLeft, this, keep);
    token.requestToken(Freshness::MustBeNew, this, keep);
    token.requestToken({Freshness::CachedIsFine, "{}"}, this, keep); // it cannot prove more

    QCOMPARE(answers.size(), size_t(4));
    QCOMPARE(answers[0]->authorization(), "Bearer abc"_ba);
    QCOMPARE(answers[1]->authorization(), "Bearer abc"_ba);
    QVERIFY(!answers[2]);
    QVERIFY(!answers[3]);
}

QTEST_GUILESS_MAIN(TestStaticToken)
#include "tst_statictoken.moc"
