// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/permissionspanelbench.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = PermissionsPanelBench;
using Facts = PermissionsPanel::Facts;

class TestPermissionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTableAndWhereOneStands();
    void showsTheRolesAndWhichAreOnesOwn();
    void tellsWhatIsNotKnown();
    void tellsWhetherOneMayAdd();
    void stressesThatOneMayNot();
    void offersWhatIsDocumented();
    void keepsTheActionForAnotherKind();
    void speaksOfTheKindWhereItIsAnother();
    void showsTheTableOfTheAction();
    void needsNoRoleForAnApplication();
    void marksNoRowForAnUnknownToken();
    void asksToCheckAgain();
    void asksOnceAtATime();
    void showsWhatTheCheckFound();
    void saysWhyTheCheckFailed();
    void scrollsToWhereTheKeyboardIs();
    void takesNamesAsPlainText();
    void namesWhatAutomationReliesOn();
};

void TestPermissionsPanel::showsTheTableAndWhereOneStands()
{
    const Bench bench;

    const std::vector<QStringList> expected{
        {u"Delegated (work or school account)\nYou are here"_s,
         u"Application.ReadWrite.All (in your token)"_s, u"Directory.ReadWrite.All (missing)"_s},
        {u"Delegated (personal Microsoft account)"_s, u"Application.ReadWrite.All"_s,
         u"Not available."_s},
        {u"Application"_s, u"Application.ReadWrite.OwnedBy"_s,
         u"Application.ReadWrite.All\nDirectory.ReadWrite.All"_s}};
    QCOMPARE(bench.permissions(), expected);
    QCOMPARE(bench.shown(u"page"_s),
             u"Microsoft's page: https://learn.microsoft.com/graph/api/application-addpassword"_s);
}

void TestPermissionsPanel::showsTheRolesAndWhichAreOnesOwn()
{
    const Bench bench;

    const std::vector<QStringList> expected{{u"Owner of the object"_s, u"no"_s},
                                            {u"Cloud Application Administrator"_s, u"no"_s},
                                            {u"Application Administrator"_s, u"yours"_s},
                                            {u"Global Administrator"_s, u"no"_s}};
    QCOMPARE(bench.roles(), expected);
}

void TestPermissionsPanel::tellsWhatIsNotKnown()
{
    Facts facts = Bench::administrator();
    facts.token.permissions = {};
    facts.roles = {};
    facts.ownsObject = {};

    const Bench bench(facts);

    QCOMPARE(bench.permissions().front().at(1), u"Application.ReadWrite.All (not known)"_s);
    for (const QStringList &row : bench.roles())
        QCOMPARE(row.at(1), u"not known"_s);
    QVERIFY(bench.shown(u"verdict"_s).startsWith(u"It is not known whether you may. "_s));
}

void TestPermissionsPanel::tellsWhetherOneMayAdd()
{
    const Bench bench;

    QCOMPARE(bench.shown(u"verdict"_s), u"You may add secrets here: Application Administrator."_s);
    QCOMPARE(bench.shown(u"nextStep"_s), QString());
    QVERIFY(!bench.panel.findChild<QLabel *>(u"verdict"_s)->font().bold());
}

void TestPermissionsPanel::stressesThatOneMayNot()
{
    Facts facts = Bench::administrator();
    facts.token.permissions = QStringList{u"Application.Read.All"_s};

    const Bench bench(facts);

    QCOMPARE(bench.shown(u"verdict"_s),
             u"Entra will refuse this. The permission Application.ReadWrite.All is missing."_s);
    QVERIFY(bench.panel.findChild<QLabel *>(u"verdict"_s)->font().bold());
    QVERIFY(bench.shown(u"nextStep"_s).contains(u"An administrator can grant"_s));
}

