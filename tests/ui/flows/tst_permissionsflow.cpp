// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/rightsbench.h"

#include <QComboBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = RightsBench;

namespace {

const QString Writer = u"Application.ReadWrite.All User.Read"_s;
const QString Reader = u"Application.Read.All User.Read"_s;

void chooseAct(const QString &text)
{
    auto *const act = Bench::panel()->findChild<QComboBox *>(u"act"_s);
    act->setCurrentIndex(act->findText(text));
}

bool isChecked()
{
    return Bench::shown(Bench::panel(), "check").startsWith("Last checked"_L1);
}

} // namespace

class TestPermissionsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereOneStandsWithTheChosenObject();
    void showsTheKindOfTheListWhereNothingIsChosen();
    void opensBeforeAnythingIsRead();
    void checksAgainWithANewToken();
    void saysWhyThereIsNoNewToken();
    void saysThatAPastedTokenStaysAsItIs();
    void asksForWhatIsMissing();
    void asksForNothingThatASignInCannotAdd_data();
    void asksForNothingThatASignInCannotAdd();
    void offersFasterRefreshesWithTheReason();
    void showsWhatDeletingTakesWhereGraphRefuses();
    void noticesWhatIsGrantedMeanwhile();
    void goesWithItsSession();
    void tellsTheTruthAboutTheSampleTenant();
};

void TestPermissionsFlow::showsWhereOneStandsWithTheChosenObject()
{
    Bench bench(Writer);
    bench.setRoles("Application Administrator");
    QVERIFY(bench.choose(u"Payroll"_s));

    choosePermissions(*bench.window);

    QTRY_VERIFY(isChecked());
    QCOMPARE(Bench::shown(Bench::panel(), "object"), u"Payroll"_s);
    QCOMPARE(bench.verdict(), u"You may add secrets here: Application Administrator."_s);
    QCOMPARE(Bench::shown(Bench::panel(), "account"),
             u"ana@contoso.com – Delegated (work or school account)"_s);
}

void TestPermissionsFlow::showsTheKindOfTheListWhereNothingIsChosen()
{
    Bench bench(Writer);
    bench.openList(u"Agent identity blueprints"_s);

    choosePermissions(*bench.window);

    QTRY_VERIFY(isChecked());
    QCOMPARE(Bench::panel()->findChild<QComboBox *>(u"kind"_s)->currentText(),
             u"Agent identity blueprints"_s);
    QCOMPARE(Bench::shown(Bench::panel(), "object"), QString());
    QVERIFY(bench.verdict().contains(u"AgentIdentityBlueprint.AddRemoveCreds.All is missing"_s));
}

void TestPermissionsFlow::opensBeforeAnythingIsRead()
{
    Bench bench(Writer);
    bench.graph.replyTo("/me/memberOf", 200, R"({"value":[]})", std::chrono::milliseconds(300));
    QVERIFY(bench.choose(u"Payroll"_s));

    choosePermissions(*bench.window);

    QVERIFY(Bench::panel());
    QVERIFY(bench.verdict().startsWith(u"It is not known whether you may. "_s));
    QCOMPARE(Bench::shown(Bench::panel(), "check"), u"Checking…"_s);
    QTRY_VERIFY(isChecked());
    QVERIFY(bench.verdict().startsWith(u"Entra will probably refuse this. You do not own"_s));
}

void TestPermissionsFlow::checksAgainWithANewToken()
{
    Bench bench(Reader);
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());
    QVERIFY(bench.verdict().contains(u"Application.ReadWrite.All is missing"_s));
    bench.setRoles("Application Administrator"); // which was activated a moment ago

    Bench::click(bench.button(u"Check again"_s, Bench::panel()));
    QCOMPARE(Bench::shown(Bench::panel(), "check"), u"Checking…"_s);
    QCOMPARE(bench.source.asked.size(), size_t(1)); // although the old one is good for an hour
    bench.source.answer(Bench::tokenWith(Writer));

    QTRY_COMPARE(bench.verdict(), u"You may add secrets here: Application Administrator."_s);
    QTRY_VERIFY(isChecked());
}

void TestPermissionsFlow::saysWhyThereIsNoNewToken()
{
    Bench bench(Writer);
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());
    bench.setRoles("Application Administrator");

    Bench::click(bench.button(u"Check again"_s, Bench::panel()));
    bench.source.answer(tl::unexpected(SignInError{
        .message = u"AADSTS50076: …"_s, .error = u"interaction_required"_s, .code = 50076}));

    QTRY_VERIFY(Bench::shown(Bench::panel(), "check").startsWith("There is no new token. "_L1));
    // What can be read without one is new all the same.
    QCOMPARE(bench.verdict(), u"You may add secrets here: Application Administrator."_s);
}

void TestPermissionsFlow::saysThatAPastedTokenStaysAsItIs()
{
    Bench bench(Writer, SignInWay::PastedToken);
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());

    Bench::click(bench.button(u"Check again"_s, Bench::panel()));

    QTRY_VERIFY(Bench::shown(Bench::panel(), "check").startsWith("A pasted token cannot"_L1));
    QVERIFY(bench.source.asked.empty());
}

