// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinflowbench.h"
#include "ui/signin/registrationpage.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SignInFlowBench;

namespace {

const auto WaysIn = u"Sign in to Microsoft Entra"_s;
const auto Registration = u"Register Keyturn"_s;
const auto AzureCliButton = u"Continue with Azure CLI"_s;
const auto BrowserButton = u"Sign in with browser"_s;

/// Which of the two comes first in the dialog.
bool isAzureCliFirst(const Bench &bench)
{
    return bench.shown<QPushButton>(AzureCliButton)->y()
        < bench.shown<QPushButton>(BrowserButton)->y();
}

bool isAzureCliKnown(const Bench &bench)
{
    return bench.az.content(u"asked"_s).count('\n') > 0;
}

/// Opens the dialog and waits until it says what Azure CLI has answered, which is known from then
/// on.
bool hearsOfAzureCli(const Bench &bench)
{
    bench.flow->ask();
    const auto *const button = bench.shown<QPushButton>(AzureCliButton);
    return button && QTest::qWaitFor([button] {
               return !button->accessibleDescription().startsWith("Looking"_L1);
           });
}

/// As whoever is not signed in there has it.
QByteArray signedOutAzureCli()
{
    return "echo x >> asked\necho \"Please run 'az login' to setup account.\" >&2\nexit 1";
}

} // namespace

/// What somebody meets who has never signed in here, and what is known the next time.
class TestSignInFlowFirstUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForAzureCliBeforeAnybodyAsks();
    void beginsWithAzureCliWhereSomebodyIsSignedIn();
    void keepsThePlaceOfAzureCliWhileItLooks_data();
    void keepsThePlaceOfAzureCliWhileItLooks();
    void beginsWithTheRegistrationWhereThereIsNoAzureCli();
    void beginsWithTheRegistrationWhereNobodyIsSignedIn();
    void goesOnWithTheClientId();
    void needsNoRegistrationForAPastedToken();
    void asksForTheClientIdThatAWayNeeds();
    void beginsWithTheWaysWhereAClientIdIsKnown_data();
    void beginsWithTheWaysWhereAClientIdIsKnown();
    void remembersNoTrial();
    void proposesTheClientIdOfEachTenant();
};

void TestSignInFlowFirstUse::looksForAzureCliBeforeAnybodyAsks()
{
    const Bench bench(azureCli());

    QTRY_VERIFY(isAzureCliKnown(bench));
    QVERIFY(!bench.dialog());
    QVERIFY(bench.az.content(u"asked"_s).startsWith("account show"));
}

void TestSignInFlowFirstUse::beginsWithAzureCliWhereSomebodyIsSignedIn()
{
    const Bench bench(azureCli());
    QVERIFY(hearsOfAzureCli(bench));

    bench.flow->ask();

    QCOMPARE(bench.title(), WaysIn);
    const auto *const button = bench.shown<QPushButton>(AzureCliButton);
    QVERIFY(button->isEnabled());
    QVERIFY(button->isDefault());
    QVERIFY(button->text().startsWith("Continue as ana@contoso.com ("_L1));
    QTRY_VERIFY(isAzureCliFirst(bench)); // once it is laid out
}

void TestSignInFlowFirstUse::keepsThePlaceOfAzureCliWhileItLooks_data()
{
    QTest::addColumn<QByteArray>("azureCommands");
    QTest::addColumn<bool>("isSignedIn");

    QTest::newRow("somebody is signed in") << "sleep 0.5\n" + azureCli() << true;
    QTest::newRow("nobody is") << "sleep 0.3\n" + signedOutAzureCli() << false;
}

void TestSignInFlowFirstUse::keepsThePlaceOfAzureCliWhileItLooks()
{
    QFETCH(QByteArray, azureCommands);
    QFETCH(bool, isSignedIn);
    const Bench bench(azureCommands);

    bench.flow->ask();
    QVERIFY(!bench.shown<QPushButton>(AzureCliButton)->isEnabled());
    QTRY_VERIFY(isAzureCliFirst(bench)); // once it is laid out
    const auto *const button = bench.shown<QPushButton>(AzureCliButton);
    QTRY_VERIFY(!button->accessibleDescription().startsWith("Looking"_L1));

    QVERIFY(isAzureCliFirst(bench));
    QCOMPARE(bench.shown<QPushButton>(AzureCliButton)->isEnabled(), isSignedIn);
    QCOMPARE(bench.title(), WaysIn);
}

void TestSignInFlowFirstUse::beginsWithTheRegistrationWhereThereIsNoAzureCli()
{
    const Bench bench;

    bench.flow->ask();
    QCOMPARE(bench.title(), Registration);
    QVERIFY(!bench.shown<QPushButton>(u"Back"_s));
    bench.click(u"Other ways to sign in"_s);

    QCOMPARE(bench.title(), WaysIn);
    QVERIFY(!isAzureCliFirst(bench));
    bench.click(u"Register Keyturn"_s);
    QVERIFY(bench.shown<QPushButton>(u"Back"_s)); // now there is somewhere to go back to
}