void TestPermissionsPanel::offersWhatIsDocumented()
{
    const Bench bench;
    QCOMPARE(bench.acts(),
             (QStringList{u"Add a secret"_s, u"Delete a secret"_s, u"List and read"_s,
                          u"Read the policy for secrets"_s, u"Faster refresh (delta)"_s}));

    bench.choose(u"kind"_s, u"Agent identity blueprints"_s);

    QCOMPARE(bench.acts(),
             (QStringList{u"Add a secret"_s, u"Delete a secret"_s, u"List and read"_s,
                          u"Read the policy for secrets"_s}));
}

void TestPermissionsPanel::keepsTheActionForAnotherKind()
{
    const Bench bench;
    const auto *const act = bench.panel.findChild<QComboBox *>(u"act"_s);
    bench.choose(u"act"_s, u"List and read"_s);

    bench.choose(u"kind"_s, u"Agent identity blueprints"_s);

    QCOMPARE(act->currentText(), u"List and read"_s);
    QCOMPARE(bench.permissions().back().at(1), u"AgentIdentityBlueprint.Read.All"_s);

    bench.choose(u"kind"_s, u"App registrations"_s);
    bench.choose(u"act"_s, u"Faster refresh (delta)"_s);
    bench.choose(u"kind"_s, u"Agent identity blueprints"_s);

    QCOMPARE(act->currentText(), u"Add a secret"_s); // there is no delta
    QCOMPARE(bench.permissions().back().at(1), u"AgentIdentityBlueprint.AddRemoveCreds.All"_s);
}

void TestPermissionsPanel::speaksOfTheKindWhereItIsAnother()
{
    Facts facts = Bench::administrator();
    facts.roles.roles.clear();
    const Bench bench(facts);
    QVERIFY(bench.shown(u"verdict"_s).startsWith(u"Entra will probably refuse this"_s));

    bench.choose(u"kind"_s, u"Enterprise applications"_s);

    QCOMPARE(bench.shown(u"verdict"_s),
             u"You may add secrets to enterprise applications that you own."_s);
    QCOMPARE(bench.shown(u"object"_s), QString());
    QCOMPARE(bench.roles().front(), (QStringList{u"Owner of the object"_s, u"not known"_s}));
}

void TestPermissionsPanel::showsTheTableOfTheAction()
{
    const Bench bench;

    bench.choose(u"act"_s, u"List and read"_s);

    QCOMPARE(bench.permissions().at(1).at(1), u"Application.Read.All\nand User.Read"_s);
    QCOMPARE(bench.roles().size(), 10U);
    QCOMPARE(bench.roles().front().at(1), u"yes"_s);
    QVERIFY(bench.shown(u"page"_s).endsWith(u"/application-list"_s));
}

void TestPermissionsPanel::needsNoRoleForAnApplication()
{
    Facts facts = Bench::administrator();
    facts.token = {.kind = TokenKind::Application,
                   .permissions = QStringList{u"Application.ReadWrite.OwnedBy"_s}};

    const Bench bench(facts);

    QVERIFY(bench.roles().empty());
    QVERIFY(bench.shown(u"rolesNote"_s).startsWith(u"An application needs no role."_s));
    QCOMPARE(bench.permissions().back().front(), u"Application\nYou are here"_s);
}

void TestPermissionsPanel::marksNoRowForAnUnknownToken()
{
    const Bench bench(Facts{});

    for (const QStringList &row : bench.permissions())
        QVERIFY(!row.join(u' ').contains(u"You are here"_s));
    QCOMPARE(bench.shown(u"account"_s), u"Not known"_s);
    QVERIFY(bench.shown(u"verdict"_s).startsWith(u"It is not known whether you may. "_s));
}

void TestPermissionsPanel::asksToCheckAgain()
{
    Bench bench;
    QCOMPARE(bench.shown(u"check"_s), u"Last checked at 14:03:25"_s);

    named<QPushButton>(bench.panel, u"Check again"_s)->click();

    QCOMPARE(bench.checkAgain.size(), 1);
}

