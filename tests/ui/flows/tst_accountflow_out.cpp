// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/applicationsecret.h"
#include "app/directory/snapshotfolder.h"
#include "support/explained.h"
#include "support/stuckfile.h"
#include "ui/flows/accountflowbench.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : AccountFlowBench
{
    Bench()
    {
        openSessions();
        authority.replyTo("GET ", 200, R"({"value": []})");
    }

    bool isSignedIn() const { return session != nullptr; }

    /// Somebody who stays signed in by a browser, as they were when the program was closed.
    Account remembered(const QString &loginAuthority)
    {
        const Account ana{.username = u"ana@contoso.com"_s,
                          .objectId = u"ana"_s,
                          .tenantId = TenantId,
                          .cloud = u"Lab"_s,
                          .loginAuthority = loginAuthority,
                          .clientId = ClientId,
                          .isRemembered = true};
        accounts.add(ana);
        tokenStore.store(ana, SecretText("refresh token"), window.get(),
                         [](const VaultResult<void> &) {});
        return ana;
    }
};

} // namespace

/// Signing out, and what else takes a kept sign-in away.
class TestAccountFlowOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAKeptClientSecretAlong();
    void offersToForgetTheListsToo_data();
    void offersToForgetTheListsToo();
    void saysWhichListsCouldNotBeForgotten();
    void signsNobodyOutWhoCancels();
    void saysWhatTheKeychainDoesNotConfirm();
    void signsOutWhenAllIsForgotten();
    void findsTheClientSecretAgain();
    void dropsWhatWasKeptForAFormerAddress();
    void dropsWhatIsNotToBeKeptAnyMore();
};

void TestAccountFlowOut::takesAKeptClientSecretAlong()
{
    Bench bench;
    bench.grant();
    bench.signIn(Bench::ClientId, true);
    QTRY_VERIFY(bench.isSignedIn());
    QCOMPARE(bench.vault.secrets.size(), size_t(1));
    QVERIFY(!bench.settings.allKeys().filter(u"accounts/"_s).isEmpty());

    bench.chooseInMenu(u"Sign out"_s);

    QTRY_COMPARE(bench.said(),
                 u"You are signed out, and the keychain does not have the client secret of the "
                 "sign-in any more."_s);
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(!bench.isSignedIn());
    QVERIFY(bench.accounts.accounts().empty());
    QVERIFY(bench.settings.allKeys().filter(u"accounts/"_s).isEmpty());
}

void TestAccountFlowOut::offersToForgetTheListsToo_data()
{
    QTest::addColumn<bool>("forgets");

    QTest::newRow("as proposed") << true;
    QTest::newRow("the lists stay") << false;
}

void TestAccountFlowOut::offersToForgetTheListsToo()
{
    QFETCH(const bool, forgets);
    Bench bench;
    bench.listsFolder = bench.folder.filePath(u"lists"_s);
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.isSignedIn());
    QTRY_VERIFY(snapshotBytes(bench.listsFolder) > 0);

    bench.chooseInMenu(u"Sign out"_s);
    QWidget *const question = Bench::dialog(u"Sign out"_s);
    QVERIFY(question);
    QVERIFY(bench.isSignedIn());
    if (!forgets)
        Bench::press(*question, u"Forget the lists that are cached on this computer, too"_s);
    Bench::press(*question, u"Sign out"_s);

    QTRY_VERIFY(!bench.isSignedIn());
    QCOMPARE(snapshotBytes(bench.listsFolder) == 0, forgets);
}

void TestAccountFlowOut::saysWhichListsCouldNotBeForgotten()
{
    if (!StuckFile::IsPossible)
        QSKIP("How to make a file that stays is not known here.");
    Bench bench;
    bench.listsFolder = bench.folder.filePath(u"lists"_s);
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.isSignedIn());
    QTRY_VERIFY(snapshotBytes(bench.listsFolder) > 0);
    const SnapshotFolder lists = bench.session->snapshots().value();
    const QString inItsPlace = lists.file(ListKind::DeletedApplications).path;
    QVERIFY(QDir().mkpath(inItsPlace));
    const StuckFile stuck(inItsPlace);

    bench.chooseInMenu(u"Sign out"_s);
    Bench::press(*Bench::dialog(u"Sign out"_s), u"Sign out"_s);

    QTRY_VERIFY(Bench::dialog(u"Cached lists"_s));
    QVERIFY(!bench.isSignedIn());
    const auto *const box = qobject_cast<QMessageBox *>(Bench::dialog(u"Cached lists"_s));
    QVERIFY(box);
    QCOMPARE(box->text(),
             u"You are signed out, but these cached lists could not be deleted: Deleted "
             "applications."_s);
    QVERIFY(box->informativeText().contains(lists.path()));
    QCOMPARE(explained(*box), u"errors#files"_s);
    QCOMPARE(bench.accounts.accounts().size(), size_t(0));
}

