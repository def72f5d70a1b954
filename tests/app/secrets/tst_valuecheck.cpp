// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"
#include "app/secrets/valuecheck.h"
#include "support/snapshots.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Look = ValueCheck::Look;
using Kind = ValueFinding::Kind;

const auto ProdValue = "7o48Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ01.23_-x"_ba;

PasswordCredential secretWithHint(const QUuid &keyId, const QString &hint)
{
    PasswordCredential secret;
    secret.keyId = keyId;
    secret.hint = hint;
    return secret;
}

/// Two secrets share a hint, a third has another one.
std::vector<DirectoryStore> knownLists()
{
    DirectoryObject payroll = bareObject(1);
    payroll.passwordCredentials = {secretWithHint(keyId(1), u"7o4"_s),
                                   secretWithHint(keyId(2), u"abc"_s)};
    DirectoryObject billing = bareObject(2);
    billing.passwordCredentials = {secretWithHint(keyId(3), u"7o4"_s)};
    DirectoryStore store;
    store.append(pageOf({payroll, billing}));
    return {store};
}

ValueCheck checkOf(const QByteArray &entered)
{
    return checkValue(SecretText(entered), knownLists());
}

std::vector<QUuid> secretsOf(const ValueFinding &finding)
{
    std::vector<QUuid> ids;
    for (const ListedCredential &one : finding.secrets)
        ids.push_back(one.credential.keyId);
    return ids;
}

} // namespace

class TestValueCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSecretsAValueCouldBe();
    void takesTheFirstThreeCharactersAsWell();
    void takesASpaceAroundForNoPartOfIt();
    void knowsASecretIdFromAValue();
    void saysHowWhatWasEnteredLooks_data();
    void saysHowWhatWasEnteredLooks();
    void findsAllThatATextHas();
    void findsAValueThatIsEnteredWithItsName();
    void findsAValueInItsQuotes();
    void findsASecretIdInItsQuotes();
    void saysThatATextWasTooMuch();
};

void TestValueCheck::namesTheSecretsAValueCouldBe()
{
    const ValueCheck check = checkOf(ProdValue);

    QCOMPARE(check.look, Look::Value);
    QCOMPARE(check.findings.size(), size_t(1));
    QCOMPARE(check.findings.front().kind, Kind::Value);
    QCOMPARE(secretsOf(check.findings.front()), (std::vector{keyId(1), keyId(3)}));
}

void TestValueCheck::takesTheFirstThreeCharactersAsWell()
{
    const ValueCheck check = checkOf("abc");

    QCOMPARE(check.look, Look::Beginning);
    QCOMPARE(check.findings.front().kind, Kind::Beginning);
    QCOMPARE(secretsOf(check.findings.front()), (std::vector{keyId(2)}));
    QVERIFY(checkOf("Abc").findings.empty());
}

void TestValueCheck::takesASpaceAroundForNoPartOfIt()
{
    QCOMPARE(checkOf(" abc\n").look, Look::Beginning);
    QCOMPARE(checkOf(" abc\n").findings.size(), size_t(1));
}

void TestValueCheck::knowsASecretIdFromAValue()
{
    const ValueCheck check = checkOf(keyId(2).toByteArray(QUuid::WithoutBraces).toUpper());

    QCOMPARE(check.look, Look::Id);
    QCOMPARE(check.findings.front().kind, Kind::SecretId);
    QCOMPARE(secretsOf(check.findings.front()), (std::vector{keyId(2)}));
    QVERIFY(checkOf(keyId(9).toByteArray()).findings.empty());
}

void TestValueCheck::saysHowWhatWasEnteredLooks_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<Look>("look");

    QTest::newRow("nothing") << ""_ba << Look::Nothing;
    QTest::newRow("spaces") << "  "_ba << Look::Nothing;
    QTest::newRow("two characters") << "7o"_ba << Look::TooShort;
    QTest::newRow("three") << "7o4"_ba << Look::Beginning;
    QTest::newRow("fifteen") << QByteArray(15, 'x') << Look::Beginning;
    QTest::newRow("sixteen") << QByteArray(16, 'x') << Look::Value;
    QTest::newRow("sixty-five") << QByteArray(65, 'x') << Look::TooLong;
    QTest::newRow("an ID in braces") << keyId(9).toByteArray() << Look::Id;
    QTest::newRow("a sentence") << "where is it"_ba << Look::Text;
}

void TestValueCheck::saysHowWhatWasEnteredLooks()
{
    QFETCH(QByteArray, entered);
    QFETCH(Look, look);

    QCOMPARE(checkOf(entered).look, look);
}

void TestValueCheck::findsAllThatATextHas()
{
    const QByteArray text = "FIRST=" + ProdValue + "\nSECOND="
        + keyId(2).toByteArray(QUuid::WithoutBraces) + "\nTHIRD=abcdefghijklmnopqrst\n";

    const ValueCheck check = checkText(text, knownLists());

    QCOMPARE(check.findings.size(), size_t(3));
    QCOMPARE(check.findings[0].candidate.name, u"FIRST"_s);
    QCOMPARE(check.findings[1].kind, Kind::SecretId);
    QCOMPARE(check.findings[1].candidate.line, 2);
    QCOMPARE(secretsOf(check.findings[2]), (std::vector{keyId(2)}));
}

void TestValueCheck::findsAValueThatIsEnteredWithItsName()
{
    const ValueCheck check =
        checkOf("AZURE_CLIENT_SECRET=" + ProdValue + QByteArray(20, ' ') + "# x");

    QCOMPARE(check.look, Look::Text);
    QCOMPARE(check.findings.front().candidate.name, u"AZURE_CLIENT_SECRET"_s);
}

void TestValueCheck::findsAValueInItsQuotes()
{
    for (const QByteArray &entered :
         {'"' + ProdValue + '"', '\'' + ProdValue + "',", "SECRET=" + ProdValue}) {
        const ValueCheck check = checkOf(entered);

        QVERIFY2(check.findings.size() == 1, entered.constData());
        QCOMPARE(secretsOf(check.findings.front()), (std::vector{keyId(1), keyId(3)}));
    }
}

void TestValueCheck::findsASecretIdInItsQuotes()
{
    const ValueCheck check = checkOf('"' + keyId(2).toByteArray(QUuid::WithoutBraces) + '"');

    QCOMPARE(check.findings.size(), size_t(1));
    QCOMPARE(check.findings.front().kind, Kind::SecretId);
}

void TestValueCheck::saysThatATextWasTooMuch()
{
    const ValueCheck whole = checkText(ProdValue, knownLists());
    QVERIFY(!whole.isCutShort);
    QByteArray much;
    for (size_t i = 0; i <= MostCandidates; ++i)
        much += "0123456789abcdef ";

    QVERIFY(checkText(much, knownLists()).isCutShort);
}

QTEST_APPLESS_MAIN(TestValueCheck)
#include "tst_valuecheck.moc"