void TestPermissionsPanel::asksOnceAtATime()
{
    Bench bench;
    auto *const button = named<QPushButton>(bench.panel, u"Check again"_s);

    bench.panel.setChecking();
    button->click();

    QCOMPARE(bench.shown(u"check"_s), u"Checking…"_s);
    QCOMPARE(bench.checkAgain.size(), 0);
    QVERIFY(button->isEnabled()); // or it would lose the focus

    bench.panel.setFacts(Bench::administrator());
    button->click();

    QCOMPARE(bench.checkAgain.size(), 1);
}

void TestPermissionsPanel::showsWhatTheCheckFound()
{
    Facts facts = Bench::administrator();
    facts.roles.roles.clear();
    Bench bench(facts);
    bench.choose(u"act"_s, u"Delete a secret"_s);
    bench.panel.setChecking();

    facts = Bench::administrator();
    facts.checkedAt = facts.checkedAt.addSecs(60);
    bench.panel.setFacts(facts);

    QCOMPARE(bench.shown(u"verdict"_s), u"You may add secrets here: Application Administrator."_s);
    QCOMPARE(bench.shown(u"check"_s), u"Last checked at 14:04:25"_s);
    QCOMPARE(bench.roles().at(2).at(1), u"yours"_s);
    QVERIFY(bench.shown(u"page"_s).endsWith(u"/application-removepassword"_s));
}

void TestPermissionsPanel::saysWhyTheCheckFailed()
{
    Bench bench;
    bench.panel.setChecking();

    Facts facts = Bench::administrator();
    facts.problem = u"No new token: the server could not be reached."_s;
    bench.panel.setFacts(facts);

    QCOMPARE(bench.shown(u"check"_s), u"No new token: the server could not be reached."_s);
}

void TestPermissionsPanel::scrollsToWhereTheKeyboardIs()
{
    Bench bench;
    QFont large = bench.panel.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    bench.panel.setFont(large);
    bench.choose(u"act"_s, u"List and read"_s);
    bench.panel.activateWindow();
    const auto *const area = bench.panel.findChild<QScrollArea *>();
    auto *const table = named<TextTable>(bench.panel, u"Roles that suffice"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    const auto isSeen = [&](int row) {
        const QPoint middle = table->visualItemRect(table->item(row, 0)).center();
        return area->viewport()->rect().contains(
            table->viewport()->mapTo(area->viewport(), middle));
    };
    const int last = table->rowCount() - 1;
    table->setFocus();
    area->verticalScrollBar()->setValue(0);
    QVERIFY(!isSeen(last));

    for (int i = 0; i < last; ++i)
        QTest::keyClick(table, Qt::Key_Down);

    QCOMPARE(table->currentRow(), last);
    QVERIFY(isSeen(last));
}

void TestPermissionsPanel::takesNamesAsPlainText()
{
    const Bench bench;

    QCOMPARE(bench.shown(u"object"_s), u"<b>Payroll</b>"_s);
    QCOMPARE(bench.shown(u"account"_s),
             u"Ana <ana@contoso.com> – Delegated (work or school account)"_s);
    const auto labels = bench.panel.findChildren<QLabel *>(QRegularExpression(u"object|account"_s));
    QCOMPARE(labels.size(), 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPermissionsPanel::namesWhatAutomationReliesOn()
{
    const Bench bench;

    QCOMPARE(bench.panel.windowTitle(), u"Permissions"_s);
    QVERIFY(named<TextTable>(bench.panel, u"Documented permissions"_s));
    QVERIFY(named<TextTable>(bench.panel, u"Roles that suffice"_s));
    QVERIFY(named<QPushButton>(bench.panel, u"Check again"_s));
    QVERIFY(named<QPushButton>(bench.panel, u"Close"_s)->isDefault());
    QCOMPARE(bench.panel.findChild<QComboBox *>(u"kind"_s)->accessibleDescription(), u"Objects"_s);
    QCOMPARE(bench.panel.findChild<QComboBox *>(u"act"_s)->accessibleDescription(), u"Action"_s);
}

QTEST_MAIN(TestPermissionsPanel)
#include "tst_permissionspanel.moc"
