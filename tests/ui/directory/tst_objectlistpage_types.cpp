// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/directorystore.h"
#include "support/listpagebench.h"
#include "ui/directory/applicationtypepicker.h"

#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

// One of each type in the sample tenant.
QString vendors()
{
    return u"Larkspur Learning"_s;
}

QString managedIdentity()
{
    return u"vm-jump-01"_s;
}

QString microsofts()
{
    return u"Microsoft Graph"_s;
}

struct Bench : ListPageBench
{
    explicit Bench(const SampleServer::Options &options = {})
        : ListPageBench(options, ListKind::EnterpriseApplications)
        , picker(page.findChild<ApplicationTypePicker *>())
    { }

    /// Those of the three that are listed.
    QStringList listed() const
    {
        QStringList listed;
        for (const QString &name : {vendors(), managedIdentity(), microsofts()}) {
            if (WindowBench::rowOf(*table, name) >= 0)
                listed += name;
        }
        return listed;
    }

    QString filteredCount() const
    {
        return u"%1 of %2 objects"_s.arg(rowCount()).arg(list.store().size());
    }

    ApplicationTypePicker *picker;
};

} // namespace

class TestObjectListPageTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithoutManagedIdentitiesAndMicrosoftApplications();
    void showsTheTypeChosenByKeys();
    void namesThePickerForScreenReaders();
    void hasNoPickerInOtherLists();
    void saysThatTheTypeMayHideWhatIsSearched();
    void saysThatNothingIsOfTheType();
    void saysThatItLoadsWhileNothingIsOfTheType();
    void keepsTheChosenObjectWhileTheTypeChanges();
    void saysWhichOfBothHidesTheChosenObject();
};

void TestObjectListPageTypes::opensWithoutManagedIdentitiesAndMicrosoftApplications()
{
    Bench bench;
    QVERIFY(bench.load());

    QCOMPARE(bench.picker->currentText(), u"Enterprise Applications"_s);
    QCOMPARE(bench.listed(), QStringList{vendors()});
    QVERIFY(bench.rowCount() < bench.list.store().size());
    QCOMPARE(bench.status(), bench.filteredCount());
}

void TestObjectListPageTypes::showsTheTypeChosenByKeys()
{
    Bench bench;
    QVERIFY(bench.load());
    const int enterprise = bench.rowCount();

    QTest::keyClick(bench.picker, Qt::Key_Down);
    QCOMPARE(bench.listed(), QStringList{managedIdentity()});
    QCOMPARE(bench.status(), bench.filteredCount());
    const int managed = bench.rowCount();
    QTest::keyClick(bench.picker, Qt::Key_Down);
    QCOMPARE(bench.listed(), QStringList{microsofts()});
    QCOMPARE(bench.status(), bench.filteredCount());
    const int ofMicrosoft = bench.rowCount();
    QTest::keyClick(bench.picker, Qt::Key_Down);

    QCOMPARE(bench.listed(), (QStringList{vendors(), managedIdentity(), microsofts()}));
    QCOMPARE(bench.rowCount(), enterprise + managed + ofMicrosoft);
    QCOMPARE(bench.status(), u"%1 objects"_s.arg(bench.rowCount()));
}

void TestObjectListPageTypes::namesThePickerForScreenReaders()
{
    const Bench bench;
    const auto related =
        QAccessible::queryAccessibleInterface(bench.picker)->relations(QAccessible::Label);

    QCOMPARE(related.size(), 1);
    QCOMPARE(related.constFirst().first->text(QAccessible::Name), u"Application type"_s);
    QCOMPARE(bench.picker->accessibleDescription(), u"Application type"_s);
}

void TestObjectListPageTypes::hasNoPickerInOtherLists()
{
    for (const ListKind kind : {ListKind::AppRegistrations, ListKind::AgentIdentityBlueprints}) {
        ListPageBench bench({}, kind);
        QVERIFY(bench.load());

        QVERIFY(!bench.page.findChild<ApplicationTypePicker *>());
        QCOMPARE(bench.status(), u"%1 objects"_s.arg(bench.list.store().size()));
        bench.page.restoreApplicationType(u"microsoft"_s);
        QCOMPARE(bench.page.applicationTypeState(), QString());
        QCOMPARE(bench.rowCount(), int(bench.list.store().size()));
    }
}

