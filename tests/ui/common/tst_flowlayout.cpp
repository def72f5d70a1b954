// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Keyturn;

namespace {

/// Three things of 100 pixels and one that stretches, 10 apart.
struct Bench
{
    QWidget window;
    QList<QWidget *> items;
    FlowLayout *const layout = new FlowLayout;
    QWidget *const below = new QWidget;

    Bench()
    {
        auto *const column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addLayout(layout);
        column->addWidget(below, 1);
        layout->setSpacing(10);
        for (int i = 0; i < 4; ++i) {
            auto *const item = new QWidget;
            item->setMinimumSize(i < 3 ? 100 : 20, 30);
            item->setSizePolicy(i < 3 ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                                QSizePolicy::Fixed);
            layout->addWidget(item);
            items.append(item);
        }
        for (int i = 0; i < 3; ++i)
            items[i]->setFixedSize(100, 30);
    }

    void showAt(int width)
    {
        window.resize(width, 300);
        window.show();
        QCoreApplication::sendPostedEvents();
    }
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneRowWhereThereIsRoom();
    void goesOnInTheNextRow();
    void isNoWiderThanItsWidestItem();
    void leavesNoGapForWhatIsHidden();
    void runsTheOtherWayWhereOneReadsSo();
    void letsGoOfItsItems();
};

void TestFlowLayout::keepsOneRowWhereThereIsRoom()
{
    Bench bench;

    bench.showAt(500);

    QCOMPARE(bench.items[1]->pos(), QPoint(110, 0));
    QCOMPARE(bench.items[2]->pos(), QPoint(220, 0));
    QCOMPARE(bench.items[3]->geometry(), QRect(330, 0, 170, 30)); // the rest
    QCOMPARE(bench.below->y(), 30);
}

void TestFlowLayout::goesOnInTheNextRow()
{
    Bench bench;

    bench.showAt(250);

    QCOMPARE(bench.items[1]->pos(), QPoint(110, 0));
    QCOMPARE(bench.items[2]->pos(), QPoint(0, 40));
    QCOMPARE(bench.items[3]->geometry(), QRect(110, 40, 140, 30));
    QCOMPARE(bench.below->y(), 70);
}

void TestFlowLayout::isNoWiderThanItsWidestItem()
{
    Bench bench;

    QCOMPARE(bench.layout->minimumSize(), QSize(100, 30));
    QCOMPARE(bench.layout->sizeHint(), QSize(350, 30));
    QCOMPARE(bench.layout->heightForWidth(100), 4 * 30 + 3 * 10);
}

void TestFlowLayout::leavesNoGapForWhatIsHidden()
{
    Bench bench;
    bench.items[1]->hide();

    bench.showAt(500);

    QCOMPARE(bench.items[2]->pos(), QPoint(110, 0));
    bench.items[1]->show();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(bench.items[2]->pos(), QPoint(220, 0));
}

void TestFlowLayout::runsTheOtherWayWhereOneReadsSo()
{
    Bench bench;
    bench.window.setLayoutDirection(Qt::RightToLeft);

    bench.showAt(500);

    QCOMPARE(bench.items[0]->pos(), QPoint(400, 0));
    QCOMPARE(bench.items[1]->pos(), QPoint(290, 0));
}

void TestFlowLayout::letsGoOfItsItems()
{
    Bench bench;

    delete bench.items[0];

    QCOMPARE(bench.layout->count(), 3);
    QVERIFY(!bench.layout->itemAt(3));
    QVERIFY(!bench.layout->takeAt(3));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
