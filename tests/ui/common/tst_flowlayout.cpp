// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/flowlayout.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        for (int i = 0; i < 3; ++i) {
            buttons.append(new QPushButton(u"A button of some width"_s));
            flow->addWidget(buttons.last());
        }
        auto *outer = new QVBoxLayout(&window);
        outer->setContentsMargins({});
        outer->addLayout(flow);
        outer->addStretch(1);
        width = buttons[0]->sizeHint().width();
    }

    void show(int forWidth)
    {
        window.resize(forWidth, 300);
        window.show();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    QWidget window;
    FlowLayout *flow = new FlowLayout;
    QList<QPushButton *> buttons;
    int width = 0;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWhatHasRoomIntoOneLine();
    void beginsAnotherLineWhereThereIsNone();
    void passesOverWhatIsHidden();
    void isNoWiderThanItsWidest();
};

void TestFlowLayout::putsWhatHasRoomIntoOneLine()
{
    Bench bench;
    bench.show(3 * bench.width + 40);

    QCOMPARE(bench.buttons[2]->y(), bench.buttons[0]->y());
    QVERIFY(bench.buttons[1]->x() > bench.buttons[0]->geometry().right());
    QVERIFY(bench.buttons[2]->x() > bench.buttons[1]->geometry().right());
}

void TestFlowLayout::beginsAnotherLineWhereThereIsNone()
{
    Bench bench;
    bench.show(2 * bench.width + 20);

    QCOMPARE(bench.buttons[1]->y(), bench.buttons[0]->y());
    QCOMPARE(bench.buttons[2]->x(), bench.buttons[0]->x());
    QVERIFY(bench.buttons[2]->y() > bench.buttons[0]->geometry().bottom());
    QVERIFY(bench.flow->heightForWidth(2 * bench.width + 20)
            > bench.flow->heightForWidth(3 * bench.width + 40));
}

void TestFlowLayout::passesOverWhatIsHidden()
{
    Bench bench;
    bench.buttons[0]->hide();
    bench.show(2 * bench.width + 20);

    QCOMPARE(bench.buttons[2]->y(), bench.buttons[1]->y());
    QCOMPARE(bench.buttons[1]->x(), 0);
}

void TestFlowLayout::isNoWiderThanItsWidest()
{
    Bench bench;
    bench.show(10);

    QVERIFY(bench.flow->minimumSize().width() <= bench.width);
    QVERIFY(bench.flow->sizeHint().width() >= 3 * bench.width);
    QCOMPARE(bench.flow->itemAt(3), nullptr);
    QCOMPARE(bench.flow->takeAt(-1), nullptr);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
