// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/directory/credentialcontroller.h"
#include "ui/flows/deletesecretflow.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Title = u"Delete client secret"_s;

struct Bench : WindowBench
{
    Bench() { openSampleTenant(); }

    /// Chooses the first secret of Payroll and presses "Delete secret".
    bool ask()
    {
        if (!choose(u"Payroll"_s) || !secrets())
            return false;
        clickRow(*secrets(), 0);
        keyId = secrets()->currentIndex().data(Qt::UserRole).toUuid();
        QAbstractButton *remove = button(u"Delete secret"_s);
        if (!QTest::qWaitFor([remove] { return remove->isEnabled(); }))
            return false;
        click(remove);
        return QTest::qWaitFor([] { return dialog(Title); });
    }

    bool isOnServer()
    {
        const auto ref = server.tenant().find(ObjectKind::Application, u"Payroll");
        const auto left = server.tenant().secretsOf(ref->objectId);
        return std::ranges::find(left, keyId, &PasswordCredential::keyId) != left.end();
    }

    VaultKey key()
    {
        return session->vaultKey(*server.tenant().find(ObjectKind::Application, u"Payroll"), keyId);
    }

    /// As somebody else would, behind the window's back.
    void deleteElsewhere(int row)
    {
        const QUuid id = secrets()->model()->index(row, 0).data(Qt::UserRole).toUuid();
        const QByteArray body = R"({"keyId":")" + id.toByteArray(QUuid::WithoutBraces) + R"("})";
        const QByteArray path = "/v1.0/applications/"
            + payroll().objectId.toByteArray(QUuid::WithoutBraces) + "/removePassword";
        server.tenant().respond({.method = "POST", .path = path, .body = body});
    }

    void keep() { keptSecrets.keep({.key = key()}, SecretText("some value of sixteen")); }
    ObjectRef payroll() { return *server.tenant().find(ObjectKind::Application, u"Payroll"); }
    DeleteSecretFlow &flow() const { return *window->findChild<DeleteSecretFlow *>(); }

    QUuid keyId;
};

} // namespace

class TestDeleteSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesTheChosenSecret();
    void asksOnTheDeleteKey();
    void deletesNothingWhenCancelled();
    void readsAnewBeforeItAsks();
    void asksNothingAboutASecretThatIsGone();
    void asksNothingWhereItCouldNotRead();
    void removesAKeptValueToo();
    void removesAValueThatHasYetToLand();
    void offersToRemoveAValueWhoseSecretIsGone();
    void tellsWhyItWasNotDeleted();
    void namesTheApplicationOfAFailure();
    void staysOpenUntilItIsDone();
};

void TestDeleteSecretFlow::deletesTheChosenSecret()
{
    Bench bench;
    QVERIFY(bench.ask());
    QVERIFY(bench.isOnServer());
    const int before = bench.secrets()->model()->rowCount();

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));

    QTRY_VERIFY(!bench.isOnServer());
    QTRY_COMPARE(bench.secrets()->model()->rowCount(), before - 1);
}

void TestDeleteSecretFlow::asksOnTheDeleteKey()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTest::keyClick(bench.objects(), Qt::Key_Delete);
    QVERIFY(!Bench::dialog(Title));

    Bench::clickRow(*bench.secrets(), 0);
    QTest::keyClick(bench.secrets(), Qt::Key_Delete);

    QTRY_VERIFY(Bench::dialog(Title));
}

void TestDeleteSecretFlow::deletesNothingWhenCancelled()
{
    Bench bench;
    QVERIFY(bench.ask());

    QTest::keyClick(Bench::dialog(Title), Qt::Key_Return); // Cancel is the default

    QTRY_VERIFY(!Bench::dialog(Title));
    QCOMPARE(bench.server.tenant().callCount("POST"), 0);
}

