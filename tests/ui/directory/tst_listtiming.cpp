// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"
#include "app/directory/snapshotfolder.h"
#include "support/listpagebench.h"

#include <QRegularExpression>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was told so far, without the milliseconds, which are others each time.
QStringList &told()
{
    static QStringList lines;
    return lines;
}

void note(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    static const QRegularExpression time(u" \\d+ ms$"_s);
    if (QByteArrayView(context.category) == "keyturn.timing")
        told().append(QString(text).remove(time));
}

} // namespace

class TestListTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsOfTheFirstRowsAndOfAll();
    void tellsOfManyOnceAllArePainted();
    void tellsOfRowsThatAreNotPaintedOnlyLater();
    void tellsOfAnEmptyListWithoutRows();
    void tellsOfAReloadAsOfALoad();
    void tellsThatNothingHadChanged();
    void tellsOfWhatWasKeptAndWhatHadChanged_data();
    void tellsOfWhatWasKeptAndWhatHadChanged();
    void tellsOfAFilteredList();
    void tellsNothingUnlessAsked();
    void cleanupTestCase();
};

void TestListTiming::initTestCase()
{
    qInstallMessageHandler(note);
}

void TestListTiming::init()
{
    QLoggingCategory::setFilterRules(u"keyturn.timing=true"_s);
    told().clear();
}

void TestListTiming::tellsOfTheFirstRowsAndOfAll()
{
    ListPageBench bench({.applications = 12});

    QVERIFY(bench.load());

    QTRY_COMPARE(told(), (QStringList{u"first-rows"_s, u"list-complete 12"_s}));
}

void TestListTiming::tellsOfManyOnceAllArePainted()
{
    ListPageBench bench({.applications = 5'000});

    QVERIFY(bench.load());

    QTRY_COMPARE(told(), (QStringList{u"first-rows"_s, u"list-complete 5000"_s}));
    QCOMPARE(bench.rowCount(), 5'000);
}

void TestListTiming::tellsOfRowsThatAreNotPaintedOnlyLater()
{
    ListPageBench bench({.applications = 12});
    bench.page.hide();

    QVERIFY(bench.load());
    QTest::qWait(200);
    QCOMPARE(told(), QStringList());

    bench.page.show();
    QTRY_COMPARE(told(), (QStringList{u"first-rows"_s, u"list-complete 12"_s}));
}

void TestListTiming::tellsOfAnEmptyListWithoutRows()
{
    // A generated tenant has no blueprints.
    ListPageBench bench({.applications = 1}, ListKind::AgentIdentityBlueprints);

    QVERIFY(bench.load());

    QTRY_COMPARE(told(), (QStringList{u"list-complete 0"_s}));
}

void TestListTiming::tellsOfAReloadAsOfALoad()
{
    ListPageBench bench({.applications = 2'500});
    QVERIFY(bench.load());
    QTRY_COMPARE(told().size(), 2);
    told().clear();

    bench.page.reload();

    QTRY_COMPARE(told(), QStringList{u"list-complete 2500"_s});
}

void TestListTiming::tellsThatNothingHadChanged()
{
    ListPageBench bench({.applications = 12});
    bench.list.setReadsChanges(true);
    QVERIFY(bench.load());
    QTRY_COMPARE(told().size(), 2);
    told().clear();

    bench.page.refresh();

    QTRY_COMPARE(told(), QStringList{u"delta-applied 12"_s});
}

void TestListTiming::tellsOfWhatWasKeptAndWhatHadChanged_data()
{
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("few, which are sorted at once") << qsizetype(12);
    QTest::newRow("many") << qsizetype(5'000);
}

void TestListTiming::tellsOfWhatWasKeptAndWhatHadChanged()
{
    QFETCH(qsizetype, size);
    const QTemporaryDir folder;
    ListPageBench bench({.applications = size});
    const SnapshotFolder place(folder.path(), bench.server.graphEndpoint(), u"t"_s, u"a"_s);
    {
        DirectoryList first(ListKind::AppRegistrations, GraphEndpoint(bench.server.graphEndpoint()),
                            bench.tokens, bench.workshop);
        first.keepIn(place);
        first.setReadsChanges(true);
        first.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(first.state(), DirectoryList::State::Loaded, 20'000);
    }
    bench.list.keepIn(place);
    bench.list.setReadsChanges(true);

    QVERIFY(bench.load());

    QTRY_COMPARE(told(),
                 (QStringList{u"first-rows"_s, u"snapshot-shown %1"_s.arg(size),
                              u"delta-applied %1"_s.arg(size)}));
}

void TestListTiming::tellsOfAFilteredList()
{
    ListPageBench bench({.applications = 12});
    QVERIFY(bench.load());
    QTRY_COMPARE(told().size(), 2);
    told().clear();
    bench.search->setText(bench.text(3));

    bench.page.reload();

    QTRY_COMPARE(told(), QStringList{u"list-complete 12"_s});
}

void TestListTiming::tellsNothingUnlessAsked()
{
    QLoggingCategory::setFilterRules({});
    ListPageBench bench({.applications = 12});
    QLoggingCategory::setFilterRules(u"keyturn.timing=true"_s);

    QVERIFY(bench.load());

    QTest::qWait(200);
    QCOMPARE(told(), QStringList());
}

void TestListTiming::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(TestListTiming)

#include "tst_listtiming.moc"
