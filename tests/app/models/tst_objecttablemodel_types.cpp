// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/tablebench.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using State = DirectoryList::State;
using Model = ObjectTableModel;
using Type = ApplicationType;

namespace {

QJsonObject principal(int number, const QString &name, Type type)
{
    QJsonObject object = listedObject(number, name);
    object[u"servicePrincipalType"_s] =
        type == Type::ManagedIdentity ? u"ManagedIdentity"_s : u"Application"_s;
    if (type == Type::Microsoft)
        object[u"appOwnerOrganizationId"_s] = u"f8cdef31-a31e-4b4a-93e4-5f571e91255a"_s;
    return object;
}

struct Bench : TableBench
{
    Bench()
        : TableBench(ListKind::EnterpriseApplications)
    { }

    void loadOneOfEachTwice()
    {
        load({principal(1, u"Bakery"_s, Type::Enterprise),
              principal(2, u"Graph"_s, Type::Microsoft),
              principal(3, u"vm-bakery"_s, Type::ManagedIdentity),
              principal(4, u"Airport"_s, Type::Enterprise),
              principal(5, u"Bakery of Microsoft"_s, Type::Microsoft),
              principal(6, u"vm-airport"_s, Type::ManagedIdentity)});
    }
};

} // namespace

class TestObjectTableModelTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllTypesAtFirst();
    void showsOneType();
    void letsThroughWhatTextAndTypeBothDo();
    void appendsOnlyWhatIsOfTheType();
    void keepsTheTypeWhenAllRowsAreReplaced();
    void findsRowsOfTheTypeOnly();
    void findsAnObjectThatChangedItsOwner();
};

void TestObjectTableModelTypes::showsAllTypesAtFirst()
{
    Bench bench;
    bench.loadOneOfEachTwice();

    QCOMPARE(bench.model.rowCount(), 6);
    QVERIFY(!bench.model.applicationType());
    QVERIFY(!bench.model.isFiltered());
    bench.model.setFilter(u"a"_s);
    QVERIFY(bench.model.isFiltered());
}

void TestObjectTableModelTypes::showsOneType()
{
    Bench bench;
    bench.loadOneOfEachTwice();

    bench.model.setApplicationType(Type::Enterprise);
    QCOMPARE(bench.names(), (QStringList{u"Airport"_s, u"Bakery"_s}));
    QVERIFY(bench.model.isFiltered());
    bench.model.setApplicationType(Type::ManagedIdentity);
    QCOMPARE(bench.names(), (QStringList{u"vm-airport"_s, u"vm-bakery"_s}));
    bench.model.setApplicationType(Type::Microsoft);
    QCOMPARE(bench.names(), (QStringList{u"Bakery of Microsoft"_s, u"Graph"_s}));
    QVERIFY(bench.model.applicationType() == Type::Microsoft);
    bench.reset.clear();
    bench.model.setApplicationType(Type::Microsoft);
    QCOMPARE(bench.reset.size(), 0);
    bench.model.setApplicationType({});
    QCOMPARE(bench.model.rowCount(), 6);
}

void TestObjectTableModelTypes::letsThroughWhatTextAndTypeBothDo()
{
    Bench bench;
    bench.loadOneOfEachTwice();

    bench.model.setFilter(u"bakery"_s);
    QCOMPARE(bench.model.rowCount(), 3);
    bench.model.setApplicationType(Type::Enterprise);
    QCOMPARE(bench.names(), QStringList{u"Bakery"_s});
    bench.model.setFilter(u"airport"_s);
    QCOMPARE(bench.names(), QStringList{u"Airport"_s});
    bench.model.setApplicationType(Type::ManagedIdentity);
    QCOMPARE(bench.names(), QStringList{u"vm-airport"_s});
    bench.model.setFilter({});
    QCOMPARE(bench.names(), (QStringList{u"vm-airport"_s, u"vm-bakery"_s}));
    bench.model.sort(Model::DisplayName, Qt::DescendingOrder);
    QCOMPARE(bench.names(), (QStringList{u"vm-bakery"_s, u"vm-airport"_s}));
}

void TestObjectTableModelTypes::appendsOnlyWhatIsOfTheType()
{
    Bench bench;
    bench.model.setApplicationType(Type::Enterprise);
    bench.page({principal(1, u"vm"_s, Type::ManagedIdentity)}, u"/1"_s);
    bench.page(
        {principal(2, u"Graph"_s, Type::Microsoft), principal(3, u"Bakery"_s, Type::Enterprise)});

    bench.list.refresh();

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), State::Loaded, 20'000);
    QCOMPARE(bench.names(), QStringList{u"Bakery"_s});
    QCOMPARE(bench.inserted.size(), 1);
}

void TestObjectTableModelTypes::keepsTheTypeWhenAllRowsAreReplaced()
{
    Bench bench;
    bench.loadOneOfEachTwice();
    bench.model.setApplicationType(Type::Microsoft);

    bench.load(
        {principal(7, u"Teams"_s, Type::Microsoft), principal(8, u"Harbour"_s, Type::Enterprise)});

    QCOMPARE(bench.names(), QStringList{u"Teams"_s});
}

void TestObjectTableModelTypes::findsRowsOfTheTypeOnly()
{
    Bench bench;
    bench.loadOneOfEachTwice();

    bench.model.setApplicationType(Type::ManagedIdentity);

    QCOMPARE(bench.model.rowOf(objectId(3)), 1);
    QCOMPARE(bench.model.rowOf(objectId(1)), -1);
    QCOMPARE(bench.model.object(0).applicationType(), Type::ManagedIdentity);
}

void TestObjectTableModelTypes::findsAnObjectThatChangedItsOwner()
{
    Bench bench;
    bench.loadOneOfEachTwice();
    bench.model.setApplicationType(Type::Microsoft);
    DirectoryObject bakery = bench.list.store().object(0);
    bakery.appOwnerOrganizationId = bench.list.store().object(1).appOwnerOrganizationId;

    bench.list.update(bakery);
    bench.model.setFilter(u"bakery"_s);

    QCOMPARE(bench.names(), (QStringList{u"Bakery"_s, u"Bakery of Microsoft"_s}));
}

QTEST_GUILESS_MAIN(TestObjectTableModelTypes)
#include "tst_objecttablemodel_types.moc"