void TestAccountFlowOut::signsNobodyOutWhoCancels()
{
    Bench bench;
    bench.listsFolder = bench.folder.filePath(u"lists"_s);
    bench.grant();
    bench.signIn();
    QTRY_VERIFY(bench.isSignedIn());

    bench.chooseInMenu(u"Sign out"_s);
    QTest::keyClick(Bench::dialog(u"Sign out"_s), Qt::Key_Escape);

    QTRY_VERIFY(!Bench::dialog(u"Sign out"_s));
    QVERIFY(bench.isSignedIn());
}

void TestAccountFlowOut::saysWhatTheKeychainDoesNotConfirm()
{
    Bench bench;
    bench.grant();
    bench.signIn(Bench::ClientId, true);
    QTRY_VERIFY(bench.isSignedIn());
    bench.vault.removeError = VaultError{VaultError::Kind::Denied};

    bench.chooseInMenu(u"Sign out"_s);

    QTRY_VERIFY(
        bench.said().startsWith("You are signed out, but the keychain has not confirmed"_L1));
    QVERIFY(!bench.isSignedIn());
}

void TestAccountFlowOut::signsOutWhenAllIsForgotten()
{
    Bench bench;
    bench.remembered(bench.authority.url().toString());
    bench.grant();
    bench.signIn(Bench::ClientId, true);
    QTRY_VERIFY(bench.isSignedIn());
    QTRY_COMPARE(bench.vault.secrets.size(), size_t(3));
    std::optional<QStringList> remaining;

    QVERIFY(bench.flow->forgetAll(bench.window.get(),
                                  [&remaining](const QStringList &names) { remaining = names; }));

    QVERIFY(!bench.isSignedIn());
    QTRY_VERIFY(remaining);
    QVERIFY(remaining->isEmpty());
    QVERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.settings.allKeys().filter(u"accounts/"_s).isEmpty());
}

void TestAccountFlowOut::findsTheClientSecretAgain()
{
    Bench bench;
    bench.grant();
    bench.signIn(Bench::ClientId, true); // in contoso.com, and the token has the tenant's ID
    QTRY_VERIFY(bench.isSignedIn());
    const QString id = bench.accounts.accounts().front().id();
    bench.flow->leave();
    bench.session.reset();

    bench.grant(u"again"_s);
    Q_EMIT bench.window->accountRequested(id);

    QTRY_VERIFY(bench.isSignedIn());
    QVERIFY(!Bench::dialog(u"Sign in"_s));
}

void TestAccountFlowOut::dropsWhatWasKeptForAFormerAddress()
{
    Bench bench;
    const Account ana = bench.remembered(u"https://login.lab.example"_s);
    QTRY_COMPARE(bench.vault.secrets.size(), size_t(2)); // in a part and a header
    bench.grant();

    Q_EMIT bench.window->accountRequested(ana.id());

    QTRY_VERIFY(Bench::dialog(u"Sign in"_s));
    QTRY_VERIFY(named<QTextEdit>(Bench::signInDialog(), u"Message"_s));
    QVERIFY(named<QTextEdit>(Bench::signInDialog(), u"Message"_s)
                ->toPlainText()
                .contains(u"another address"_s));
    QTRY_VERIFY(bench.vault.secrets.empty());
    QVERIFY(bench.authority.requests().empty());
    QVERIFY(!bench.isSignedIn());
}

void TestAccountFlowOut::dropsWhatIsNotToBeKeptAnyMore()
{
    Bench bench;
    Account ana = bench.remembered(bench.authority.url().toString());
    QTRY_COMPARE(bench.vault.secrets.size(), size_t(2));

    ana.isRemembered = false; // "Stay signed in" is not ticked this time
    bench.accounts.add(ana);

    QTRY_VERIFY(bench.vault.secrets.empty());
}

QTEST_MAIN(TestAccountFlowOut)
#include "tst_accountflow_out.moc"
