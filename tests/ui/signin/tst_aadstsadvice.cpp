// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/aadstsadvice.h"

#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Step = SignInStep;
using Codes = QList<int>;

class TestAadstsAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAnAdministratorMeets_data();
    void knowsWhatAnAdministratorMeets();
    void knowsNoOthers_data();
    void knowsNoOthers();
    void leavesTheRuleToMicrosoft();
};

void TestAadstsAdvice::knowsWhatAnAdministratorMeets_data()
{
    QTest::addColumn<Codes>("codes");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("words");

    QTest::newRow("not in this tenant")
        << Codes{16000, 50020, 51004, 90072} << Step::OtherAccount << u"as a guest"_s;
    QTest::newRow("redirect") << Codes{50011, 70004} << Step::RegisterRedirect
                              << u"http://localhost"_s;
    QTest::newRow("no such user") << Codes{50034} << Step::OtherAccount << u"no such account"_s;
    QTest::newRow("password") << Codes{50126} << Step::TryAgain << u"wrong"_s;
    QTest::newRow("locked") << Codes{50053} << Step::TryAgain << u"locked"_s;
    QTest::newRow("old password") << Codes{50055} << Step::SignInAgain << u"new one"_s;
    QTest::newRow("disabled") << Codes{50057} << Step::OtherAccount << u"disabled"_s;
    QTest::newRow("no session") << Codes{50058} << Step::SignInAgain << u"Sign in again"_s;
    QTest::newRow("tenant unknown") << Codes{50059} << Step::OtherTenant << u"one of its domains"_s;
    QTest::newRow("second proof") << Codes{50074, 50076, 50078} << Step::SignInAgain
                                  << u"second proof"_s;
    QTest::newRow("to be set up") << Codes{50072, 50079} << Step::SignInAgain << u"set it up"_s;
    QTest::newRow("device") << Codes{50097, 53000, 53001} << Step::OtherFlow << u"device"_s;
    QTest::newRow("rule") << Codes{53002, 53003, 530032, 530035} << Step::OtherFlow
                          << u"Conditional Access"_s;
    QTest::newRow("bound to a device") << Codes{530084} << Step::OtherFlow << u"bound"_s;
    QTest::newRow("not assigned") << Codes{50105} << Step::OtherAccount << u"assign"_s;
    QTest::newRow("revoked") << Codes{50173, 50132, 50133} << Step::SignInAgain << u"ended"_s;
    QTest::newRow("run out") << Codes{70008, 700082, 70000} << Step::SignInAgain << u"run out"_s;
    QTest::newRow("frequency") << Codes{70043} << Step::SignInAgain << u"time to time"_s;
    QTest::newRow("one tenant") << Codes{50194, 90130} << Step::OtherTenant << u"one tenant only"_s;
    QTest::newRow("not personal") << Codes{90124, 9001023, 9002332} << Step::OtherTenant
                                  << u"personal accounts"_s;
    QTest::newRow("resource") << Codes{500011} << Step::OtherCloud << u"another cloud"_s;
    QTest::newRow("restrictions") << Codes{500021, 500022, 500212, 500213} << Step::OtherTenant
                                  << u"policy between"_s;
    QTest::newRow("redeemed") << Codes{54005} << Step::TryAgain << u"already used"_s;
    QTest::newRow("consent") << Codes{65001} << Step::AdminConsent << u"consent"_s;
    QTest::newRow("Microsoft's own") << Codes{65002} << Step::OtherClientId << u"of your own"_s;
    QTest::newRow("declined") << Codes{65004} << Step::TryAgain << u"declined"_s;
    QTest::newRow("scope") << Codes{70011, 28002, 700022} << Step::OtherCloud << u"permissions"_s;
    QTest::newRow("code pending") << Codes{70016, 90120} << Step::TryAgain << u"new code"_s;
    QTest::newRow("code wrong") << Codes{70018, 90119} << Step::TryAgain << u"new code"_s;
    QTest::newRow("code late") << Codes{70019} << Step::TryAgain << u"run out"_s;
    QTest::newRow("unknown application")
        << Codes{700016, 700011} << Step::OtherClientId << u"client ID"_s;
    QTest::newRow("public client") << Codes{700025} << Step::OtherFlow << u"browser"_s;
    QTest::newRow("disabled application") << Codes{7000112} << Step::OtherClientId << u"disabled"_s;
    QTest::newRow("wrong secret") << Codes{7000215} << Step::OtherCredential << u"not its ID"_s;
    QTest::newRow("no public flow")
        << Codes{7000218} << Step::EnablePublicClient << u"Allow public client flows"_s;
    QTest::newRow("old secret") << Codes{7000222} << Step::OtherCredential << u"run out"_s;
    QTest::newRow("certificate") << Codes{700027, 50012} << Step::OtherCredential
                                 << u"certificate"_s;
    QTest::newRow("no such tenant") << Codes{90002} << Step::OtherTenant << u"no such tenant"_s;
    QTest::newRow("other cloud") << Codes{90038} << Step::OtherCloud << u"Choose that cloud"_s;
    QTest::newRow("administrator")
        << Codes{90094, 90095} << Step::AdminConsent << u"Only an administrator"_s;
    QTest::newRow("passing") << Codes{90033, 90006} << Step::TryAgain << u"few minutes"_s;
}

void TestAadstsAdvice::knowsWhatAnAdministratorMeets()
{
    QFETCH(Codes, codes);
    QFETCH(Step, step);
    QFETCH(QString, words);

    for (const int code : std::as_const(codes)) {
        const auto advice = AadstsAdvice::on(code);
        QVERIFY2(advice, qPrintable(QString::number(code)));
        QCOMPARE(advice->step, step);
        QVERIFY2(advice->text.contains(words), qPrintable(advice->text));
        QVERIFY(advice->text.endsWith(u'.'));
        QVERIFY(!advice->text.contains(u"AADSTS"_s));
    }
}

void TestAadstsAdvice::knowsNoOthers_data()
{
    QTest::addColumn<int>("code");

    QTest::newRow("none") << 0;
    QTest::newRow("negative") << -1;
    QTest::newRow("to come") << 4'711'000;
}

void TestAadstsAdvice::knowsNoOthers()
{
    QFETCH(int, code);

    QVERIFY(!AadstsAdvice::on(code));
}

void TestAadstsAdvice::leavesTheRuleToMicrosoft()
{
    QVERIFY(AadstsAdvice::on(53003)->isForMicrosoftToSay);
    QVERIFY(!AadstsAdvice::on(65001)->isForMicrosoftToSay);
}

QTEST_GUILESS_MAIN(TestAadstsAdvice)
#include "tst_aadstsadvice.moc"
