// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"

#include <QTest>

using namespace Keyturn;
using Freshness = TokenProvider::Freshness;
using Token = tl::expected<QByteArray, SignInError>;

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

    QCOMPARE(answers, (std::vector<Token>{"abc", "abc", tl::unexpected(SignInError{})}));
}

QTEST_GUILESS_MAIN(TestStaticToken)
#include "tst_statictoken.moc"
