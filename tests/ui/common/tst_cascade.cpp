// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/cascade.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Keyturn;

namespace {

QRect room()
{
    return QGuiApplication::primaryScreen()->availableGeometry();
}

/// Windows that would all open at the same place.
struct Bench
{
    QPoint open()
    {
        QWidgetList others;
        for (const auto &window : windows)
            others.append(window.get());
        auto &window = *windows.emplace_back(std::make_unique<QWidget>());
        window.resize(room().size() / 2);
        window.move(place);
        cascade(window, others);
        window.show();
        return window.pos();
    }

    QPoint place;
    std::vector<std::unique_ptr<QWidget>> windows = {};
};

} // namespace

class TestCascade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesALoneWindowWhereItIs();
    void goesAStepDownAndAside();
    void takesAPlaceThatIsFreeAgain();
    void staysOnTheScreen();
    void findsAPlaceForAWindowAsLargeAsTheScreen();
};

void TestCascade::leavesALoneWindowWhereItIs()
{
    Bench bench{.place = {40, 50}};

    QCOMPARE(bench.open(), QPoint(40, 50));
}

void TestCascade::goesAStepDownAndAside()
{
    Bench bench{.place = {40, 50}};
    const QPoint first = bench.open();
    const QPoint second = bench.open();
    const QPoint third = bench.open();

    QVERIFY(second.x() > first.x());
    QVERIFY(second.y() > first.y());
    QCOMPARE(third - second, second - first);
}

void TestCascade::takesAPlaceThatIsFreeAgain()
{
    Bench bench{.place = {40, 50}};
    const QPoint first = bench.open();
    bench.open();
    bench.windows.erase(bench.windows.begin());

    QCOMPARE(bench.open(), first);
}

void TestCascade::staysOnTheScreen()
{
    const QPoint corner(room().width() / 2 - 10, room().height() / 2 - 10);
    Bench bench{.place = room().topLeft() + corner};

    std::vector<QPoint> places;
    for (int i = 0; i < 6; ++i) {
        const QPoint place = bench.open();
        QVERIFY(room().contains(bench.windows.back()->frameGeometry()));
        QVERIFY(std::find(places.begin(), places.end(), place) == places.end());
        places.push_back(place);
    }
}

void TestCascade::findsAPlaceForAWindowAsLargeAsTheScreen()
{
    QWidget first;
    first.setGeometry(room());
    first.show();
    QWidget second;
    second.setGeometry(room());

    cascade(second, {&first});

    QCOMPARE(second.pos(), room().topLeft());
}

QTEST_MAIN(TestCascade)
#include "tst_cascade.moc"
