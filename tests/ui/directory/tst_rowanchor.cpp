// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/listpagebench.h"
#include "support/listreplies.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"
#include "ui/common/errorpanel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Numbers = QList<int>;

namespace {

constexpr int Patience = 20'000;
constexpr int Height = 200; // somewhere in the viewport

QUuid idAt(const QTableView &table, int height)
{
    return table.indexAt({5, height}).data(ObjectTableModel::ObjectIdRole).toUuid();
}

void pointAt(const QTableView &table, int height)
{
    QTest::mouseMove(table.viewport(), {5, height});
}

/// Objects whose names are their numbers, in four digits. They arrive as they are listed.
struct Bench
{
    LocalHttpServer server;
    RecordedTokens tokens;
    DirectoryWorkshop workshop;
    DirectoryList list{ListKind::AppRegistrations, GraphEndpoint(server.url()), tokens, workshop};
    PendingSecrets pending;
    SecretClipboard clipboard{*QGuiApplication::clipboard()};
    ObjectListPage page{list, pending, clipboard};
    RowTable &table{*page.findChild<RowTable *>()};
    QLineEdit &search{*page.findChild<QLineEdit *>()};

    Bench()
    {
        server.stayOpen();
        page.resize(700, 500);
        page.show();
        pointElsewhere();
    }

    void load(const Numbers &numbers)
    {
        QJsonArray objects;
        for (const int number : numbers)
            objects.append(listedObject(number,
                                        u"%1 %2"_s.arg(number, 4, 10, QChar(u'0'))
                                            .arg(number % 2 == 0 ? u"even"_s : u"odd"_s)));
        server.reply(200, listReply(objects));
        page.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), int(numbers.size()), Patience);
    }

    void pointElsewhere() const { QTest::mouseMove(&search, {5, 5}); }
    void scrollTo(int row) const { table.verticalScrollBar()->setValue(row); }
    int top() const { return table.verticalScrollBar()->value(); }
    int numberAt(int height) const { return numberIn(table.indexAt({5, height})); }
    int chosen() const { return numberIn(table.currentIndex()); }
    bool isChosenOnScreen() const { return table.isOnScreen(table.currentIndex().row()); }

    void clickAt(int height) const
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, {5, height});
        pointElsewhere();
    }

    void sortBy(int column) const
    {
        const QHeaderView *header = table.horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    static int numberIn(const QModelIndex &index)
    {
        return index.isValid()
            ? index.siblingAtColumn(0).data().toString().section(u' ', 0, 0).toInt()
            : -1;
    }
};

Numbers numbers(int first, int count, int step = 1)
{
    Numbers numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(first + i * step);
    return numbers;
}

} // namespace

class TestRowAnchor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRowUnderThePointerWhilePagesArrive();
    void keepsTheRowUnderThePointerThroughARefresh();
    void keepsTheNextRowWhereThatOneIsGone();
    void keepsTheChosenRowWhereThePointerIsElsewhere();
    void keepsTheFirstRowWhereNoneIsChosen();
    void staysAtTheBeginning();
    void beginsAtTheBeginningUnderAPointerThatWasThere();
    void keepsTheChosenRowInAnotherOrder();
    void goesToTheBeginningOfAnotherOrder();
    void goesToTheBeginningOfASearch();
    void leadsBackToWhereASearchBegan();
    void staysWithWhatWasChosenInASearch();
    void staysWithWhatIsChosenWhereASearchWasSorted();
    void keepsTheKeyboard();
    void staysWhereItIsWhenLoadingFails();
};

void TestRowAnchor::keepsTheRowUnderThePointerWhilePagesArrive()
{
    ListPageBench bench({.applications = 6000, .latencyMilliseconds = 100});
    bench.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bench.rowCount() > 0, Patience);
    bench.table->verticalScrollBar()->setValue(500);
    pointAt(*bench.table, Height);
    const QUuid pointed = idAt(*bench.table, Height);
    const int row = bench.table->rowAt(Height);
    QList<QUuid> seen;
    const auto look = [&] { seen.append(idAt(*bench.table, Height)); };
    connect(bench.table->model(), &QAbstractItemModel::rowsInserted, this, look,
            Qt::QueuedConnection);
    QSignalSpy sorted(bench.table->model(), &QAbstractItemModel::modelReset);

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), DirectoryList::State::Loaded, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, Patience);
    look();

    QVERIFY(seen.size() > 3);
    QCOMPARE(QSet<QUuid>(seen.begin(), seen.end()), QSet<QUuid>{pointed});
    QVERIFY(bench.table->rowAt(Height) != row); // the order is another
}

void TestRowAnchor::keepsTheRowUnderThePointerThroughARefresh()
{
    Bench bench;
    bench.load(numbers(1000, 500, 2));
    bench.scrollTo(100);
    bench.clickAt(Height / 2);
    pointAt(bench.table, Height);
    const int pointed = bench.numberAt(Height);
    const int chosen = bench.chosen();

    bench.load(numbers(900, 800)); // 100 new ones before all, and one between each two

    QCOMPARE(bench.numberAt(Height), pointed);
    QCOMPARE(bench.chosen(), chosen);
    bench.load(numbers(pointed - 30, 300));
    QCOMPARE(bench.numberAt(Height), pointed);
}

