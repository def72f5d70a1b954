// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/common/copyfield.h"
#include "ui/directory/applicationtypepicker.h"
#include "ui/directory/credentialcontroller.h"

#include <QListWidget>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    QString list() const { return find<QListWidget>(u"Navigation"_s)->currentItem()->text(); }

    QString chosen() const
    {
        const auto &object = window->findChild<CredentialController *>()->object();
        return object ? object->displayName : QString();
    }

    ObjectKind chosenKind() const
    {
        return window->findChild<CredentialController *>()->object()->ref.kind;
    }

    /// Whether the row of what is chosen is the selected one.
    bool isRowSelected() const
    {
        const auto rows =
            objects() ? objects()->selectionModel()->selectedRows() : QModelIndexList();
        return rows.size() == 1 && rows.constFirst().data().toString() == chosen();
    }

    QAbstractItemView *principalsSecrets() const
    {
        return find<QAbstractItemView>(u"Client secrets of the enterprise application"_s);
    }

    bool openTheEnterpriseApplication()
    {
        if (!choose(u"Travel Expenses"_s)
            || !QTest::qWaitFor([this] { return button(u"Open enterprise application"_s); }, 20000))
            return false;
        click(button(u"Open enterprise application"_s));
        return QTest::qWaitFor([this] { return isRowSelected(); }, 20000);
    }

    void turnTo(int row) const
    {
        auto *navigation = find<QListWidget>(u"Navigation"_s);
        navigation->setCurrentRow(row);
    }
};

} // namespace

class TestWorkspaceCounterparts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSecretsOfTheEnterpriseApplicationInAGroupOfTheirOwn();
    void hasNoGroupWhereTheEnterpriseApplicationHasNone();
    void selectsOneSecretInAll();
    void alignsTheGroupWithTheTableAbove();
    void keepsTheGroupBesideWhatItBelongsTo();
    void opensTheEnterpriseApplication();
    void widensTheTypeThatWouldHideIt();
    void givesUpASearchThatWouldHideIt();
    void deletesASecretOfTheEnterpriseApplicationThere();
    void opensTheAppRegistration();
    void tellsTheOwners();
    void saysWhoMayAddASecretWhereOneMayNot();
};

void TestWorkspaceCounterparts::showsSecretsOfTheEnterpriseApplicationInAGroupOfTheirOwn()
{
    Bench bench;
    bench.openSampleTenant();

    QVERIFY(bench.choose(u"Travel Expenses"_s));

    QTRY_VERIFY(bench.principalsSecrets());
    QVERIFY(!bench.secrets()); // the application has none itself
    QVERIFY(bench.find<QLabel>(u"No client secrets have been created for this application."_s));
    QCOMPARE(bench.principalsSecrets()->model()->rowCount(), 2);
    QVERIFY(bench.find<QLabel>(
        u"On the enterprise application (not visible in the Entra admin center)"_s));
}

void TestWorkspaceCounterparts::hasNoGroupWhereTheEnterpriseApplicationHasNone()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));

    const auto wasAsked = [&bench] {
        const auto calls = bench.server.tenant().calls();
        return std::ranges::any_of(calls, [](const SampleTenant::Call &call) {
            return call.path.contains("/servicePrincipals(appId") && call.status == 200;
        });
    };
    QTRY_VERIFY(wasAsked());

    QTest::qWait(100); // the answer is on its way
    QVERIFY(!bench.principalsSecrets());
    QVERIFY(bench.secrets());
}

void TestWorkspaceCounterparts::selectsOneSecretInAll()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Integration Hub"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    QTRY_VERIFY(bench.principalsSecrets());
    WindowBench::clickRow(*bench.secrets(), 0);
    QVERIFY(bench.button(u"Delete secret"_s)->isEnabled());

    WindowBench::clickRow(*bench.principalsSecrets(), 0);

    QVERIFY(!bench.secrets()->selectionModel()->hasSelection());
    QVERIFY(!bench.button(u"Delete secret"_s)->isEnabled());
    WindowBench::clickRow(*bench.secrets(), 0);
    QVERIFY(!bench.principalsSecrets()->selectionModel()->hasSelection());
    QVERIFY(bench.button(u"Delete secret"_s)->isEnabled());
}

void TestWorkspaceCounterparts::alignsTheGroupWithTheTableAbove()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->resize(1024, 700);
    QVERIFY(bench.choose(u"Travel Expenses"_s)); // which has a heading of its own there
    QTRY_VERIFY(bench.principalsSecrets());
    QVERIFY(bench.choose(u"Integration Hub"_s)); // with a scroll bar above

    QTRY_VERIFY(bench.principalsSecrets());
    for (int column = 0; column < bench.secrets()->model()->columnCount(); ++column) {
        const auto left = [column](const QAbstractItemView *table) {
            return table->visualRect(table->model()->index(0, column)).left();
        };
        QTRY_COMPARE(left(bench.principalsSecrets()), left(bench.secrets()));
    }
}

