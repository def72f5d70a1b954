// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/listpagebench.h"
#include "ui/directory/listtexts.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

using Bench = ListPageBench;

class TestObjectListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatItShows();
    void loadsAnewByButtonAndByKey();
    void filtersAsOneTypes();
    void searchesForIdsFromFourDigitsOn();
    void doesNotSearchForASecretValue();
    void offersToClearASearchThatFindsNothing();
    void saysWhichIdOfAMessageItHasNot();
    void sortsByAClickOnAHeading();
    void sortsByKeyboard();
    void keepsTheChosenObjectThroughFilterSortAndRefresh();
    void stopsLoadingWhenAsked();
    void tellsWhyLoadingFailedAndTriesAgain();
    void saysThatAListIsEmpty();
    void saysWhatPersonalAccountsDoNotHave();
    void loadsAnEmptyListAgain();
    void givesTheChosenObjectAsItIsNow();
    void highlightsNothingWhereWhatIsOpenHasNoRow();
    void choosesTheFirstRowWhenTheKeyboardArrives();
};

void TestObjectListPage::countsWhatItShows()
{
    Bench bench;
    bench.page.refresh();
    QVERIFY(bench.status().startsWith(u"Loading…"_s));
    QVERIFY(bench.says(u"Loading…"_s));
    QVERIFY(bench.load());

    QTRY_COMPARE(bench.status(), QString::number(bench.rowCount()) + u" objects"_s);
    QCOMPARE(bench.note(), QString());
    QVERIFY(bench.table->isVisible());
}

void TestObjectListPage::loadsAnewByButtonAndByKey()
{
    WindowBench bench;
    bench.openSampleTenant();
    const DirectoryList &list = bench.session->list(ListKind::AppRegistrations);
    const auto isLoaded = [&list] { return list.state() == DirectoryList::State::Loaded; };
    const auto requests = [&bench] {
        const auto calls = bench.server.tenant().calls();
        return std::ranges::count(calls, "/v1.0/applications"_ba, &SampleTenant::Call::path);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20000);
    QCOMPARE(requests(), 1);

    WindowBench::click(bench.button(u"Refresh"_s));
    QVERIFY(!isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20000);
    QCOMPARE(requests(), 2);

    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTest::keyClick(bench.window.get(), Qt::Key_F5);
    QVERIFY(!isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(), 20000);
    QCOMPARE(requests(), 3);
}

void TestObjectListPage::filtersAsOneTypes()
{
    Bench bench;
    QVERIFY(bench.load());
    const int all = bench.rowCount();

    QTest::keyClicks(bench.search, u"payr"_s);

    QTRY_VERIFY(bench.rowCount() > 0 && bench.rowCount() < all);
    for (int row = 0; row < bench.rowCount(); ++row)
        QVERIFY(bench.text(row).contains("payr"_L1, Qt::CaseInsensitive));
    QCOMPARE(bench.status(), u"%1 of %2 objects"_s.arg(bench.rowCount()).arg(all));
    QTest::keyClick(bench.search, Qt::Key_Escape);
    QCOMPARE(bench.rowCount(), all);
}

void TestObjectListPage::searchesForIdsFromFourDigitsOn()
{
    Bench bench;
    QVERIFY(bench.load());
    const QString id = bench.text(0, ObjectTableModel::AppId);

    const int all = bench.rowCount();

    QTest::keyClicks(bench.search, u"7"_s); // which is in most IDs
    QVERIFY(bench.rowCount() < all / 2);
    bench.search->setText(id.first(4));

    bool isFound = false;
    for (int row = 0; row < bench.rowCount(); ++row)
        isFound = isFound || bench.text(row, ObjectTableModel::AppId) == id;
    QVERIFY(isFound);
    QVERIFY(bench.search->toolTip().contains("4 digits"_L1));
}

