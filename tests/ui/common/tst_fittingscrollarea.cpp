// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fittingscrollarea.h"

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

QTEST_MAIN(TestFittingScrollArea)
#include "tst_fittingscrollarea.moc"
