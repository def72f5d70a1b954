// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotgatherer.h"
#include "app/directory/snapshotpage.h"
#include "support/snapshots.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page made of these rows, as it would be shown.
SharedPage gathered(SnapshotGatherer &gatherer, const std::vector<RowPlace> &places)
{
    for (const RowPlace place : places)
        gatherer.add(place);
    const auto bytes = std::make_shared<QByteArray>();
    const SnapshotEntry entry = gatherer.take(*bytes);
    return showSnapshotPage(entry, *bytes, bytes);
}

} // namespace

class TestSnapshotGatherer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesRowsOfSeveralPages();
    void copiesWhatWasFolded();
    void beginsEachPageAnew();
    void hasAProfileOncePerPage();
    void isFullOfAThousandRows();
    void isFullOfLongTexts();
};

void TestSnapshotGatherer::copiesRowsOfSeveralPages()
{
    const DirectoryStore rows = smallSnapshot().rows;
    SnapshotGatherer gatherer(rows);

    const SharedPage page = gathered(gatherer, {{1, 0}, {0, 1}, {0, 0}});

    QVERIFY(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->view(0).toObject(), richObject(3, u"größe 2"_s));
    QCOMPARE(page->view(1).toObject(), bareObject(2));
    QCOMPARE(page->view(2).toObject(), richObject(1, u"Größe"_s));
}

void TestSnapshotGatherer::copiesWhatWasFolded()
{
    const DirectoryStore rows = smallSnapshot().rows;
    const auto line = [](const DirectoryPage &page, size_t row) {
        const auto starts = page.foldedStarts();
        return page.foldedTexts().sliced(starts[row], starts[row + 1] - starts[row]).toByteArray();
    };
    SnapshotGatherer gatherer(rows);

    const SharedPage page = gathered(gatherer, {{1, 0}, {0, 1}, {0, 0}});

    QVERIFY(page);
    QCOMPARE(line(*page, 0), line(*rows.pages()[1], 0));
    QCOMPARE(line(*page, 1), line(*rows.pages()[0], 1));
    QCOMPARE(line(*page, 2), line(*rows.pages()[0], 0));
    QCOMPARE(page->foldedStarts().back(), quint32(page->foldedTexts().size()));
}

void TestSnapshotGatherer::beginsEachPageAnew()
{
    const DirectoryStore rows = smallSnapshot().rows;
    SnapshotGatherer gatherer(rows);
    QVERIFY(gathered(gatherer, {{0, 0}, {1, 0}}));
    QVERIFY(gatherer.isEmpty());

    const SharedPage page = gathered(gatherer, {{0, 1}});

    QVERIFY(page);
    QCOMPARE(page->size(), 1);
    QCOMPARE(page->view(0).toObject(), bareObject(2));
    QVERIFY(page->content().deletedDateTimes.empty());
    QCOMPARE(page->profiles().size(), size_t(1));
}

void TestSnapshotGatherer::hasAProfileOncePerPage()
{
    DirectoryStore rows;
    for (int number = 0; number < 5; ++number)
        rows.append(pageOf({richObject(number, u"x"_s), bareObject(10 + number)}));
    SnapshotGatherer gatherer(rows);

    const SharedPage page = gathered(gatherer, {{0, 0}, {1, 0}, {2, 1}, {3, 0}, {4, 1}});

    QVERIFY(page);
    QCOMPARE(page->profiles().size(), size_t(2));
    QCOMPARE(page->view(4).toObject(), bareObject(14));
}

void TestSnapshotGatherer::isFullOfAThousandRows()
{
    DirectoryStore rows;
    rows.append(pageOf({bareObject(1)}));
    SnapshotGatherer gatherer(rows);
    for (int row = 0; row < 999; ++row)
        gatherer.add({0, 0});
    QVERIFY(!gatherer.isFull());

    gatherer.add({0, 0});

    QVERIFY(gatherer.isFull());
}

void TestSnapshotGatherer::isFullOfLongTexts()
{
    DirectoryStore rows;
    DirectoryObject object = bareObject(1);
    object.displayName = QString(60'000, u'x');
    rows.append(pageOf({object}));
    SnapshotGatherer gatherer(rows);
    int count = 0;
    while (!gatherer.isFull()) {
        gatherer.add({0, 0});
        ++count;
    }

    QCOMPARE(count, 70);
}

QTEST_GUILESS_MAIN(TestSnapshotGatherer)
#include "tst_snapshotgatherer.moc"
