// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/activitytablemodel.h"
#include "support/filecontent.h"
#include "ui/flows/addsecretbench.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

struct Bench : AddSecretBench
{
    using AddSecretBench::AddSecretBench;

    QListWidget *navigation() const { return find<QListWidget>(u"Navigation"_s); }
    QAbstractItemView *activity() const { return find<QAbstractItemView>(u"Activity"_s); }

    void openActivity() const { navigation()->setCurrentRow(navigation()->count() - 1); }

    QString cell(int row, int column) const
    {
        return activity()->model()->index(row, column).data().toString();
    }

    QString path() const { return folder.filePath(u"activity.jsonl"_s); }

    QByteArray file() const { return contentOf(path()); }
};

} // namespace

/// What was done, as the window shows it.
class TestWorkspaceActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEntryOfTheNavigation();
    void hasAReceiptOfEachActAndNoValue();
    void saysHowAWindowWasClosed();
    void leadsBackToTheList();
    void hidesNothingThatFailsMeanwhile();
    void isInNobodysWayWhenItCannotBeWritten();
};

void TestWorkspaceActivity::isAnEntryOfTheNavigation()
{
    Bench bench;
    bench.openSampleTenant();
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects(), Patience);

    for (int step = 0; step < 7; ++step)
        QTest::keyClick(bench.navigation(), Qt::Key_Down);

    QCOMPARE(bench.navigation()->currentItem()->text(), u"Activity"_s);
    QVERIFY(!bench.objects());
    QVERIFY(bench.button(u"Export"_s));
}

void TestWorkspaceActivity::hasAReceiptOfEachActAndNoValue()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"prod-2027"_s));
    const QUuid keyId = bench.session->activity().receipts().front().keyId;
    const QByteArray value = bench.session->pendingSecrets().find(keyId)->text.utf8().toByteArray();
    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(Bench::onceTitle())));

    bench.openActivity();

    QTRY_COMPARE(bench.activity()->model()->rowCount(), 2);
    QCOMPARE(bench.cell(0, ActivityTableModel::Action), u"Close the value's window"_s);
    QCOMPARE(bench.cell(0, ActivityTableModel::Outcome), u"Said to be saved"_s);
    QCOMPARE(bench.cell(1, ActivityTableModel::Action), u"Add secret"_s);
    QCOMPARE(bench.cell(1, ActivityTableModel::Object), u"Payroll"_s);
    QCOMPARE(bench.cell(1, ActivityTableModel::Description), u"prod-2027"_s);
    QCOMPARE(bench.cell(1, ActivityTableModel::SecretId), keyId.toString(QUuid::WithoutBraces));
    QCOMPARE(bench.cell(1, ActivityTableModel::Outcome), u"Done"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.file().count('\n'), 2, Patience);
    QVERIFY(bench.file().contains("\"sampleTenant\":true"));
    QVERIFY(value.size() >= 16);
    QVERIFY(!bench.file().contains(value));
}

void TestWorkspaceActivity::saysHowAWindowWasClosed()
{
    Bench bench;
    QVERIFY(bench.addSecret(u"Payroll"_s, u"prod-2027"_s));
    Bench::dialog(Bench::onceTitle())->close();
    const QString guard = u"This value cannot be shown again"_s;
    QTRY_VERIFY(Bench::dialog(guard));
    Bench::click(bench.button(u"Close anyway"_s, Bench::dialog(guard)));
    QTRY_COMPARE(bench.session->activity().receipts().size(), size_t(2));
    QCOMPARE(bench.session->activity().receipts()[1].outcome, ActOutcome::LetGo);

    Bench::click(bench.button(Bench::addTitle()));
    QTRY_VERIFY(Bench::addDialog());
    QVERIFY(bench.add());
    Bench::click(bench.button(u"Save to keychain"_s, Bench::dialog(Bench::onceTitle())));
    QTRY_COMPARE(bench.session->activity().receipts().size(), size_t(4));
    Bench::click(bench.button(u"Done"_s, Bench::dialog(Bench::onceTitle())));

    QTRY_COMPARE(bench.session->activity().receipts().size(), size_t(5));
    QCOMPARE(bench.session->activity().receipts()[3].act, Act::KeepValue);
    QCOMPARE(bench.session->activity().receipts()[4].act, Act::CloseValueWindow);
    QCOMPARE(bench.session->activity().receipts()[4].outcome, ActOutcome::Kept);
}

void TestWorkspaceActivity::leadsBackToTheList()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(Bench::addTitle())->isEnabled());
    bench.openActivity();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    // What belongs to lists does nothing here, and F5 reads the receipts.
    QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!Bench::addDialog());
    Receipt others{.id = QUuid::createUuid(), .time = QDateTime::currentDateTimeUtc()};
    QVERIFY(ReceiptFile(bench.path()).append(others));
    QTest::keyClick(bench.window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(bench.activity(), Patience);
    QCOMPARE(bench.activity()->model()->rowCount(), 1);

    bench.navigation()->setCurrentRow(0);

    QVERIFY(bench.objects());
    QVERIFY(!bench.activity());
    QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Bench::addDialog());
}

void TestWorkspaceActivity::hidesNothingThatFailsMeanwhile()
{
    Bench bench;
    QVERIFY(bench.openAddDialog(u"Bulk Mailer"_s)); // which is refused the first time
    QSignalSpy failed(&bench.session->issuer(), &SecretIssuer::issuingFailed);
    Bench::click(bench.button(u"Add"_s, Bench::addDialog()));

    bench.openActivity();

    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
    const QString said = bench.window->statusBar()->currentMessage();
    QVERIFY2(said.contains(u"Bulk Mailer could not be added"_s), qPrintable(said));
    bench.navigation()->setCurrentRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Retry"_s), Patience);
}

void TestWorkspaceActivity::isInNobodysWayWhenItCannotBeWritten()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.path())); // a folder of that name
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
    const auto before = bench.secretsOnServer(u"Payroll"_s).size();

    QVERIFY(bench.addSecret(u"Payroll"_s, u"prod-2027"_s));

    QCOMPARE(bench.secretsOnServer(u"Payroll"_s).size(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(QDir::toNativeSeparators(bench.path())),
                             Patience);
    bench.openActivity();
    QCOMPARE(bench.activity()->model()->rowCount(), 1);
    QVERIFY(bench.message().contains(QDir::toNativeSeparators(bench.path())));
    QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(u"cannot be read"_s), Patience);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
    const QSignalSpy problems(&bench.session->activity(), &ActivityLog::problemChanged);
    bench.tickSaved();
    Bench::click(bench.button(u"Done"_s, Bench::dialog(Bench::onceTitle())));
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, Patience);
}

QTEST_MAIN(TestWorkspaceActivity)
#include "tst_workspace_activity.moc"
