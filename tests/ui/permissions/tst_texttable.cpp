// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/texttable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    TextTable *table = new TextTable({{u"Sort"_s, 1}, {u"Permissions"_s, 2}}, &window);
    QLineEdit *after = new QLineEdit(&window);

    Bench()
    {
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(table);
        layout->addWidget(after);
        layout->addStretch();
        table->setRows({{u"Delegated (work or school account), and whatever else takes lines"_s,
                         u"One.All\nTwo.All"_s},
                        {u"Application"_s, u"AgentIdentityBlueprint.AddRemoveCreds.All"_s}},
                       0);
    }

    void show(int width)
    {
        window.resize(width, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window is not on the screen");
    }

    /// Where the last row ends, in the viewport.
    int end() const
    {
        const int last = table->rowCount() - 1;
        return table->rowViewportPosition(last) + table->rowHeight(last);
    }
};

} // namespace

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenWhole_data();
    void isSeenWhole();
    void growsWhereLinesGetShort();
    void breaksNoWord();
    void isStillWholeWithLargerLetters();
    void marksOnesOwnRow();
    void isOneStopOfTheKeyboard();
    void isReadCellByCell();
    void forgetsEarlierRows();
};

void TestTextTable::isSeenWhole_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("narrow") << 460;
    QTest::newRow("wide") << 900;
}

void TestTextTable::isSeenWhole()
{
    QFETCH(int, width);
    Bench bench;

    bench.show(width);

    const TextTable &table = *bench.table;
    QCOMPARE(bench.end(), table.viewport()->height());
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QCOMPARE(table.height(), table.heightForWidth(table.width()));
}

void TestTextTable::growsWhereLinesGetShort()
{
    Bench bench;
    bench.show(900);
    const int before = bench.table->height();

    bench.window.resize(460, 400);

    QTRY_VERIFY(bench.table->height() > before);
    QTRY_COMPARE(bench.end(), bench.table->viewport()->height());
}

void TestTextTable::breaksNoWord()
{
    Bench bench;
    const QFontMetrics metrics = bench.table->fontMetrics();
    const int word = metrics.horizontalAdvance(u"AgentIdentityBlueprint.AddRemoveCreds.All"_s);

    bench.show(bench.table->minimumSizeHint().width());

    QVERIFY(bench.table->columnWidth(1) > word);
}

void TestTextTable::isStillWholeWithLargerLetters()
{
    Bench bench;
    bench.show(900);
    const int before = bench.table->height();

    QFont large = bench.window.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    bench.window.setFont(large);

    QTRY_VERIFY(bench.table->height() > before);
    QTRY_COMPARE(bench.end(), bench.table->viewport()->height());
}

void TestTextTable::marksOnesOwnRow()
{
    Bench bench;

    QVERIFY(bench.table->item(0, 0)->font().bold());
    QVERIFY(!bench.table->item(0, 1)->font().bold());
    QVERIFY(!bench.table->item(1, 0)->font().bold());
}

void TestTextTable::isOneStopOfTheKeyboard()
{
    Bench bench;
    bench.show(600);
    bench.before->setFocus();

    QTest::keyClick(bench.before, Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), bench.table);
    QCOMPARE(bench.table->currentRow(), 0);
    QVERIFY(bench.table->currentItem()->isSelected());
    QTest::keyClick(bench.table, Qt::Key_Down);
    QCOMPARE(bench.table->currentRow(), 1);
    QTest::keyClick(bench.table, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.after);
    QVERIFY(bench.table->selectedItems().isEmpty());
}

void TestTextTable::isReadCellByCell()
{
    Bench bench;
    bench.table->setAccessibleName(u"Documented permissions"_s);
    bench.show(600);

    QAccessibleInterface *const known = QAccessible::queryAccessibleInterface(bench.table);
    QCOMPARE(known->text(QAccessible::Name), u"Documented permissions"_s);
    QCOMPARE(known->tableInterface()->columnDescription(1), u"Permissions"_s);
    QCOMPARE(known->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"One.All\nTwo.All"_s);
}

void TestTextTable::forgetsEarlierRows()
{
    Bench bench;

    bench.table->setRows({{u"One"_s, u"Two"_s}});

    QCOMPARE(bench.table->rowCount(), 1);
    QCOMPARE(bench.table->item(0, 1)->text(), u"Two"_s);
    QVERIFY(!bench.table->item(0, 0)->font().bold());
}

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
