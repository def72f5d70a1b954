// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"
#include "ui/flows/rightsbench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Writer = u"Application.ReadWrite.All User.Read"_s;
const QString ReadBlueprints = u"AgentIdentityBlueprint.Read.All"_s;

struct Bench : RightsBench
{
    using RightsBench::RightsBench;

    void openBlueprints() const { openList(u"Agent identity blueprints"_s); }

    QAbstractButton *ask() const { return button(u"Ask for AgentIdentityBlueprint.Read.All"_s); }

    bool says(const QString &words) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    /// Any list that offers to ask for anything.
    bool isAnythingOffered() const
    {
        const auto buttons = window->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [](const QAbstractButton *button) {
            return button->isVisible() && button->text().startsWith(u"Ask for"_s);
        });
    }
};

} // namespace

/// What a list says that lacks a permission, and what becomes of it.
class TestWorkspacePermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingBeforeItIsNeeded();
    void offersToAskForWhatAListLacks();
    void showsWhatItTakes();
    void loadsTheListOnceItIsGranted();
    void offersNothingWhereOnlyARoleIsMissing();
    void offersNothingInTheFirstListThatTheTokenHolds();
    void offersNothingThatASignInCannotAdd();
    void saysThatATokenDoesNotTellWhatItHolds();
    void offersNothingForAnotherTrouble();
    void doubtsAnEmptyListWithoutThePermission();
    void offersAFasterRefreshOnce();
    void offersAFasterRefreshAtTheButton();
    void offersNoFasterRefreshToWhoHasIt();
};

void TestWorkspacePermissions::asksForNothingBeforeItIsNeeded()
{
    Bench bench(Writer); // which is more than reading takes

    QVERIFY(bench.choose(u"Payroll"_s));

    QVERIFY(!bench.isAnythingOffered());
    QVERIFY(bench.wanted->isEmpty());
    QCOMPARE(bench.requestCount("agentIdentityBlueprint"), 0);
}

void TestWorkspacePermissions::offersToAskForWhatAListLacks()
{
    Bench bench(Writer);

    bench.openBlueprints();

    QTRY_VERIFY(bench.ask());
    QVERIFY(bench.message().contains(ReadBlueprints));
    QVERIFY(bench.wanted->isEmpty()); // it is offered, not done

    Bench::click(bench.ask());
    QCOMPARE(bench.wanted->size(), 1);
    QCOMPARE(bench.wanted->front().front().toStringList(), QStringList{ReadBlueprints});
}

void TestWorkspacePermissions::showsWhatItTakes()
{
    Bench bench(Writer);
    bench.openBlueprints();
    QTRY_VERIFY(bench.button(u"Show permissions"_s));

    Bench::click(bench.button(u"Show permissions"_s));

    QVERIFY(Bench::panel());
    QVERIFY(bench.verdict().contains(u"AgentIdentityBlueprint.AddRemoveCreds.All"_s));
}

void TestWorkspacePermissions::loadsTheListOnceItIsGranted()
{
    Bench bench(Writer);
    bench.openBlueprints();
    QTRY_VERIFY(bench.ask());
    bench.allowBlueprints();

    bench.grant(Writer + u' ' + ReadBlueprints);

    QTRY_VERIFY(bench.objects() && Bench::rowOf(*bench.objects(), u"Travel Booker"_s) == 0);
    QVERIFY(!bench.isAnythingOffered());
    QCOMPARE(bench.message(), QString());
}

void TestWorkspacePermissions::offersNothingWhereOnlyARoleIsMissing()
{
    Bench bench(ReadBlueprints);

    bench.openBlueprints();

    QTRY_VERIFY(bench.button(u"Show permissions"_s));
    QVERIFY(!bench.isAnythingOffered());
}

void TestWorkspacePermissions::offersNothingInTheFirstListThatTheTokenHolds()
{
    Bench bench(Writer); // the list is there before the token was looked at
    bench.graph.replyTo("/v1.0/applications?", 403,
                        R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})");

    QTRY_VERIFY(bench.button(u"Show permissions"_s));

    QVERIFY(!bench.isAnythingOffered());
}

