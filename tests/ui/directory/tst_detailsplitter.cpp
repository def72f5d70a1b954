// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/detailsplitter.h"

#include <QBoxLayout>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window with a navigation of 200 pixels beside the splitter.
struct Bench
{
    explicit Bench(int width)
    {
        auto *layout = new QHBoxLayout(&window);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        auto *navigation = new QWidget(&window);
        navigation->setFixedWidth(200);
        layout->addWidget(navigation);
        list->setMinimumSize(150, 100);
        details->setMinimumSize(150, 100);
        layout->addWidget(splitter);
        window.resize(width, 900);
    }

    bool isBelow() const
    {
        return details->width() == splitter->width() && details->y() > list->height();
    }
    bool isBeside() const
    {
        return details->height() == splitter->height() && details->x() > list->width();
    }

    QWidget window;
    QWidget *list = new QWidget;
    QWidget *details = new QWidget;
    DetailSplitter *splitter = new DetailSplitter(list, details, &window);
};

} // namespace

class TestDetailSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsDetailsBelowWhereThereIsNoRoomBeside();
    void putsDetailsBesideInAWideWindow();
    void doesNotFlutter();
    void remembersHowEitherWasShared();
    void remembersBothForTheNextTime();
    void sharesAnewWhatItCannotRead();
};

void TestDetailSplitter::putsDetailsBelowWhereThereIsNoRoomBeside()
{
    Bench bench(1599);
    bench.window.show();

    QVERIFY(bench.isBelow());
    QVERIFY(bench.list->height() > bench.details->height());
}

void TestDetailSplitter::putsDetailsBesideInAWideWindow()
{
    Bench bench(1600);
    bench.window.show();

    QVERIFY(bench.isBeside());
    QVERIFY(bench.list->width() > bench.details->width());
}

void TestDetailSplitter::doesNotFlutter()
{
    Bench bench(1599);
    bench.window.show();

    bench.window.resize(1600, 900);
    QVERIFY(bench.isBeside());
    bench.window.resize(1570, 900);
    QVERIFY(bench.isBeside());
    bench.window.resize(1559, 900);
    QVERIFY(bench.isBelow());
    bench.window.resize(1570, 900);
    QVERIFY(bench.isBelow());
}

void TestDetailSplitter::remembersHowEitherWasShared()
{
    Bench bench(1200);
    bench.window.show();
    bench.splitter->setSizes({250, 650});
    const QList<int> below = bench.splitter->sizes();

    bench.window.resize(1800, 900);
    bench.splitter->setSizes({500, 1100});
    const QList<int> beside = bench.splitter->sizes();
    QVERIFY(beside != below);

    bench.window.resize(1200, 900);
    QCOMPARE(bench.splitter->sizes(), below);
    bench.window.resize(1800, 900);
    QCOMPARE(bench.splitter->sizes(), beside);
}

void TestDetailSplitter::remembersBothForTheNextTime()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QList<int> below;
    QList<int> beside;
    {
        Bench bench(1200);
        bench.window.show();
        bench.splitter->setSizes({250, 650});
        below = bench.splitter->sizes();
        bench.window.resize(1800, 900);
        bench.splitter->setSizes({500, 1100});
        beside = bench.splitter->sizes();
        bench.splitter->saveSizes(settings);
    }

    Bench bench(1200);
    bench.splitter->restoreSizes(settings);
    bench.window.show();

    QCOMPARE(bench.splitter->sizes(), below);
    bench.splitter->saveSizes(settings); // without a look at the other one
    Bench next(1800);
    next.splitter->restoreSizes(settings);
    next.window.show();
    QCOMPARE(next.splitter->sizes(), beside);
}

void TestDetailSplitter::sharesAnewWhatItCannotRead()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("below"_L1, "broken"_ba);
    settings.setValue("beside"_L1, Bench(1200).splitter->saveState()); // that of the other one

    for (const int width : {1200, 1800}) {
        Bench bench(width);
        bench.splitter->restoreSizes(settings);
        bench.window.show();
        QCOMPARE(bench.isBeside(), width == 1800);
        QVERIFY(bench.list->width() >= bench.details->width());
    }
}

QTEST_MAIN(TestDetailSplitter)
#include "tst_detailsplitter.moc"