void TestObjectListPage::doesNotSearchForASecretValue()
{
    const QString sentence = u"This is the secret value. It is not searched for."_s;
    Bench bench;
    QVERIFY(bench.load());
    const int all = bench.rowCount();
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));
    QVERIFY(!bench.says(sentence));

    QTest::keyClick(bench.search, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(bench.says(sentence));
    QCOMPARE(bench.search->text(), QString());
    QCOMPARE(bench.rowCount(), all);

    QTest::keyClicks(bench.search, u"pay"_s);
    QVERIFY(!bench.says(sentence));
    QTRY_VERIFY(bench.rowCount() < all);
    QTest::keyClicks(bench.search, u" a.made-up~value"_s);
    QVERIFY(bench.says(sentence));
    QCOMPARE(bench.rowCount(), all);
}

void TestObjectListPage::offersToClearASearchThatFindsNothing()
{
    Bench bench;
    QVERIFY(bench.load());
    QTest::keyClicks(bench.search, u"zzzz"_s);
    QTRY_VERIFY(bench.says(u"Nothing matches “zzzz”."_s));

    QTest::mouseClick(bench.button(u"Clear search"_s), Qt::LeftButton);

    QVERIFY(bench.table->isVisible());
    QVERIFY(bench.search->text().isEmpty());
}

void TestObjectListPage::saysWhichIdOfAMessageItHasNot()
{
    Bench bench;
    QVERIFY(bench.load());
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);

    bench.search->setText(u"https://entra.microsoft.com/#view/x/appId/"_s + id);
    QCOMPARE(bench.rowCount(), 0);
    QVERIFY(bench.says(u"Nothing in this list has the ID %1."_s.arg(id)));
    bench.search->setText(
        u"/appId/%1/objectId/%2"_s.arg(id, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QVERIFY(bench.says(u"Nothing in this list has one of the 2 IDs."_s));

    bench.buttonOfTheEmptyList()->click();
    QCOMPARE(bench.search->text(), QString());
}

void TestObjectListPage::sortsByAClickOnAHeading()
{
    Bench bench;
    QVERIFY(bench.load());
    const QHeaderView *header = bench.table->horizontalHeader();
    const auto clickHeading = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    const auto hasMostSecretsOnTop = [&bench] {
        return bench.text(0, 3).toInt() > bench.text(bench.rowCount() - 1, 3).toInt();
    };

    clickHeading(3);
    QTRY_VERIFY(bench.text(0, 3).toInt() < bench.text(bench.rowCount() - 1, 3).toInt());
    clickHeading(3);

    QTRY_VERIFY(hasMostSecretsOnTop());
}

void TestObjectListPage::sortsByKeyboard()
{
    Bench bench;
    QVERIFY(bench.load());
    QHeaderView *header = bench.table->horizontalHeader();

    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Left, Qt::Key_Left, Qt::Key_Space})
        QTest::keyClick(header, key);
    QCOMPARE(header->sortIndicatorSection(), 3);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::keyClick(header, Qt::Key_Return);

    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QTRY_VERIFY(bench.text(0, 3).toInt() > bench.text(bench.rowCount() - 1, 3).toInt());
}

void TestObjectListPage::keepsTheChosenObjectThroughFilterSortAndRefresh()
{
    Bench bench;
    QVERIFY(bench.load());
    const int row = WindowBench::rowOf(*bench.table, u"Payroll"_s);
    WindowBench::clickRow(*bench.table, row);
    const ObjectRef chosen = bench.page.currentObject()->ref;
    const QSignalSpy changes(&bench.page, &ObjectListPage::currentObjectChanged);
    const auto isSelected = [&bench] {
        return bench.text(bench.table->currentIndex().row()) == u"Payroll"_s
            && bench.table->selectionModel()->selectedRows().size() == 1;
    };

    QTest::keyClicks(bench.search, u"pay"_s);
    QTRY_VERIFY(isSelected());
    QTest::keyClicks(bench.search, u"zzz"_s);
    QTRY_COMPARE(bench.rowCount(), 0);
    QTest::keyClick(bench.search, Qt::Key_Escape);
    QTRY_VERIFY(isSelected());
    bench.table->sortByColumn(5, Qt::DescendingOrder);
    QTRY_VERIFY(isSelected());
    QVERIFY(bench.load());
    QTRY_VERIFY(isSelected());

    QCOMPARE(bench.page.currentObject()->ref, chosen);
    QCOMPARE(changes.size(), 0);
}