void TestWorkspacePermissions::offersNothingThatASignInCannotAdd()
{
    Bench bench(Writer, SignInWay::AzureCli);
    bench.openBlueprints();
    QTRY_VERIFY(bench.button(u"Show permissions"_s));
    QVERIFY(!bench.isAnythingOffered());
    QVERIFY(bench.says(u"what Azure CLI's tokens hold"_s));

    Bench::click(bench.button(u"Show permissions"_s));

    QTRY_VERIFY(Bench::shown(Bench::panel(), "missing").contains(u"Azure CLI"_s));
    QVERIFY(!bench.button(u"Ask for this permission"_s, Bench::panel()));
}

void TestWorkspacePermissions::saysThatATokenDoesNotTellWhatItHolds()
{
    Bench bench(Writer);
    bench.tokens->resume(std::make_unique<ScriptedSource>(bench.source), grantOf("opaque"));

    bench.openBlueprints();

    QTRY_VERIFY(bench.ask());
    QTRY_VERIFY(bench.says(u"Your token does not tell what it holds."_s));
}

void TestWorkspacePermissions::offersNothingForAnotherTrouble()
{
    Bench bench(Writer);
    bench.graph.replyTo("agentIdentityBlueprint?", 400,
                        R"({"error":{"code":"Request_BadRequest"}})");

    bench.openBlueprints();

    QTRY_VERIFY(bench.button(u"Retry"_s));
    QVERIFY(!bench.isAnythingOffered());
    QVERIFY(!bench.button(u"Show permissions"_s));
}

void TestWorkspacePermissions::doubtsAnEmptyListWithoutThePermission()
{
    Bench bench(Writer);
    bench.allowBlueprints({});
    bench.openBlueprints();
    QTRY_VERIFY(bench.ask());

    bench.grant(Writer + u' ' + ReadBlueprints);

    QTRY_VERIFY(!bench.isAnythingOffered());
    QTRY_COMPARE(bench.requestCount("agentIdentityBlueprint?"), 2);
}

void TestWorkspacePermissions::offersAFasterRefreshOnce()
{
    Bench bench(Writer);
    QTRY_VERIFY(bench.session->list(ListKind::AppRegistrations).state()
                == DirectoryList::State::Loaded);
    const QString ask = u"Ask for Directory.Read.All"_s;
    QVERIFY(!bench.button(ask)); // not before it would help

    QTest::keyClick(bench.window.get(), Qt::Key_F5);

    QTRY_VERIFY(bench.button(ask));
    QVERIFY(bench.says(u"tells what has changed"_s));
    bench.button(ask)->click();
    QCOMPARE(bench.wanted->size(), 1);
    QCOMPARE(bench.wanted->front().front().toStringList(), QStringList{u"Directory.Read.All"_s});
    QVERIFY(!bench.button(ask));
    QTest::keyClick(bench.window.get(), Qt::Key_F5);
    QVERIFY(!bench.button(ask));
}

void TestWorkspacePermissions::offersAFasterRefreshAtTheButton()
{
    Bench bench(Writer);
    QTRY_VERIFY(bench.session->list(ListKind::AppRegistrations).state()
                == DirectoryList::State::Loaded);

    bench.button(u"Refresh"_s)->click();

    QTRY_VERIFY(bench.button(u"Ask for Directory.Read.All"_s));
}

void TestWorkspacePermissions::offersNoFasterRefreshToWhoHasIt()
{
    Bench bench(Writer + u" Directory.Read.All"_s);
    QTRY_VERIFY(bench.session->list(ListKind::AppRegistrations).state()
                == DirectoryList::State::Loaded);

    QTest::keyClick(bench.window.get(), Qt::Key_F5);

    QVERIFY(!bench.isAnythingOffered());
}

QTEST_MAIN(TestWorkspacePermissions)
#include "tst_workspace_permissions.moc"
