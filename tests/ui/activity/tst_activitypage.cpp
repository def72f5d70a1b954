// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/filecontent.h"
#include "support/receipts.h"
#include "ui/activity/activitypage.h"
#include "ui/common/rowtable.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"data/activity.jsonl"_s);
    ActivityLog log{path};
    ActivityPage page{log};
    QSignalSpy said{&page, &ActivityPage::said};
    QSignalSpy troubleSaid{&page, &ActivityPage::troubleSaid};
    RowTable *table = page.findChild<RowTable *>();

    Bench()
    {
        page.resize(1000, 400);
        page.show();
    }

    QPushButton *button(const QString &name) const
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button);
            if (button->isVisible() && seen->text(QAccessible::Name) == name)
                return button;
        }
        return nullptr;
    }

    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }

    QString message() const
    {
        const auto *text = page.findChild<QTextEdit *>();
        return text->isVisible() ? text->toPlainText() : QString();
    }

    QFileDialog *question() const { return page.findChild<QFileDialog *>(); }

    /// As a person would: the button, the filter, the name, Enter.
    void exportTo(const QString &to, int filter = 0) const
    {
        QTest::mouseClick(button(u"Export"_s), Qt::LeftButton);
        const QString chosen = question()->nameFilters().at(filter);
        question()->selectNameFilter(chosen);
        Q_EMIT question()->filterSelected(chosen);
        auto *name = question()->findChild<QLineEdit *>();
        name->setText(to);
        QTest::keyClick(name, Qt::Key_Return);
    }
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatNothingWasDone();
    void showsTheNewestOnTop();
    void isReadByKeyboardAndScreenReader();
    void copiesDetails();
    void readsAnewWhenItIsShown();
    void keepsTheChosenRow();
    void exportsForSpreadsheets();
    void exportsForPrograms();
    void asksOnceWhereToExport();
    void saysWhatCouldNotBeExported();
    void forgetsAFailedExportAfterAGoodOne();
    void asksTheClipboardForNothingWhenItAsksForAName();
    void tellsWhatCouldNotBeWrittenAndTriesAgain();
};

void TestActivityPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestActivityPage::saysThatNothingWasDone()
{
    const Bench bench;

    QVERIFY(!bench.table->isVisible());
    const auto labels = bench.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Nothing has been done here yet."_s;
    }));
    QVERIFY(!bench.button(u"Export"_s)->isEnabled());
    QVERIFY(!bench.button(u"Copy details"_s)->isEnabled());
}

void TestActivityPage::showsTheNewestOnTop()
{
    Bench bench;

    bench.log.record(receiptOf(u"first"_s));
    bench.log.record(receiptOf(u"second"_s));

    QVERIFY(bench.table->isVisible());
    QCOMPARE(bench.cell(0, ActivityTableModel::Description), u"second"_s);
    QCOMPARE(bench.cell(1, ActivityTableModel::Description), u"first"_s);
    QVERIFY(bench.button(u"Export"_s)->isEnabled());
}

void TestActivityPage::isReadByKeyboardAndScreenReader()
{
    Bench bench;
    bench.log.record(receiptOf(u"first"_s));
    bench.log.record(receiptOf(u"second"_s));
    bench.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.table->setFocus();

    QTest::keyClick(bench.table, Qt::Key_Down);

    QCOMPARE(bench.table->currentIndex().row(), 1);
    QVERIFY(bench.button(u"Copy details"_s)->isEnabled());
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(bench.table);
    QCOMPARE(seen->text(QAccessible::Name), u"Activity"_s);
    QCOMPARE(seen->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = seen->tableInterface();
    QCOMPARE(cells->rowCount(), 2);
    QCOMPARE(cells->cellAt(1, ActivityTableModel::Description)->text(QAccessible::Name),
             u"first"_s);
    QCOMPARE(cells->cellAt(1, ActivityTableModel::Outcome)->text(QAccessible::Name),
             u"Refused (Authorization_RequestDenied)"_s);
}

void TestActivityPage::copiesDetails()
{
    Bench bench;
    const Receipt receipt = receiptOf();
    bench.log.record(receipt);
    bench.table->choose(0);

    QTest::mouseClick(bench.button(u"Copy details"_s), Qt::LeftButton);

    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"Sample tenant\nWhen: 21 Nov 2026, 13:02:11 UTC\n"_s));
    QVERIFY(copied.contains(receipt.keyId.toString(QUuid::WithoutBraces)));

    QGuiApplication::clipboard()->clear();
    bench.table->actions().constFirst()->trigger(); // of its menu
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
}

void TestActivityPage::readsAnewWhenItIsShown()
{
    Bench bench;
    bench.page.hide();
    QVERIFY(ReceiptFile(bench.path).append(receiptOf(u"another's"_s)));

    bench.page.show();

    QTRY_COMPARE_WITH_TIMEOUT(bench.table->model()->rowCount(), 1, Patience);
    QCOMPARE(bench.cell(0, ActivityTableModel::Description), u"another's"_s);
    QVERIFY(bench.table->isVisible());
}