void TestDeleteSecretFlow::readsAnewBeforeItAsks()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    bench.deleteElsewhere(1);

    QVERIFY(bench.ask());

    QVERIFY(!bench.find(u"1 other stays valid."_s, Bench::dialog(Title)));
    QVERIFY(bench.find(u"This is the last valid secret of Payroll."_s, Bench::dialog(Title)));
}

void TestDeleteSecretFlow::asksNothingAboutASecretThatIsGone()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    const int before = bench.secrets()->model()->rowCount();
    Bench::clickRow(*bench.secrets(), 0);
    bench.deleteElsewhere(0);

    Bench::click(bench.button(u"Delete secret"_s));

    QTRY_COMPARE(bench.said(), u"This secret is gone already: somebody else deleted it."_s);
    QVERIFY(!Bench::dialog(Title));
    QCOMPARE(bench.secrets()->model()->rowCount(), before - 1);
}

void TestDeleteSecretFlow::asksNothingWhereItCouldNotRead()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    Bench::clickRow(*bench.secrets(), 0);
    bench.tokens->bearer = "wrong";

    Bench::click(bench.button(u"Delete secret"_s));

    QTRY_VERIFY(bench.message().startsWith("Nothing was deleted: "_L1));
    QVERIFY(!Bench::dialog(Title));
}

void TestDeleteSecretFlow::removesAKeptValueToo()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.keep();
    QCOMPARE(bench.keptSecrets.state(bench.key()), KeptState::Kept);

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));

    QTRY_COMPARE(bench.keptSecrets.state(bench.key()), KeptState::NotKept);
    QVERIFY(bench.vault.secrets.empty());
}

void TestDeleteSecretFlow::removesAValueThatHasYetToLand()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.vault.hold();
    bench.keep();
    bench.vault.giveUp();

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));
    QTRY_VERIFY(bench.find(u"Message"_s)); // that the keychain has not answered
    QVERIFY(!bench.isOnServer());
    bench.vault.thaw();

    QCOMPARE(bench.vault.stores, 1);
    QVERIFY(bench.vault.secrets.empty());
    QCOMPARE(bench.keptSecrets.state(bench.key()), KeptState::NotKept);
    QVERIFY(!bench.find(u"Message"_s));
}

void TestDeleteSecretFlow::offersToRemoveAValueWhoseSecretIsGone()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.keep();
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};
    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));
    QTRY_VERIFY(bench.button(u"Retry"_s));
    QVERIFY(!bench.isOnServer());
    QCOMPARE(bench.vault.secrets.size(), 1U);

    bench.vault.removeError.reset();
    Bench::click(bench.button(u"Retry"_s));

    QTRY_VERIFY(bench.vault.secrets.empty());
    QVERIFY(!bench.find(u"Message"_s));
}

void TestDeleteSecretFlow::tellsWhyItWasNotDeleted()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.tokens->bearer = "wrong";

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));

    QTRY_COMPARE(bench.message(),
                 u"The secret was not deleted.\nYour sign-in has ended. Sign in again, then try "
                 "again."_s);
    QVERIFY(bench.isOnServer());
}

void TestDeleteSecretFlow::namesTheApplicationOfAFailure()
{
    Bench bench;
    QVERIFY(bench.choose(u"Access Reviews"_s));
    bench.tokens->bearer = "wrong";

    bench.flow().remove(bench.payroll(), u"Payroll"_s, QUuid::createUuid());

    QTRY_COMPARE(bench.said(),
                 u"A secret of Payroll could not be deleted. Choose it to see why."_s);
}

void TestDeleteSecretFlow::staysOpenUntilItIsDone()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.flow().remove(bench.payroll(), u"Payroll"_s, bench.keyId);

    QVERIFY(!bench.window->close());

    QCOMPARE(bench.said(), u"A secret is being deleted. Keyturn stays open until that is done."_s);
    QTRY_COMPARE(bench.said(), u"The secret was deleted."_s);
    QVERIFY(bench.window->close());
}

QTEST_MAIN(TestDeleteSecretFlow)
#include "tst_deletesecretflow.moc"
