// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/accountflowbench.h"

#include <QSignalSpy>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = AccountFlowBench;

class TestAccountFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAnApplicationIn();
    void saysWhyNobodyIsSignedIn();
    void takesAnAttemptBackWithItsDialog();
    void leavesNothingAfterSigningOut();
};

void TestAccountFlow::signsAnApplicationIn()
{
    Bench bench;
    bench.grant();
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);

    bench.signIn();

    QTRY_COMPARE(signedIn.size(), 1);
    const SignedIn who = bench.flow->takeSignedIn();
    QCOMPARE(who.account.tenantId, Bench::TenantId);
    QCOMPARE(who.account.displayName, u"Robot"_s);
    QCOMPARE(who.target.clientId, Bench::ClientId);
    QVERIFY(who.tokens);
    QTRY_VERIFY(!Bench::dialog(u"Sign in"_s));
    QVERIFY(bench.authority.requests().front().body.contains("a%20secret%20of"));
    QVERIFY(bench.vault.secrets.empty()); // nobody asked for it to be kept
}

void TestAccountFlow::saysWhyNobodyIsSignedIn()
{
    Bench bench;
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    bench.refuse(
        R"({"error": "invalid_client", "error_description": "AADSTS7000215: Wrong secret."})");

    bench.signIn();

    QTRY_VERIFY(named<QTextEdit>(*Bench::dialog(u"Sign in"_s), u"Message"_s));
    QVERIFY(signedIn.isEmpty());
    QVERIFY(named<QPushButton>(*Bench::dialog(u"Sign in"_s), u"Copy details"_s));
    QVERIFY(bench.accounts.accounts().empty());

    // Another try begins where something can be entered.
    Bench::press(Bench::signInDialog(), u"Try again"_s);
    bench.grant();
    bench.submitSecret();
    QTRY_COMPARE(signedIn.size(), 1);
}

void TestAccountFlow::takesAnAttemptBackWithItsDialog()
{
    Bench bench;
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    bench.authority.replyTo("/oauth2/v2.0/token", 200, "{}", std::chrono::milliseconds(200));

    bench.signIn();
    QTRY_COMPARE(bench.authority.requests().size(), 1);
    QTest::keyClick(Bench::dialog(u"Sign in"_s), Qt::Key_Escape);

    QTRY_VERIFY(!Bench::dialog(u"Sign in"_s));
    QTest::qWait(300);
    QVERIFY(signedIn.isEmpty());
}

void TestAccountFlow::leavesNothingAfterSigningOut()
{
    Bench bench;
    bench.grant();
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    bench.signIn();
    QTRY_COMPARE(signedIn.size(), 1);
    const SignedIn who = bench.flow->takeSignedIn();
    const QSignalSpy signedOut(bench.flow.get(), &AccountFlow::signedOut);

    bench.chooseInMenu(u"Sign out"_s);

    QCOMPARE(signedOut.size(), 1);
    QVERIFY(bench.accounts.accounts().empty());
    QVERIFY(who.tokens->scopes().isEmpty());
    std::optional<tl::expected<AccessToken, SignInError>> answer;
    who.tokens->requestToken(TokenProvider::Freshness::CachedIsFine, this,
                             [&answer](const auto &token) { answer = token; });
    QVERIFY(answer && !*answer);
}

QTEST_MAIN(TestAccountFlow)
#include "tst_accountflow.moc"