void TestObjectListPage::stopsLoadingWhenAsked()
{
    Bench bench({.applications = 20000, .latencyMilliseconds = 300});
    bench.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bench.rowCount() > 0, 20000);
    QVERIFY(!bench.button(u"Refresh"_s)->isEnabled());

    QTest::mouseClick(bench.button(u"Cancel"_s), Qt::LeftButton);

    QTRY_COMPARE(bench.note(), u"Cancelled. The list may be incomplete or old."_s);
    QVERIFY(bench.rowCount() > 0);
    QVERIFY(bench.rowCount() < 20000);
    QVERIFY(!bench.button(u"Cancel"_s));
    QVERIFY(bench.button(u"Refresh"_s)->isEnabled());
}

void TestObjectListPage::tellsWhyLoadingFailedAndTriesAgain()
{
    Bench bench;
    bench.tokens.bearer = "wrong";
    bench.page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Retry"_s), 20000);
    QVERIFY(bench.button(u"Copy details"_s));

    bench.tokens.bearer = bench.server.bearer();
    QTest::mouseClick(bench.button(u"Retry"_s), Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(bench.rowCount() > 0, 20000);
    QVERIFY(!bench.button(u"Retry"_s));
}

void TestObjectListPage::saysThatAListIsEmpty()
{
    Bench bench({.applications = 10}, ListKind::DeletedApplications);
    QVERIFY(bench.load());
    QCOMPARE(bench.rowCount(), 0);

    QVERIFY(bench.says(u"No application was deleted in the last 30 days."_s));
    QVERIFY(bench.says(emptyListNextStep(ListKind::DeletedApplications)));
}

void TestObjectListPage::saysWhatPersonalAccountsDoNotHave()
{
    const Bench bench({}, ListKind::EnterpriseApplications, {.isPersonal = true});

    QVERIFY(bench.says(u"Not supported for personal Microsoft accounts."_s));
    QVERIFY(!bench.button(u"Refresh"_s)->isEnabled());
    QCOMPARE(bench.status(), QString());
}

void TestObjectListPage::loadsAnEmptyListAgain()
{
    Bench bench({.latencyMilliseconds = 300});
    QTest::keyClicks(bench.search, u"pay"_s);
    bench.page.refresh();
    bench.list.cancel();
    QVERIFY(bench.says(u"Loading was cancelled."_s));

    bench.buttonOfTheEmptyList()->click();

    QTRY_COMPARE_WITH_TIMEOUT(bench.list.state(), DirectoryList::State::Loaded, 20000);
    QCOMPARE(bench.search->text(), u"pay"_s);
}

void TestObjectListPage::givesTheChosenObjectAsItIsNow()
{
    Bench bench;
    QVERIFY(bench.load());
    WindowBench::clickRow(*bench.table, WindowBench::rowOf(*bench.table, u"Payroll"_s));
    DirectoryObject object = *bench.page.currentObject();
    QVERIFY(!object.passwordCredentials.empty());

    object.passwordCredentials.clear();
    bench.list.update(object);

    QVERIFY(bench.page.currentObject()->passwordCredentials.empty());
}

void TestObjectListPage::highlightsNothingWhereWhatIsOpenHasNoRow()
{
    Bench bench;
    QVERIFY(bench.load());
    WindowBench::clickRow(*bench.table, WindowBench::rowOf(*bench.table, u"Payroll"_s));
    DirectoryObject elsewhere = *bench.page.currentObject();
    elsewhere.ref.objectId = QUuid::createUuid();

    bench.page.open(elsewhere);

    QVERIFY(!bench.table->selectionModel()->hasSelection());
    QVERIFY(!bench.table->currentIndex().isValid());
    QCOMPARE(bench.page.currentObject()->ref, elsewhere.ref);
}

void TestObjectListPage::choosesTheFirstRowWhenTheKeyboardArrives()
{
    Bench bench;
    QVERIFY(bench.load());
    bench.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.page));

    bench.table->setFocus(Qt::TabFocusReason);

    QTRY_COMPARE(bench.table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(bench.page.currentObject());
}

QTEST_MAIN(TestObjectListPage)
#include "tst_objectlistpage.moc"
