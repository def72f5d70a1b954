// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/timelinemodel.h"
#include "support/expiringobjects.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void show(const std::vector<DirectoryObject> &objects, const ExpiringQuery &query = {})
    {
        model.show(std::make_shared<const ExpiryCollection>(
                       collectExpiring({.stores = {storeOf(objects)}}, query, noon())),
                   noon());
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void hasALineForEachApplication();
    void laysBarsThatOverlapInLanes();
    void tellsGapsInWords();
    void saysWhatThePictureShows();
    void isEmptyAtFirst();
    void measuresWholeMonths();
};

void TestTimelineModel::hasALineForEachApplication()
{
    Bench bench;

    bench.show({objectWith(1, u"Payroll"_s, {{1, -90, 20}, {2, -90, 5}, {3, -9, 300}}),
                objectWith(2, u"Tax"_s, {{4, -90, 10}}),
                objectWith(3, u"Not in view"_s, {{5, -90, 100}})});

    QCOMPARE(bench.model.rowCount(), 2);
    QCOMPARE(bench.cell(0, TimelineModel::Application), u"Payroll"_s);
    QCOMPARE(bench.cell(1, TimelineModel::Application), u"Tax"_s);
    QCOMPARE(bench.model.line(0).bars.size(), size_t(3)); // also what does not expire soon
    QCOMPARE(bench.model.keyId(0), secretId(2)); // the soonest
}

void TestTimelineModel::laysBarsThatOverlapInLanes()
{
    Bench bench;

    bench.show({objectWith(1, u"Payroll"_s,
                           {{1, -90, 5}, {2, -80, 100}, {3, 5, 50}, {4, -70, 60}, {5, -60, 70}})});

    std::map<qint64, int> lanes; // by start
    for (const TimelineModel::Bar &bar : bench.model.line(0).bars)
        lanes[bar.validity.start] = bar.lane;
    const auto lane = [&](int day) { return lanes.at(noon().addDays(day).toMSecsSinceEpoch()); };
    QCOMPARE(lane(-90), 0);
    QCOMPARE(lane(-80), 1);
    QCOMPARE(lane(-70), 2);
    QCOMPARE(lane(-60), 2); // there is no fourth one
    QCOMPARE(lane(5), 0); // where the first one has ended
}

void TestTimelineModel::tellsGapsInWords()
{
    Bench bench;

    bench.show({objectWith(1, u"soon"_s, {{1, -90, 11}}),
                objectWith(2, u"later"_s, {{2, -90, 12}, {3, -90, 100}}),
                objectWith(3, u"covered"_s, {{4, -90, 13}, {5, -90, {}}})});

    QCOMPARE(bench.cell(0, TimelineModel::Coverage), u"No valid secret from 3 Dec 2026"_s);
    QCOMPARE(bench.cell(0, 0, TimelineModel::ExpiryRole).toInt(), int(Expiry::ExpiresSoon));
    QCOMPARE(bench.cell(1, 0, TimelineModel::ExpiryRole).toInt(), int(Expiry::Current));
    QCOMPARE(bench.cell(2, TimelineModel::Coverage), u"Covered"_s);
    bench.show({objectWith(1, u"over"_s, {{1, -90, -2}})}, {.days = ExpiringQuery::Expired});
    QCOMPARE(bench.cell(0, TimelineModel::Coverage), u"No valid secret since 20 Nov 2026"_s);
    QCOMPARE(bench.cell(0, 0, TimelineModel::ExpiryRole).toInt(), int(Expiry::Expired));
}

void TestTimelineModel::saysWhatThePictureShows()
{
    Bench bench;

    bench.show({objectWith(1, u"Payroll"_s,
                           {{1, -10, 11, u"batch"_s}, {2, {}, 12, {}}, {3, -10, {}, u"web"_s}})});

    QCOMPARE(bench.cell(0, TimelineModel::Picture, Qt::AccessibleTextRole),
             u"batch from 12 Nov 2026 to 3 Dec 2026\n(no description) until 4 Dec 2026\n"
             "web without end"_s);
    QVERIFY(bench.cell(0, TimelineModel::Picture).isEmpty()); // it is drawn
}

void TestTimelineModel::isEmptyAtFirst()
{
    Bench bench;
    QCOMPARE(bench.model.rowCount(), 0);

    bench.model.show(nullptr, noon());

    QCOMPARE(bench.model.rowCount(), 0);
}

void TestTimelineModel::measuresWholeMonths()
{
    const TimelineScale scale(noon());

    QCOMPARE(scale.months().size(),
             size_t(TimelineScale::MonthsBefore + TimelineScale::MonthsAfter));
    const QString september = QLocale().standaloneMonthName(9, QLocale::ShortFormat);
    QCOMPARE(scale.months().front().name, september + u" 2026"_s);
    QCOMPARE(scale.months().at(1).name, u"Oct"_s);
    QCOMPARE(scale.months().at(4).name, u"Jan 2027"_s);
    QCOMPARE(scale.months().front().place, 0.0);
    QCOMPARE(scale.place(scale.start() - 1), 0.0);
    QCOMPARE(scale.place(scale.end() + 1), 1.0);
    QVERIFY(scale.place(scale.now()) > scale.months().at(2).place);
    QVERIFY(scale.place(scale.now()) < scale.months().at(3).place);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
