// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchbench.h"

#include <QClipboard>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Bench = SearchBench;

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Of a directory whose other lists are not loaded unless somebody looks at them.
const SampleServer::Options Large{.applications = 4000};

} // namespace

class TestSearchController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheApplicationOfAPastedMessage();
    void leadsToMatchesInOtherLists();
    void countsNothingTwice();
    void saysNothingWhereThereIsNothingToSay();
    void offersToSearchListsThatAreNotLoaded();
    void refusesAValueAsEver();
    void isReachedByTab();
};

void TestSearchController::findsTheApplicationOfAPastedMessage()
{
    Bench bench;
    QVERIFY(bench.load(ListKind::AppRegistrations));
    const DirectoryObject payroll =
        bench.object(ListKind::AppRegistrations, u"Payroll Connector"_s);
    const DirectoryObject wanted =
        payroll.displayName.isEmpty() ? bench.first(ListKind::AppRegistrations) : payroll;
    const QString message =
        u"AADSTS7000222: The provided client secret keys for app '%1' are expired. Visit the Azure "
        "portal to create new keys.\r\nTrace ID: %2\r\nCorrelation ID: %2\r\n"
        "Timestamp: 2026-11-22 10:00:00Z"_s.arg(textOf(wanted.ref.appId),
                                                textOf(QUuid::createUuid()));
    QGuiApplication::clipboard()->setText(message);

    bench.search()->setFocus();
    bench.search()->paste();

    QCOMPARE(bench.search()->text().simplified(), message.simplified());
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QCOMPARE(bench.objects()->model()->index(0, 0).data().toString(), wanted.displayName);
    QTRY_COMPARE(bench.says("pastedMessage"),
                 u"AADSTS7000222: The client secret has run out. Use a new one."_s);
}

void TestSearchController::leadsToMatchesInOtherLists()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.search()->setText(u"travel expenses"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);

    QTRY_VERIFY(bench.buttons().contains(u"1 more in Enterprise applications"_s));
    WindowBench::click(bench.button(u"1 more in Enterprise applications"_s));

    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
    QCOMPARE(bench.search()->text(), u"travel expenses"_s);
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QVERIFY(bench.search()->hasFocus());
    QTRY_COMPARE(bench.buttons(), QStringList{u"1 more in App registrations"_s});
}

void TestSearchController::countsNothingTwice()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    const DirectoryObject owned = bench.first(ListKind::OwnedApplications);
    const DirectoryObject blueprint = bench.first(ListKind::AgentIdentityBlueprints);
    QVERIFY(!owned.displayName.isEmpty());

    bench.search()->setText(textOf(owned.ref.objectId));
    QTRY_COMPARE(bench.objects()->model()->rowCount(), 1);
    QTest::qWait(500);
    QVERIFY(!bench.strip());

    bench.search()->setText(textOf(blueprint.ref.objectId));
    QTRY_VERIFY(bench.objects() == nullptr || bench.objects()->model()->rowCount() <= 1);
    const bool isRegistered = bench.objects() != nullptr;
    QTest::qWait(500);
    QCOMPARE(bench.buttons().contains(u"1 more in Agent identity blueprints"_s), !isRegistered);
}

void TestSearchController::saysNothingWhereThereIsNothingToSay()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    QVERIFY(!bench.strip());

    bench.search()->setText(u"travel"_s);
    QTRY_VERIFY(bench.strip());
    bench.search()->clear();
    QVERIFY(!bench.strip());
    bench.search()->setText(u"zzzzzz"_s);
    QTest::qWait(500);
    QVERIFY(!bench.strip());
}

void TestSearchController::offersToSearchListsThatAreNotLoaded()
{
    Bench bench(Large);
    QVERIFY(bench.load(ListKind::AppRegistrations));

    bench.search()->setText(u"zzzzzz"_s);
    QTRY_VERIFY(bench.buttons().contains(u"Search Enterprise applications"_s));
    WindowBench::click(bench.button(u"Search Enterprise applications"_s));

    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
    const DirectoryList &list = bench.session->list(ListKind::EnterpriseApplications);
    QTRY_COMPARE_WITH_TIMEOUT(list.state(), DirectoryList::State::Loaded, 20000);
}

void TestSearchController::refusesAValueAsEver()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.clipboard.copy(QUuid::createUuid(), SecretText("a.made-up~value"));

    bench.search()->setText(u"AADSTS7000215: a.made-up~value"_s);

    QTRY_COMPARE(bench.search()->text(), QString());
    QTest::qWait(400);
    QVERIFY(!bench.strip());
}

void TestSearchController::isReachedByTab()
{
    Bench bench;
    QVERIFY(bench.loadAll());
    bench.search()->setText(u"travel"_s);
    QTRY_VERIFY(bench.strip());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    bench.search()->setFocus();
    QTest::keyClick(bench.search(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Refresh"_s));
    for (int stop = 0; stop < 2; ++stop) // Export comes between
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);

    QCOMPARE(QApplication::focusWidget(), bench.button(u"2 more in Enterprise applications"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(bench.shownList(), u"Enterprise applications"_s);
}

QTEST_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
