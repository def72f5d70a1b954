// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "keptflowbench.h"

#include <QClipboard>
#include <QListWidget>
#include <QTableView>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Entry = u"Kept on this computer"_s;

struct Bench : KeptFlowBench
{
    /// What is kept, in its page.
    QAbstractItemView *kept() const { return find<QTableView>(Entry); }

    bool openPage() const
    {
        auto *const navigation = find<QListWidget>(u"Navigation"_s);
        for (int row = 0; row < navigation->count(); ++row) {
            if (navigation->item(row)->text().startsWith(Entry))
                navigation->setCurrentRow(row);
        }
        return QTest::qWaitFor([this] { return kept() || find(u"Refresh"_s) == nullptr; });
    }

    QString entryText() const
    {
        const auto *const navigation = find<QListWidget>(u"Navigation"_s);
        for (int row = 0; row < navigation->count(); ++row) {
            if (navigation->item(row)->text().startsWith(Entry))
                return navigation->item(row)->text();
        }
        return {};
    }

    bool openKept()
    {
        return chooseKept() && openPage() && QTest::qWaitFor([this] { return kept() != nullptr; });
    }

    QString cell(int column) const { return kept()->model()->index(0, column).data().toString(); }
};

} // namespace

class TestKeptPageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingIsKept();
    void countsWhatIsKept();
    void copiesAValue();
    void tellsThatAValueIsGone();
    void removesAValue();
    void keepsAValueUnlessToldOtherwise();
    void tellsThatAValueWasNotRemoved();
    void tellsWhetherASecretIsStillListed();
    void goesToTheSecret();
};

void TestKeptPageFlow::saysThatNothingIsKept()
{
    Bench bench;
    QVERIFY(bench.choose(u"Payroll"_s));

    QVERIFY(bench.openPage());

    QTRY_VERIFY(bench.button(u"Forget everything on this computer"_s));
    QVERIFY(!bench.kept());
    QCOMPARE(bench.entryText(), Entry);
}

void TestKeptPageFlow::countsWhatIsKept()
{
    Bench bench;

    QVERIFY(bench.openKept());

    QCOMPARE(bench.entryText(), Entry + u" (1)"_s);
    QCOMPARE(bench.kept()->model()->rowCount(), 1);
    QCOMPARE(bench.cell(0), u"Payroll"_s);
    QCOMPARE(bench.cell(1), u"ci"_s);
}

void TestKeptPageFlow::copiesAValue()
{
    Bench bench;
    QVERIFY(bench.openKept());
    Bench::clickRow(*bench.kept(), 0);

    Bench::click(bench.button(CopyText));

    QTRY_VERIFY(bench.clipboard.isHolding());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the kept value"_s);
}

void TestKeptPageFlow::tellsThatAValueIsGone()
{
    Bench bench;
    QVERIFY(bench.openKept());
    bench.vault.secrets.clear();
    Bench::clickRow(*bench.kept(), 0);

    Bench::click(bench.button(CopyText));

    QTRY_VERIFY(!bench.message().isEmpty());
    QVERIFY(!bench.clipboard.isHolding());
}

void TestKeptPageFlow::removesAValue()
{
    Bench bench;
    QVERIFY(bench.openKept());
    Bench::clickRow(*bench.kept(), 0);

    QVERIFY(bench.removeKept());

    QTRY_VERIFY(bench.vault.secrets.empty());
    QTRY_VERIFY(!bench.kept()); // the page says that there is none
    QCOMPARE(bench.entryText(), Entry);
}

void TestKeptPageFlow::keepsAValueUnlessToldOtherwise()
{
    Bench bench;
    QVERIFY(bench.openKept());
    Bench::clickRow(*bench.kept(), 0);
    Bench::click(bench.button(RemoveText));
    QTRY_VERIFY(Bench::dialog(RemoveText));

    Bench::click(bench.button(u"Cancel"_s, Bench::dialog(RemoveText)));

    QTest::qWait(100);
    QCOMPARE(bench.vault.secrets.size(), size_t(1));
    QCOMPARE(bench.vault.removals, 0);
}

void TestKeptPageFlow::tellsThatAValueWasNotRemoved()
{
    Bench bench;
    QVERIFY(bench.openKept());
    Bench::clickRow(*bench.kept(), 0);
    bench.vault.removeError = VaultError{VaultError::Kind::Locked};

    QVERIFY(bench.removeKept());

    QTRY_VERIFY(!bench.message().isEmpty());
    QCOMPARE(bench.kept()->model()->rowCount(), 1);
}

void TestKeptPageFlow::tellsWhetherASecretIsStillListed()
{
    Bench bench;
    QVERIFY(bench.openKept());

    QTRY_VERIFY(!bench.cell(3).contains(u"not checked"_s)); // its list is loaded

    bench.keptSecrets.remove(bench.key);
    QTRY_VERIFY(!bench.kept());
    VaultKey gone = bench.key;
    gone.keyId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bench.keptSecrets.keep({.key = gone,
                            .ownerName = u"Payroll"_s,
                            .keptAt = QDateTime::currentDateTimeUtc().addSecs(-3600)},
                           SecretText("x"_ba));
    QTRY_VERIFY(bench.kept());
    QTRY_VERIFY(bench.cell(3).contains(u"not checked"_s)); // other lists may have it

    QTest::keyClick(bench.window.get(), Qt::Key_F5);

    QTRY_COMPARE_WITH_TIMEOUT(bench.cell(3), u"Deleted in Entra"_s, 20000);
}

void TestKeptPageFlow::goesToTheSecret()
{
    Bench bench;
    QVERIFY(bench.openKept());
    QTRY_VERIFY(!bench.cell(3).contains(u"not checked"_s));
    Bench::clickRow(*bench.kept(), 0);

    Bench::click(bench.button(u"Go to secret"_s));

    QTRY_VERIFY(bench.secrets() && bench.secrets()->selectionModel()->hasSelection());
    QCOMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
    const QModelIndex chosen = bench.secrets()->selectionModel()->selectedRows().constFirst();
    QCOMPARE(chosen.data(Qt::UserRole).toUuid().toString(QUuid::WithoutBraces), bench.key.keyId);
}

QTEST_MAIN(TestKeptPageFlow)
#include "tst_keptpageflow.moc"
