// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/proofkey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestProofKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challengesAsTheStandardDoes();
    void isAnotherOneEachTime();
    void makesTokensThatNeedNoEncoding();
    void usesAllOfTheAlphabet();
};

/// https://www.rfc-editor.org/rfc/rfc7636#appendix-B
void TestProofKey::challengesAsTheStandardDoes()
{
    const ProofKey key(SecretText("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));

    QCOMPARE(key.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void TestProofKey::isAnotherOneEachTime()
{
    QSet<QByteArray> verifiers;
    for (int i = 0; i < 100; ++i)
        verifiers.insert(ProofKey().verifier().utf8().toByteArray());

    QCOMPARE(verifiers.size(), 100);
}

void TestProofKey::makesTokensThatNeedNoEncoding()
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{43}$"_s); // 32 bytes
    for (int i = 0; i < 100; ++i) {
        const QString token = QString::fromLatin1(randomToken().utf8());
        QVERIFY2(pattern.match(token).hasMatch(), qPrintable(token));
    }
}

/// As it does not where some of the bytes stay as they were.
void TestProofKey::usesAllOfTheAlphabet()
{
    constexpr int Tokens = 2'000;
    constexpr qsizetype Last = 42; // has four bits only
    std::vector<QSet<char>> seen(Last);
    for (int i = 0; i < Tokens; ++i) {
        const SecretText token = randomToken();
        for (qsizetype place = 0; place < Last; ++place)
            seen[size_t(place)].insert(token.utf8()[place]);
    }

    for (const auto &characters : seen)
        QCOMPARE(characters.size(), 64);
}

QTEST_GUILESS_MAIN(TestProofKey)
#include "tst_proofkey.moc"
