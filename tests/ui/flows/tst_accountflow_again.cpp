// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"
#include "support/challenges.h"
#include "support/listreplies.h"
#include "ui/flows/accountflowbench.h"
#include "ui/signin/signinband.h"

#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_ba;
constexpr const char *ListPath = "GET /v1.0/applications?";

struct Bench : AccountFlowBench
{
    Bench()
    {
        openSessions();
        authority.replyTo("GET ", 200, R"({"value": []})");
        authority.replyTo("/organization?", 200,
                          R"({"value": [{"id": "t-1", "displayName": "Contoso"}]})");
        answerList();
    }

    void answerList()
    {
        authority.replyTo(ListPath, 200,
                          listReply({listedObject(1, u"Payroll"_s), listedObject(2, u"Wages"_s)}));
        authority.replyTo("GET /v1.0/applications/", 200,
                          QJsonDocument(listedObject(1, u"Payroll"_s)).toJson());
    }

    const SignInBand *band() const { return window->findChild<SignInBand *>(); }
    bool isBandShown() const { return band() && band()->isVisible(); }
    bool areRowsShown() const { return objects() && objects()->model()->rowCount() == 2; }

    QString tenantName() const
    {
        const auto known = accounts.accounts();
        return known.empty() ? QString() : known.front().tenantName;
    }

    /// By the band's button, with the client secret once more.
    void signInAgain()
    {
        press(*window, u"Sign in again"_s);
        submitSecret();
    }
};

} // namespace

/// A sign-in that does not do any more, while one works.
class TestAccountFlowAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByItselfOnceSomebodyHasSignedIn();
    void leavesEverythingOnTheScreen();
    void asksWhateverTheAuthorityDemands();
    void keepsWhatIsKnownOfTheTenant();
    void opensAnotherSessionForSomebodyElse();
    void takesNoTokenOfAnotherAddressIntoASession();
    void saysNothingOfASessionThatIsOver();
};

void TestAccountFlowAgain::readsByItselfOnceSomebodyHasSignedIn()
{
    Bench bench;
    bench.grant();
    bench.grant(u"that proves too little"_s);
    challenge(bench.authority, ListPath, Claims);
    bench.signIn();

    QTRY_VERIFY(bench.isBandShown());
    QVERIFY2(
        bench.band()->text().startsWith("Your organisation asks you to confirm who you are."_L1),
        qPrintable(bench.band()->text()));
    QTest::qWait(100);
    QVERIFY(!Bench::dialog(u"Sign in"_s)); // nothing opens by itself
    QVERIFY(!bench.message().isEmpty());
    bench.answerList();
    bench.grant(u"proved"_s);
    bench.signInAgain();

    QTRY_VERIFY(bench.areRowsShown());
    QTRY_VERIFY(!bench.isBandShown());
    QVERIFY(bench.message().isEmpty());
    QCOMPARE(bench.requestsTo(ListPath).back().header("Authorization"), bench.bearers.back());
    QCOMPARE(bench.said(), u"You are signed in again."_s);
}

void TestAccountFlowAgain::leavesEverythingOnTheScreen()
{
    Bench bench;
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.areRowsShown());
    QVERIFY(bench.choose(u"Payroll"_s));

    bench.refuse(R"({"error": "invalid_grant", "error_description": "gone"})");
    bench.authority.replyTo("GET /v1.0/applications", 401, "{}");
    Bench::press(*bench.window, u"Refresh"_s);

    QTRY_VERIFY(bench.isBandShown());
    QVERIFY(bench.areRowsShown());
    QCOMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    QVERIFY(!Bench::dialog(u"Sign in"_s));
    const qsizetype before = qsizetype(bench.requestsTo("GET /v1.0/applications/").size());
    bench.answerList();
    bench.grant(u"again"_s);
    bench.signInAgain();

    QTRY_VERIFY(!bench.isBandShown());
    QTRY_VERIFY(qsizetype(bench.requestsTo("GET /v1.0/applications/").size()) > before);
    QTRY_VERIFY(bench.message().isEmpty());
    QVERIFY(bench.areRowsShown());
    QCOMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
}

