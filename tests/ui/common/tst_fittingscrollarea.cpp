// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fittingscrollarea.h"
#include "ui/common/wrappedlabel.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a button below rows of 40 pixels.
struct Bench
{
    QWidget window;
    QWidget *content = new QWidget;
    QVBoxLayout *rows = new QVBoxLayout(content);
    FittingScrollArea *area = new FittingScrollArea(content, &window);
    QPushButton *button = new QPushButton(u"OK"_s, &window);

    explicit Bench(int count)
    {
        auto *const layout = new QVBoxLayout(&window);
        layout->addWidget(area, 1);
        layout->addWidget(button);
        add(count);
        window.show();
    }

    void add(int count) const
    {
        for (int i = 0; i < count; ++i) {
            auto *const row = new QWidget(content);
            row->setMinimumSize(200, 40);
            rows->addWidget(row);
        }
    }

    bool scrolls() const { return area->verticalScrollBar()->maximum() > 0; }
};

int screenHeight()
{
    return QGuiApplication::primaryScreen()->availableGeometry().height();
}

} // namespace

class TestFittingScrollArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsContent();
    void growsWithItsContent();
    void shrinksWhenAskedTo();
    void scrollsWhereTheScreenHasNoRoom();
    void revealsWhatIsBelow();
    void leavesNoBarBehindWhereTheLinesFitWithoutIt();
};

void TestFittingScrollArea::isAsHighAsItsContent()
{
    Bench bench(3);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));

    QCOMPARE(bench.area->height(), bench.content->sizeHint().height());
    QVERIFY(!bench.scrolls());
    bench.window.resize(bench.window.minimumSize());
    QVERIFY(!bench.scrolls()); // no smaller than that
}

void TestFittingScrollArea::growsWithItsContent()
{
    Bench bench(3);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    const int before = bench.window.height();

    bench.add(2);

    QTRY_VERIFY(bench.window.height() >= before + 80);
    QVERIFY(!bench.scrolls());
}

void TestFittingScrollArea::shrinksWhenAskedTo()
{
    Bench bench(5);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    const int before = bench.window.height();

    bench.content->findChild<QWidget *>()->hide();
    QTest::qWait(50); // an absence
    QCOMPARE(bench.window.height(), before);
    bench.area->lowerWindow();

    QVERIFY(bench.window.height() <= before - 40);
    QVERIFY(!bench.scrolls());
}

void TestFittingScrollArea::scrollsWhereTheScreenHasNoRoom()
{
    Bench bench(screenHeight() / 40);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));

    QVERIFY(bench.window.height() < screenHeight());
    QTRY_VERIFY(bench.scrolls());
    QVERIFY(bench.button->visibleRegion().boundingRect().height() == bench.button->height());
    QVERIFY(bench.area->viewport()->width() >= 200);
}

void TestFittingScrollArea::revealsWhatIsBelow()
{
    Bench bench(screenHeight() / 40);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    auto *const last = new QWidget(bench.content);
    last->setMinimumSize(200, 40);
    bench.rows->addWidget(last);
    last->show();

    bench.area->reveal(*last);

    QCOMPARE(last->visibleRegion().boundingRect().height(), last->height());
    QVERIFY(bench.window.height() < screenHeight());
}

void TestFittingScrollArea::leavesNoBarBehindWhereTheLinesFitWithoutIt()
{
    auto *const content = new QWidget;
    auto *const rows = new QVBoxLayout(content);
    auto *const label = new WrappedLabel({}, content);
    rows->setContentsMargins({});
    rows->addWidget(label);
    do { // until a bar would take the room of another line
        label->setText(label->text() + u"I "_s); // in any font narrower than a bar
    } while (label->heightForWidth(300) == label->heightForWidth(290));
    FittingScrollArea area(content);
    area.resize(300, 10); // as a window is that is about to grow
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));

    area.resize(300, label->heightForWidth(300));

    QTRY_COMPARE(area.viewport()->size(), area.size());
    QCOMPARE(area.verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestFittingScrollArea)
#include "tst_fittingscrollarea.moc"