void TestObjectListPageTypes::saysThatTheTypeMayHideWhatIsSearched()
{
    Bench bench;
    QVERIFY(bench.load());
    QTest::keyClicks(bench.search, microsofts());
    QVERIFY(bench.says(u"Nothing matches “Microsoft Graph”. The application type “Enterprise "
                       "Applications” may hide it."_s));

    QTest::mouseClick(bench.button(u"Show all applications"_s), Qt::LeftButton);

    QCOMPARE(bench.picker->currentText(), u"All Applications"_s);
    QCOMPARE(bench.search->text(), microsofts());
    QCOMPARE(bench.text(0), microsofts());
    QVERIFY(bench.table->isVisible());
    QTest::keyClicks(bench.search, u"zzz"_s);
    QVERIFY(bench.says(u"Nothing matches “Microsoft Graphzzz”."_s));
    QTest::mouseClick(bench.button(u"Clear search"_s), Qt::LeftButton);
    QVERIFY(bench.search->text().isEmpty());
}

void TestObjectListPageTypes::saysThatNothingIsOfTheType()
{
    Bench bench({.applications = 20}); // generated, and none of them Microsoft's
    QVERIFY(bench.load());

    QTest::keyClick(bench.picker, Qt::Key_Down);
    QTest::keyClick(bench.picker, Qt::Key_Down);
    QVERIFY(bench.says(
        u"No application here is of the type “Microsoft Applications”; other types are hidden."_s));
    QTest::mouseClick(bench.button(u"Show all applications"_s), Qt::LeftButton);

    QCOMPARE(bench.rowCount(), int(bench.list.store().size()));
    QVERIFY(bench.table->isVisible());
}

void TestObjectListPageTypes::saysThatItLoadsWhileNothingIsOfTheType()
{
    Bench bench({.applications = 20'000, .latencyMilliseconds = 300});
    bench.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bench.rowCount() > 0, 20000);

    QTest::keyClick(bench.picker, Qt::Key_Down);
    QTest::keyClick(bench.picker, Qt::Key_Down);
    QCOMPARE(bench.list.state(), DirectoryList::State::Loading);
    QVERIFY(bench.says(u"Loading…"_s));

    bench.list.cancel();
    QVERIFY(bench.button(u"Show all applications"_s));
}

void TestObjectListPageTypes::keepsTheChosenObjectWhileTheTypeChanges()
{
    Bench bench;
    QVERIFY(bench.load());
    WindowBench::clickRow(*bench.table, WindowBench::rowOf(*bench.table, vendors()));
    const ObjectRef chosen = bench.page.currentObject()->ref;
    const QSignalSpy changes(&bench.page, &ObjectListPage::currentObjectChanged);
    const auto isSelected = [&bench] {
        const QModelIndexList rows = bench.table->selectionModel()->selectedRows();
        return rows.size() == 1 && rows.constFirst().data().toString() == vendors();
    };

    QTest::keyClick(bench.picker, Qt::Key_End); // all
    QVERIFY(isSelected());
    QTest::keyClick(bench.picker, Qt::Key_Up); // Microsoft's: it is hidden
    QVERIFY(!bench.table->selectionModel()->hasSelection());
    QCOMPARE(bench.page.currentObject()->ref, chosen);
    QTest::keyClick(bench.picker, Qt::Key_Home);

    QVERIFY(isSelected());
    QCOMPARE(changes.size(), 0);
}

void TestObjectListPageTypes::saysWhichOfBothHidesTheChosenObject()
{
    Bench bench;
    QVERIFY(bench.load());
    WindowBench::clickRow(*bench.table, WindowBench::rowOf(*bench.table, vendors()));
    const QSignalSpy changes(&bench.page, &ObjectListPage::hidingChanged);
    const Hiding byType{u"Hidden by the application type."_s, u"Show all applications"_s};
    const Hiding bySearch{u"Hidden by the search."_s, u"Clear search"_s};
    QCOMPARE(bench.page.hiding(), Hiding());

    bench.picker->setCurrentIndex(bench.picker->count() - 2); // Microsoft's
    QCOMPARE(bench.page.hiding(), byType);
    QTest::keyClicks(bench.search, u"Micro"_s);
    QCOMPARE(bench.page.hiding(), byType);
    bench.page.stopHiding();
    QCOMPARE(bench.page.hiding(), bySearch);
    bench.page.stopHiding();

    QCOMPARE(bench.page.hiding(), Hiding());
    QCOMPARE(bench.table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(changes.size(), 3);
}

QTEST_MAIN(TestObjectListPageTypes)
#include "tst_objectlistpage_types.moc"
