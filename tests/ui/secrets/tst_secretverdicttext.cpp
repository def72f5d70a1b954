// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secrettest.h"
#include "ui/secrets/secretverdicttext.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Answer = SecretVerdict::Answer;
using Kind = SecretSuspicion::Kind;

namespace {

PasswordCredential secret(const QString &name)
{
    PasswordCredential one;
    one.keyId = QUuid(u"7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11"_s);
    one.displayName = name;
    one.hint = u"7o4"_s;
    return one;
}

QString together(const SecretVerdict &verdict, const std::vector<SecretSuspicion> &suspicions)
{
    const SecretVerdictWords words = secretVerdictWords(verdict, suspicions);
    return words.verdict + u' ' + words.meaning;
}

QString text(Answer answer, int attempts = 1, std::chrono::milliseconds after = 0ms)
{
    return together({.answer = answer, .attempts = attempts, .after = after}, {});
}

} // namespace

class TestSecretVerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowLongItTook();
    void tellsEachAnswer_data();
    void tellsEachAnswer();
    void listsCausesWhereNothingIsSeen();
    void namesWhatIsSeenInPlaceOfCauses();
    void quotesTheReasonOfAnotherRefusal();
    void saysASentenceOfEachSuspicion();
    void namesTheOtherSecret();
};

void TestSecretVerdictText::tellsHowLongItTook()
{
    QVERIFY(text(Answer::Accepted).startsWith("Accepted. "_L1));
    QVERIFY(text(Answer::Accepted, 4, 10'800ms).startsWith("Accepted after 11 s. "_L1));
}

void TestSecretVerdictText::tellsEachAnswer_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("words");

    QTest::newRow("blocked") << Answer::AcceptedButBlocked << u"The value is right."_s;
    QTest::newRow("expired") << Answer::Expired << u"Expired."_s;
    QTest::newRow("application") << Answer::NoSuchApplication
                                 << u"No such application in this tenant."_s;
    QTest::newRow("tenant") << Answer::NoSuchTenant << u"does not know this tenant"_s;
    QTest::newRow("disabled") << Answer::ApplicationDisabled << u"is disabled"_s;
    QTest::newRow("network") << Answer::NoAnswer << u"Nothing is known about the value."_s;
    QTest::newRow("nowhere") << Answer::NotTestable << u"no address"_s;
}

void TestSecretVerdictText::tellsEachAnswer()
{
    QFETCH(Answer, answer);
    QFETCH(QString, words);

    QVERIFY2(text(answer).contains(words), qPrintable(text(answer)));
    QVERIFY(!text(answer).contains(u"AADSTS"_s));
}

void TestSecretVerdictText::listsCausesWhereNothingIsSeen()
{
    const QString told = text(Answer::NotAccepted, 7);

    QVERIFY2(told.startsWith("Not accepted in 7 attempts. "_L1), qPrintable(told));
    for (const QString &cause :
         {u"Secret ID"_s, u"another application"_s, u"another tenant"_s, u"deleted"_s, u"shell"_s})
        QVERIFY2(told.contains(cause), qPrintable(cause));
}

void TestSecretVerdictText::namesWhatIsSeenInPlaceOfCauses()
{
    const QString told =
        together({.answer = Answer::NotAccepted, .attempts = 1}, {{.kind = Kind::HasSpaceAround}});

    QCOMPARE(told, u"Not accepted. A space or the end of a line stands before or behind it."_s);
}

void TestSecretVerdictText::quotesTheReasonOfAnotherRefusal()
{
    const SignInError error{.kind = SignInError::Kind::Refused,
                            .message = u"AADSTS999999: The moon is in the wrong place."_s,
                            .error = u"invalid_request"_s,
                            .code = 999999,
                            .httpStatus = 400};

    const QString told = together({.answer = Answer::Refused, .error = error}, {});

    QVERIFY2(told.contains(u"another reason"_s), qPrintable(told));
    QVERIFY2(told.contains(u"The moon is in the wrong place."_s), qPrintable(told));
}

void TestSecretVerdictText::saysASentenceOfEachSuspicion()
{
    for (int i = 0; i <= int(Kind::IsTooEarly); ++i) {
        const QString told = secretSuspicionsText({{.kind = Kind(i), .other = secret({})}});
        QVERIFY2(told.endsWith(u'.'), qPrintable(told));
    }
    QCOMPARE(secretSuspicionsText({}), QString());
}

void TestSecretVerdictText::namesTheOtherSecret()
{
    const auto about = [](Kind kind, const QString &name) {
        return secretSuspicionsText({{.kind = kind, .other = secret(name)}});
    };

    QVERIFY(about(Kind::IsSecretId, u"prod"_s).contains(u"“prod”"_s));
    QVERIFY(about(Kind::BeginsAsOther, {}).contains(u"“7a3c1d52-9a0b-4a5e-8f53-0d0c2b9f6e11”"_s));
    QVERIFY(about(Kind::BeginsOtherwise, u"prod"_s).contains(u"begin with 7o4"_s));
}

QTEST_GUILESS_MAIN(TestSecretVerdictText)
#include "tst_secretverdicttext.moc"