void TestAccountFlowAgain::asksWhateverTheAuthorityDemands()
{
    Bench bench;
    bench.grant();
    bench.refuse(R"({"error": "invalid_client", "error_description":)"
                 R"( "AADSTS7000222: The client secret has expired."})");
    bench.authority.replyTo(ListPath, 401, "{}");
    bench.signIn();

    QTRY_VERIFY(bench.isBandShown());
    QVERIFY2(bench.band()->text().startsWith("The client secret has run out."_L1),
             qPrintable(bench.band()->text()));
}

void TestAccountFlowAgain::keepsWhatIsKnownOfTheTenant()
{
    Bench bench;
    bench.grant();
    bench.signIn();
    QTRY_COMPARE(bench.tenantName(), u"Contoso"_s);
    bench.refuse(R"({"error": "invalid_grant", "error_description": "gone"})");
    bench.authority.replyTo(ListPath, 401, "{}");
    QTRY_VERIFY(bench.areRowsShown());
    Bench::press(*bench.window, u"Refresh"_s);
    QTRY_VERIFY(bench.isBandShown());

    bench.answerList();
    bench.grant(u"again"_s);
    bench.signInAgain();

    QTRY_VERIFY(!bench.isBandShown());
    QCOMPARE(bench.tenantName(), u"Contoso"_s);
}

void TestAccountFlowAgain::opensAnotherSessionForSomebodyElse()
{
    Bench bench;
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.areRowsShown());
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    const QSignalSpy signedInAgain(bench.flow.get(), &AccountFlow::signedInAgain);

    bench.grant(u"somebody else"_s);
    bench.signIn(u"99999999-7d0e-4f55-9f0a-6f5d3c1e2b44"_s);

    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(signedInAgain.isEmpty());
    QTRY_COMPARE(bench.requestsTo(ListPath).back().header("Authorization"), bench.bearers.back());
}

void TestAccountFlowAgain::takesNoTokenOfAnotherAddressIntoASession()
{
    Bench bench;
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.areRowsShown());
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    const QSignalSpy signedInAgain(bench.flow.get(), &AccountFlow::signedInAgain);
    LocalHttpServer elsewhere;
    elsewhere.replyTo("GET ", 200, R"({"value": []})");
    QVERIFY(bench.clouds.replace(u"Lab"_s,
                                 CloudStore::cloudOf(u"Lab"_s, bench.authority.url().toString(),
                                                     elsewhere.url().toString(), {})));

    bench.grant(u"for elsewhere"_s);
    bench.signIn();

    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(signedInAgain.isEmpty());
    QTRY_VERIFY(!elsewhere.requests().empty());
    QCOMPARE(elsewhere.requests().back().header("Authorization"), bench.bearers.back());
    for (const auto &request : bench.authority.requests())
        QVERIFY(request.header("Authorization") != bench.bearers.back());
}

void TestAccountFlowAgain::saysNothingOfASessionThatIsOver()
{
    Bench bench;
    bench.grant();
    bench.flow->disconnect(bench.window.get());
    const QSignalSpy signedIn(bench.flow.get(), &AccountFlow::signedIn);
    bench.signIn();
    QTRY_COMPARE(signedIn.size(), 1);
    const SignedIn who = bench.flow->takeSignedIn(); // it lives on
    bench.flow->leave();
    bench.session = std::make_unique<Session>(
        SessionSetup{.cloud = who.target.cloud,
                     .tokens = std::make_unique<StaticToken>("of somebody else"),
                     .journalFolder = {}},
        bench.keptSecrets);
    bench.window->showSession(*bench.session);

    Q_EMIT who.tokens->signInRequired({});
    QCoreApplication::processEvents();

    QVERIFY(!bench.isBandShown());
}

QTEST_MAIN(TestAccountFlowAgain)
#include "tst_accountflow_again.moc"