void TestSignInFlowFirstUse::beginsWithTheRegistrationWhereNobodyIsSignedIn()
{
    const Bench bench(signedOutAzureCli());
    QVERIFY(hearsOfAzureCli(bench));
    QCOMPARE(bench.title(), WaysIn);

    bench.flow->ask();

    QCOMPARE(bench.title(), Registration);
}

void TestSignInFlowFirstUse::goesOnWithTheClientId()
{
    const Bench bench;
    SignInRequest first = bench.request();
    first.clientId.reset();
    bench.flow->ask(first);

    bench.type(u"Application (client) ID"_s, Bench::ClientId);
    bench.click(u"Continue"_s);
    QCOMPARE(bench.title(), WaysIn);
    bench.click(BrowserButton);

    QTRY_VERIFY(bench.hasSignedIn());
    QCOMPARE(bench.signedIn.front().target.clientId, Bench::ClientId);
}

void TestSignInFlowFirstUse::needsNoRegistrationForAPastedToken()
{
    const Bench bench;
    bench.flow->ask();
    bench.click(u"Other ways to sign in"_s);

    bench.click(u"Paste an access token"_s);

    QVERIFY(bench.shown<QLineEdit>(u"Access token"_s));
}

/// As --sign-in browser wants it, where nothing says as which application.
void TestSignInFlowFirstUse::asksForTheClientIdThatAWayNeeds()
{
    const Bench bench(azureCli());
    SignInRequest request = bench.request();
    request.clientId.reset();
    request.way = SignInWay::Browser;

    bench.flow->ask(request);

    QCOMPARE(bench.title(), Registration);
    QVERIFY(bench.browser.links().isEmpty());
}

void TestSignInFlowFirstUse::beginsWithTheWaysWhereAClientIdIsKnown_data()
{
    QTest::addColumn<QString>("from");

    for (const char *from : {"the command line", "last time", "whoever manages the computer"})
        QTest::newRow(from) << QString::fromLatin1(from);
}

void TestSignInFlowFirstUse::beginsWithTheWaysWhereAClientIdIsKnown()
{
    QFETCH(QString, from);
    ManagedSettings managed;
    if (from.startsWith("whoever"_L1))
        managed.clientId = Bench::ClientId;
    Bench bench({}, true, managed);
    SignInRequest request;
    if (from.endsWith("line"_L1))
        request.clientId = Bench::ClientId;
    if (from.startsWith("last"_L1))
        bench.clientIds.remember({.cloud = Cloud::global(), .clientId = Bench::ClientId}, {});

    bench.flow->ask(request);

    QCOMPARE(bench.title(), WaysIn);
    QCOMPARE(bench.shown<QLineEdit>(u"Application (client) ID"_s)->text(), Bench::ClientId);
    QVERIFY(bench.shown<QPushButton>(BrowserButton)->isDefault());
}

void TestSignInFlowFirstUse::remembersNoTrial()
{
    const Bench bench;
    SignInRequest request = bench.request();
    request.clientId = graphCommandLineToolsId();
    QObject::connect(&bench.browser, &PersonsBrowser::opened, &bench.window, [&bench] {
        QJsonObject its = bench.identity();
        its[u"aud"_s] = graphCommandLineToolsId();
        const_cast<Bench &>(bench).grant(its);
    });
    bench.flow->ask(request);
    bench.click(BrowserButton);
    QTRY_VERIFY(bench.hasSignedIn());

    request.clientId.reset();
    bench.flow->ask(request);

    QCOMPARE(bench.title(), Registration);
}

void TestSignInFlowFirstUse::proposesTheClientIdOfEachTenant()
{
    Bench bench;
    const auto other = u"5c2bfe1a-7d0e-4f55-9f0a-6f5d3c1e2b44"_s;
    const auto remember = [&bench](const QString &tenant, const QString &id) {
        bench.clientIds.remember({.cloud = Cloud::global(), .tenant = tenant, .clientId = id}, {});
    };
    remember(u"fabrikam.com"_s, other);
    remember(u"contoso.com"_s, Bench::ClientId);
    bench.flow->ask({.tenant = u"contoso.com"_s});
    const auto *const field = bench.shown<QLineEdit>(u"Application (client) ID"_s);
    QCOMPARE(field->text(), Bench::ClientId);

    bench.type(u"Directory (tenant) ID"_s, u"fabrikam.com"_s);
    QCOMPARE(field->text(), other);
    bench.type(u"Directory (tenant) ID"_s, u"tailspin.com"_s);
    QCOMPARE(field->text(), QString());

    // What somebody enters is theirs.
    bench.type(u"Application (client) ID"_s, Bench::TenantId);
    bench.type(u"Directory (tenant) ID"_s, u"fabrikam.com"_s);
    QCOMPARE(field->text(), Bench::TenantId);
}

QTEST_MAIN(TestSignInFlowFirstUse)
#include "tst_signinflow_firstuse.moc"