void TestPermissionsFlow::asksForWhatIsMissing()
{
    Bench bench(Reader);
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());
    QVERIFY(bench.wanted->isEmpty()); // it is offered, and nothing more

    Bench::click(bench.button(u"Ask for this permission"_s, Bench::panel()));

    QCOMPARE(bench.wanted->size(), 1);
    QCOMPARE(bench.wanted->front().front().toStringList(),
             QStringList{u"Application.ReadWrite.All"_s});
    chooseAct(u"List and read"_s); // which the token is good for
    QVERIFY(!bench.button(u"Ask for this permission"_s, Bench::panel()));
}

void TestPermissionsFlow::asksForNothingThatASignInCannotAdd_data()
{
    QTest::addColumn<SignInWay>("way");
    QTest::addColumn<QString>("help");
    QTest::newRow("Azure CLI") << SignInWay::AzureCli << u"Sign in with your browser"_s;
    QTest::newRow("pasted token") << SignInWay::PastedToken << u"Get one that holds it"_s;
}

void TestPermissionsFlow::asksForNothingThatASignInCannotAdd()
{
    QFETCH(const SignInWay, way);
    QFETCH(const QString, help);
    Bench bench(Reader, way);
    QVERIFY(bench.choose(u"Payroll"_s));

    choosePermissions(*bench.window);

    QTRY_VERIFY(isChecked());
    QVERIFY(Bench::shown(Bench::panel(), "missing").contains(help));
    QVERIFY(!bench.button(u"Ask for this permission"_s, Bench::panel()));
}

void TestPermissionsFlow::offersFasterRefreshesWithTheReason()
{
    Bench bench(Writer);
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());

    chooseAct(u"Faster refresh (delta)"_s);

    QVERIFY(Bench::shown(Bench::panel(), "missing").contains(u"faster than reading"_s));
    Bench::click(bench.button(u"Ask for this permission"_s, Bench::panel()));
    QCOMPARE(bench.wanted->front().front().toStringList(), QStringList{u"Directory.Read.All"_s});
}

void TestPermissionsFlow::showsWhatDeletingTakesWhereGraphRefuses()
{
    Bench bench(Reader);
    const QByteArray payroll =
        R"({"id":"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f",)"
        R"("displayName":"Payroll","passwordCredentials":[)"
        R"({"keyId":"3d9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",)"
        R"("endDateTime":"2020-01-01T00:00:00Z"}]})"; // or its name is asked for
    bench.graph.replyTo("/v1.0/applications?", 200, R"({"value":[)" + payroll + "]}");
    bench.graph.replyTo("/v1.0/applications/8a1d9a0c", 200, payroll);
    bench.graph.replyTo("/removePassword", 403,
                        R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})");
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.secrets());
    Bench::clickRow(*bench.secrets(), 0);
    QTRY_VERIFY(bench.button(u"Delete secret"_s)->isEnabled());
    Bench::click(bench.button(u"Delete secret"_s));
    QTRY_VERIFY(Bench::dialog(u"Delete client secret"_s));
    Bench::click(bench.button(u"Delete"_s, Bench::dialog(u"Delete client secret"_s)));
    QTRY_VERIFY(bench.button(u"Show permissions"_s));

    Bench::click(bench.button(u"Show permissions"_s));

    QVERIFY(Bench::panel());
    QCOMPARE(Bench::shown(Bench::panel(), "object"), u"Payroll"_s);
}

void TestPermissionsFlow::noticesWhatIsGrantedMeanwhile()
{
    Bench bench(Reader);
    bench.setRoles("Application Administrator");
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QTRY_VERIFY(isChecked());
    QVERIFY(bench.button(u"Ask for this permission"_s, Bench::panel()));

    bench.grant(Writer);

    QTRY_COMPARE(bench.verdict(), u"You may add secrets here: Application Administrator."_s);
    QVERIFY(!bench.button(u"Ask for this permission"_s, Bench::panel()));
}

void TestPermissionsFlow::goesWithItsSession()
{
    Bench bench(Writer);
    QVERIFY(bench.choose(u"Payroll"_s));
    choosePermissions(*bench.window);
    QVERIFY(Bench::panel());

    bench.window->leaveSession(); // before all is read

    QVERIFY(!Bench::panel());
    choosePermissions(*bench.window); // the entry is gone as well
    QVERIFY(!Bench::panel());
}

void TestPermissionsFlow::tellsTheTruthAboutTheSampleTenant()
{
    WindowBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));

    choosePermissions(*bench.window);

    QTRY_VERIFY(isChecked());
    const QString verdict = Bench::shown(Bench::panel(), "verdict");
    QVERIFY2(verdict.startsWith(u"You "_s), qPrintable(verdict)); // may
    Bench::click(bench.button(u"Check again"_s, Bench::panel()));
    QTRY_VERIFY(Bench::shown(Bench::panel(), "check").startsWith("The sample tenant has"_L1));
    chooseAct(u"Faster refresh (delta)"_s);
    QVERIFY(!bench.button(u"Ask for this permission"_s, Bench::panel()));
}

QTEST_MAIN(TestPermissionsFlow)
#include "tst_permissionsflow.moc"