void TestActivityPage::keepsTheChosenRow()
{
    Bench bench;
    bench.log.record(receiptOf(u"ours"_s));
    bench.table->choose(0);
    Receipt newer = receiptOf(u"another's"_s);
    newer.time = newer.time.addSecs(1);
    QVERIFY(ReceiptFile(bench.path).append(newer));

    bench.page.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(bench.table->model()->rowCount(), 2, Patience);
    QCOMPARE(bench.table->currentIndex().row(), 1);
    QVERIFY(bench.button(u"Copy details"_s)->isEnabled());
}

void TestActivityPage::exportsForSpreadsheets()
{
    Bench bench;
    bench.log.record(receiptOf(u"=cmd()"_s));
    const QString file = bench.folder.filePath(u"out"_s);

    bench.exportTo(file);

    QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, Patience);
    QCOMPARE(bench.said[0][0].toString(),
             u"Exported to “%1.csv”."_s.arg(QDir::toNativeSeparators(file)));
    QVERIFY(contentOf(file + u".csv"_s).contains(",\"'=cmd()\","));
}

void TestActivityPage::exportsForPrograms()
{
    Bench bench;
    const Receipt receipt = receiptOf();
    bench.log.record(receipt);
    const QString file = bench.folder.filePath(u"out"_s);

    bench.exportTo(file, 1);

    QTRY_COMPARE_WITH_TIMEOUT(bench.said.size(), 1, Patience);
    QCOMPARE(QJsonDocument::fromJson(contentOf(file + u".json"_s)).array(),
             QJsonArray({receipt.toJson()}));
}

void TestActivityPage::asksOnceWhereToExport()
{
    Bench bench;
    bench.log.record(receiptOf());

    QTest::mouseClick(bench.button(u"Export"_s), Qt::LeftButton);
    bench.button(u"Export"_s)->click();

    QCOMPARE(bench.page.findChildren<QFileDialog *>().size(), 1);
    QVERIFY(bench.question()->testOption(QFileDialog::DontUseNativeDialog));
    QCOMPARE(bench.question()->windowTitle(), u"Export activity"_s);
    bench.question()->reject();
    QTRY_VERIFY(!bench.question());
    QVERIFY(bench.said.isEmpty());
}

void TestActivityPage::saysWhatCouldNotBeExported()
{
    Bench bench;
    bench.log.record(receiptOf());
    const QString file = bench.folder.filePath(u"out.csv"_s);
    QTest::mouseClick(bench.button(u"Export"_s), Qt::LeftButton);
    QVERIFY(QDir().mkpath(file)); // made since: a folder of that name

    Q_EMIT bench.question()->fileSelected(file);

    QTRY_COMPARE_WITH_TIMEOUT(bench.troubleSaid.size(), 1, Patience);
    QVERIFY2(bench.message().contains(QDir::toNativeSeparators(file)), qPrintable(bench.message()));
    QCOMPARE(bench.troubleSaid[0][0].toString(), bench.message());
    QCOMPARE(bench.troubleSaid[0][1].toString(), u"errors#files"_s);

    QTest::mouseClick(bench.button(u"Dismiss"_s), Qt::LeftButton);
    QVERIFY(bench.message().isEmpty());
}

void TestActivityPage::forgetsAFailedExportAfterAGoodOne()
{
    Bench bench;
    bench.log.record(receiptOf());
    const QString file = bench.folder.filePath(u"out.csv"_s);
    QVERIFY(QDir().mkpath(file));
    QTest::mouseClick(bench.button(u"Export"_s), Qt::LeftButton);
    Q_EMIT bench.question()->fileSelected(file);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.message().isEmpty(), Patience);

    Q_EMIT bench.question()->fileSelected(bench.folder.filePath(u"other.csv"_s));

    QTRY_VERIFY_WITH_TIMEOUT(bench.message().isEmpty(), Patience);
}

void TestActivityPage::asksTheClipboardForNothingWhenItAsksForAName()
{
    Bench bench;
    bench.log.record(receiptOf());

    QTest::mouseClick(bench.button(u"Export"_s), Qt::LeftButton);

    const auto fields = bench.question()->findChildren<QLineEdit *>();
    QVERIFY(!fields.isEmpty());
    for (const QLineEdit *field : fields)
        QCOMPARE(field->contextMenuPolicy(), Qt::CustomContextMenu); // see tst_editmenu
}

void TestActivityPage::tellsWhatCouldNotBeWrittenAndTriesAgain()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));

    bench.log.record(receiptOf());

    QCOMPARE(bench.table->model()->rowCount(), 1); // it is shown all the same
    QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(QDir::toNativeSeparators(bench.path)),
                             Patience);
    QCOMPARE(bench.troubleSaid.last()[0].toString(), bench.message());

    QVERIFY(inTheWay.remove());
    QTest::mouseClick(bench.button(u"Retry"_s), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(bench.message().isEmpty(), Patience);
    QCOMPARE(ReceiptFile(bench.path).read().value().size(), size_t(1));
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