void TestWorkspaceCounterparts::keepsTheGroupBesideWhatItBelongsTo()
{
    Bench bench;
    bench.openSampleTenant();
    bench.window->resize(1920, 1200);
    QVERIFY(bench.choose(u"Integration Hub"_s));
    QTRY_VERIFY(bench.principalsSecrets());
    const auto top = [&bench](const QWidget *widget, int y) {
        return widget->mapTo(bench.window.get(), QPoint(0, y)).y();
    };

    const auto *secrets = bench.secrets();
    const QModelIndex last = secrets->model()->index(secrets->model()->rowCount() - 1, 0);
    const int row = secrets->visualRect(last).height();
    const int end = top(secrets->viewport(), secrets->visualRect(last).bottom());

    QTRY_VERIFY(top(bench.principalsSecrets(), 0) - end < 5 * row);
}

void TestWorkspaceCounterparts::opensTheEnterpriseApplication()
{
    Bench bench;
    bench.openSampleTenant();

    QVERIFY(bench.openTheEnterpriseApplication());

    QCOMPARE(bench.list(), u"Enterprise applications"_s);
    QCOMPARE(bench.chosen(), u"Travel Expenses"_s);
    QCOMPARE(bench.chosenKind(), ObjectKind::ServicePrincipal);
    QCOMPARE(bench.named<QLabel>("kind")->text(), u"Enterprise application"_s);
    QCOMPARE(bench.secrets()->model()->rowCount(), 2);
    QVERIFY(!bench.principalsSecrets());
}

void TestWorkspaceCounterparts::widensTheTypeThatWouldHideIt()
{
    Bench bench;
    bench.settings.setValue("workspace/applicationType"_L1, u"managedIdentities"_s);
    bench.openSampleTenant();

    QVERIFY(bench.openTheEnterpriseApplication());

    QCOMPARE(bench.named<ApplicationTypePicker>("applicationType")->currentText(),
             u"All Applications"_s);
}

void TestWorkspaceCounterparts::givesUpASearchThatWouldHideIt()
{
    Bench bench;
    bench.openSampleTenant();
    bench.turnTo(2);
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects() && bench.objects()->model()->rowCount() > 0, 20000);
    QTest::keyClicks(bench.find(u"Search"_s), u"larkspur"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    bench.turnTo(0);

    QVERIFY(bench.openTheEnterpriseApplication());

    QVERIFY(bench.objects()->model()->rowCount() > 1);
}

void TestWorkspaceCounterparts::deletesASecretOfTheEnterpriseApplicationThere()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.openTheEnterpriseApplication());
    const auto principal =
        *bench.server.tenant().find(ObjectKind::ServicePrincipal, u"Travel Expenses");
    const int row = WindowBench::rowOf(*bench.secrets(), u"and its predecessor"_s);
    WindowBench::clickRow(*bench.secrets(), row);
    QTRY_VERIFY(bench.button(u"Delete secret"_s)->isEnabled());

    WindowBench::click(bench.button(u"Delete secret"_s));
    QTRY_VERIFY(WindowBench::dialog(u"Delete client secret"_s));
    const QWidget *question = WindowBench::dialog(u"Delete client secret"_s);
    const auto labels = question->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"Enterprise application in"_s);
    }));
    WindowBench::click(bench.button(u"Delete"_s, question));

    QTRY_COMPARE(bench.server.tenant().secretsOf(principal.objectId).size(), 1U);
    QTRY_COMPARE(bench.server.tenant().callCount(
                     "POST",
                     "/servicePrincipals/" + principal.objectId.toByteArray(QUuid::WithoutBraces)
                         + "/removePassword"),
                 1);
}

void TestWorkspaceCounterparts::opensTheAppRegistration()
{
    Bench bench;
    bench.openSampleTenant();
    bench.turnTo(2);
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.find<QLabel>(u"3 secrets on its app registration"_s));

    WindowBench::click(bench.button(u"Open app registration"_s));

    QTRY_VERIFY(bench.isRowSelected());
    QCOMPARE(bench.list(), u"App registrations"_s);
    QCOMPARE(bench.chosenKind(), ObjectKind::Application);
    QCOMPARE(bench.secrets()->model()->rowCount(), 3);
}

void TestWorkspaceCounterparts::tellsTheOwners()
{
    Bench bench;
    bench.openSampleTenant();

    QVERIFY(bench.choose(u"Payroll"_s));

    QTRY_VERIFY(bench.named<CopyField>("owners")->shown().startsWith(u"Robin Ashgrove"_s));
}

void TestWorkspaceCounterparts::saysWhoMayAddASecretWhereOneMayNot()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Board Minutes"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());

    WindowBench::click(bench.button(u"Add secret"_s));
    QTRY_VERIFY(WindowBench::dialog(u"Add secret"_s));
    WindowBench::click(bench.button(u"Add"_s, WindowBench::dialog(u"Add secret"_s)));

    QTRY_VERIFY(bench.message().startsWith(u"Microsoft Graph refused to add the client secret."_s));
    for (const auto &word :
         {u"owner"_s, u"Cloud Application Administrator"_s, u"Application.ReadWrite.All"_s})
        QVERIFY2(bench.message().contains(word), qPrintable(bench.message()));
}

QTEST_MAIN(TestWorkspaceCounterparts)
#include "tst_workspace_counterparts.moc"
