// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    EmptyState state;

    Bench() { state.show(); }

    QStringList said() const
    {
        QStringList said;
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                said += label->text();
        }
        return said;
    }
};

} // namespace

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsAndWhatToDo();
    void leavesOutWhatThereIsNot();
    void offersOneAction();
    void takesNoMarkupForMarkup();
};

void TestEmptyState::saysWhatIsAndWhatToDo()
{
    Bench bench;

    bench.state.tell(u"Nothing here."_s, {}, u"Add one."_s);

    QCOMPARE(bench.said(), (QStringList{u"Nothing here."_s, u"Add one."_s}));
}

void TestEmptyState::leavesOutWhatThereIsNot()
{
    Bench bench;
    bench.state.tell(u"Nothing here."_s, u"Refresh"_s, u"Add one."_s);

    bench.state.tell(u"Loading…"_s);

    QCOMPARE(bench.said(), QStringList{u"Loading…"_s});
    QVERIFY(!bench.state.findChild<QPushButton *>()->isVisible());
}

void TestEmptyState::offersOneAction()
{
    Bench bench;
    const QSignalSpy chosen(&bench.state, &EmptyState::actionChosen);
    bench.state.tell(u"Nothing matches."_s, u"Clear search"_s);
    auto *button = bench.state.findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Clear search"_s);

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(chosen.size(), 1);
}

void TestEmptyState::takesNoMarkupForMarkup()
{
    Bench bench;

    bench.state.tell(u"<b>x</b>"_s, {}, u"<i>y</i>"_s);

    const auto labels = bench.state.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