void TestRowAnchor::keepsTheNextRowWhereThatOneIsGone()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(100);
    pointAt(bench.table, Height);
    Numbers fewer = numbers(900, 600);
    fewer.removeAll(bench.numberAt(Height));
    const int first = bench.numberAt(0);

    bench.load(fewer);

    QCOMPARE(bench.numberAt(0), first);
}

void TestRowAnchor::keepsTheChosenRowWhereThePointerIsElsewhere()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(100);
    bench.clickAt(Height);
    const int chosen = bench.chosen();

    Numbers others = numbers(900, 600);
    others.removeAll(1104); // between the first one on screen and that one
    bench.load(others);

    QCOMPARE(bench.chosen(), chosen);
    QCOMPARE(bench.numberAt(Height), chosen);
}

void TestRowAnchor::keepsTheFirstRowWhereNoneIsChosen()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(100);

    bench.load(numbers(900, 600));

    QCOMPARE(bench.numberAt(0), 1100);
}

void TestRowAnchor::staysAtTheBeginning()
{
    Bench bench;
    bench.load(numbers(1000, 500));

    bench.load(numbers(900, 600));

    QCOMPARE(bench.numberAt(0), 900);
}

void TestRowAnchor::beginsAtTheBeginningUnderAPointerThatWasThere()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.page));
    pointAt(bench.table, Height);
    Numbers mixed = numbers(1000, 500);
    std::reverse(mixed.begin(), mixed.end());

    bench.load(mixed);

    QTRY_VERIFY(bench.table.pointerHeight());
    QCOMPARE(bench.numberAt(0), 1000);
    QCOMPARE(bench.top(), 0);
    const int pointed = bench.numberAt(Height);
    bench.load(numbers(900, 600));
    QCOMPARE(bench.numberAt(Height), pointed); // it has a meaning now
}

void TestRowAnchor::keepsTheChosenRowInAnotherOrder()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(300);
    bench.clickAt(Height);
    const int chosen = bench.chosen();

    bench.sortBy(0); // backwards

    QCOMPARE(bench.chosen(), chosen);
    QVERIFY(bench.table.rowAt(0) != 300);
    QCOMPARE(bench.numberAt(Height), chosen);
}

void TestRowAnchor::goesToTheBeginningOfAnotherOrder()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.clickAt(Height);
    const int chosen = bench.chosen();
    bench.scrollTo(300);

    bench.sortBy(0);

    QCOMPARE(bench.numberAt(0), 1499);
    QCOMPARE(bench.chosen(), chosen);
}

void TestRowAnchor::goesToTheBeginningOfASearch()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(200);

    QTest::keyClicks(&bench.search, u"odd"_s);

    QCOMPARE(bench.numberAt(0), 1001);
    bench.scrollTo(100);
    QTest::keyClicks(&bench.search, u" 1"_s);
    QCOMPARE(bench.numberAt(0), 1001);
}

void TestRowAnchor::leadsBackToWhereASearchBegan()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(200);
    bench.clickAt(Height);
    const int chosen = bench.chosen();
    const int before = bench.top();

    for (const QString &text : {u"zzz"_s, u"1000"_s, u"1"_s, u"%1"_s.arg(chosen)}) {
        QTest::keyClicks(&bench.search, text);
        QVERIFY(bench.table.model()->rowCount() <= 500);
        QTest::keyClick(&bench.search, Qt::Key_Escape);
        QCOMPARE(bench.top(), before);
        QCOMPARE(bench.chosen(), chosen);
        QCOMPARE(bench.numberAt(Height), chosen);
    }
}

void TestRowAnchor::staysWithWhatWasChosenInASearch()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.clickAt(Height);

    QTest::keyClicks(&bench.search, u"odd"_s);
    bench.scrollTo(150);
    bench.clickAt(Height);
    const int chosen = bench.chosen();
    QTest::keyClick(&bench.search, Qt::Key_Escape);

    QCOMPARE(bench.chosen(), chosen);
    QCOMPARE(bench.numberAt(Height), chosen);
}

void TestRowAnchor::staysWithWhatIsChosenWhereASearchWasSorted()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.scrollTo(300);
    bench.clickAt(Height);
    const int chosen = bench.chosen();

    QTest::keyClicks(&bench.search, u"%1"_s.arg(chosen));
    bench.sortBy(0);
    QTest::keyClick(&bench.search, Qt::Key_Escape);

    QCOMPARE(bench.chosen(), chosen);
    QVERIFY(bench.isChosenOnScreen());
}

void TestRowAnchor::keepsTheKeyboard()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    bench.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));
    bench.table.setFocus();
    const int chosen = bench.chosen();

    bench.load(numbers(900, 600));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

    QCOMPARE(bench.chosen(), chosen + 1);
}

void TestRowAnchor::staysWhereItIsWhenLoadingFails()
{
    Bench bench;
    bench.load(numbers(1000, 500));
    const QPoint place = bench.table.viewport()->mapToGlobal(QPoint());
    bench.server.reply(403, R"({"error": {"code": "Authorization_RequestDenied"}})");

    bench.page.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), DirectoryList::State::Failed, Patience);
    const auto *panel = bench.page.findChild<ErrorPanel *>();
    QTRY_VERIFY(panel->isVisible() && panel->height() > 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(bench.table.viewport()->mapToGlobal(QPoint()), place);
    QVERIFY(panel->y() > bench.table.y());
}

QTEST_MAIN(TestRowAnchor)
#include "tst_rowanchor.moc"
