// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/activitytablemodel.h"
#include "support/receipts.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Model = ActivityTableModel;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"activity.jsonl"_s);
    ActivityLog log{path};
    ActivityTableModel model{log};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role);
    }
};

} // namespace

class TestActivityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsAnAct();
    void saysWhatIsNotKnown();
    void putsTheNewestOnTop();
    void showsWhatOthersWrote();
    void namesItsColumns();
};

void TestActivityTableModel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestActivityTableModel::showsAnAct()
{
    Bench bench;
    const Receipt receipt = receiptOf(u"prod\n2027"_s);

    bench.log.record(receipt);

    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.cell(0, Model::When), u"21 Nov 2026, 14:02:11"_s);
    QCOMPARE(bench.cell(0, Model::When, Qt::ToolTipRole), u"21 Nov 2026, 13:02:11 UTC"_s);
    QCOMPARE(bench.cell(0, Model::Action), u"Delete secret"_s);
    QCOMPARE(bench.cell(0, Model::Object), u"Payroll"_s);
    QCOMPARE(bench.cell(0, Model::Description), u"prod 2027"_s);
    QCOMPARE(bench.cell(0, Model::SecretId), receipt.keyId.toString(QUuid::WithoutBraces));
    QCOMPARE(bench.cell(0, Model::Outcome), u"Refused (Authorization_RequestDenied)"_s);
    QCOMPARE(bench.cell(0, Model::Outcome, Qt::AccessibleTextRole), bench.cell(0, Model::Outcome));
    QCOMPARE(bench.model.receipt(0), receipt);
    QCOMPARE(bench.model.rowOf(receipt.id), 0);
}

void TestActivityTableModel::saysWhatIsNotKnown()
{
    Bench bench;
    Receipt receipt{.id = QUuid::createUuid(), .time = receiptOf().time};
    receipt.owner.appId = QUuid::createUuid();

    bench.log.record(receipt);

    QCOMPARE(bench.cell(0, Model::Object), receipt.owner.appId.toString(QUuid::WithoutBraces));
    QCOMPARE(bench.cell(0, Model::Description), u"(no description)"_s);
    QCOMPARE(bench.cell(0, Model::SecretId), u"Not known"_s);
}

void TestActivityTableModel::putsTheNewestOnTop()
{
    Bench bench;
    const Receipt first = receiptOf(u"first"_s);

    bench.log.record(first);
    bench.log.record(receiptOf(u"second"_s));

    QCOMPARE(bench.cell(0, Model::Description), u"second"_s);
    QCOMPARE(bench.cell(1, Model::Description), u"first"_s);
    QCOMPARE(bench.model.rowOf(first.id), 1);
    QCOMPARE(bench.model.rowOf(QUuid::createUuid()), -1);
}

void TestActivityTableModel::showsWhatOthersWrote()
{
    Bench bench;
    QVERIFY(ReceiptFile(bench.path).append(receiptOf(u"another's"_s)));
    const QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);

    bench.log.read();

    QTRY_COMPARE_WITH_TIMEOUT(reset.size(), 1, 20'000);
    QCOMPARE(bench.cell(0, Model::Description), u"another's"_s);
}

void TestActivityTableModel::namesItsColumns()
{
    const Bench bench;
    QStringList names;
    for (int column = 0; column < bench.model.columnCount(); ++column)
        names += bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();

    QCOMPARE(names,
             (QStringList{u"When"_s, u"Act"_s, u"Object"_s, u"Description"_s, u"Secret ID"_s,
                          u"Outcome"_s}));
}

QTEST_GUILESS_MAIN(TestActivityTableModel)
#include "tst_activitytablemodel.moc"
