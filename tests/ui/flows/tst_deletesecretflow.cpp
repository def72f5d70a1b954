// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
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

    QUuid keyId;
};

} // namespace

class TestDeleteSecretFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletesTheChosenSecret();
    void deletesNothingWhenCancelled();
    void removesAKeptValueToo();
    void tellsWhyItWasNotDeleted();
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

void TestDeleteSecretFlow::deletesNothingWhenCancelled()
{
    Bench bench;
    QVERIFY(bench.ask());

    QTest::keyClick(Bench::dialog(Title), Qt::Key_Return); // Cancel is the default

    QTRY_VERIFY(!Bench::dialog(Title));
    QCOMPARE(bench.server.tenant().callCount("POST"), 0);
}

void TestDeleteSecretFlow::removesAKeptValueToo()
{
    Bench bench;
    QVERIFY(bench.ask());
    const ObjectRef owner = *bench.server.tenant().find(ObjectKind::Application, u"Payroll");
    const VaultKey key = bench.session->vaultKey(owner, bench.keyId);
    bench.keptSecrets.keep({.key = key}, SecretText("some value of sixteen"));
    QTRY_COMPARE(bench.keptSecrets.state(key), KeptState::Kept);

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));

    QTRY_COMPARE(bench.keptSecrets.state(key), KeptState::NotKept);
    QVERIFY(bench.vault.secrets.empty());
}

void TestDeleteSecretFlow::tellsWhyItWasNotDeleted()
{
    Bench bench;
    QVERIFY(bench.ask());
    bench.tokens->bearer = "wrong";

    Bench::click(bench.button(u"Delete"_s, Bench::dialog(Title)));

    QTRY_VERIFY(bench.find(u"Message"_s));
    QVERIFY(bench.isOnServer());
}

QTEST_MAIN(TestDeleteSecretFlow)
#include "tst_deletesecretflow.moc"
