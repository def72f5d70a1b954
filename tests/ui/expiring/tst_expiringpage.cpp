// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringbench.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestExpiringPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCountedInTheNavigation();
    void showsTheSoonestFirst();
    void namesTheOwnersOfWhatIsOnScreen();
    void readsOwnersAgainOnceTheSessionGoesOn();
    void opensASecretInItsList();
    void opensByEnter();
    void isSearched();
    void offersAllWhereNothingMatches();
    void keepsWhatIsSelectedThroughARefresh();
    void showsOnesOwn();
    void saysThatOnesOwnCouldNotBeRead();
    void countsAnewOnceASecretIsGone();
    void saysWhichListCouldNotBeRead();
    void showsTheTimeline();
    void isReachedByKeyboard();
};

void TestExpiringPage::isCountedInTheNavigation()
{
    ExpiringBench bench;
    bench.openSampleTenant();
    QVERIFY(ExpiringBench::rowOf(*bench.navigation(), u"Expiring"_s) >= 0); // nothing is loaded

    QVERIFY(bench.waitForEntry(u"Expiring (7)"_s));

    QCOMPARE(ExpiringBench::rowOf(*bench.navigation(), u"Expiring (7)"_s),
             ExpiringBench::rowOf(*bench.navigation(), u"Activity"_s) - 2);
    QCOMPARE(ExpiringBench::rowOf(*bench.navigation(), u"Expiring (7)"_s),
             ExpiringBench::rowOf(*bench.navigation(), u"Deleted applications"_s) + 1);
}

void TestExpiringPage::showsTheSoonestFirst()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());

    QCOMPARE(bench.applications(),
             (QStringList{u"Nightly Export"_s, u"Leap Day Ledger"_s, u"Invoice Scanner"_s,
                          u"Integration Hub"_s, u"Onboarding Guide"_s, u"Payroll"_s,
                          u"Parcel Tracking"_s}));
    QCOMPARE(bench.cell(0, 5), u"Expires today"_s);
    QCOMPARE(bench.cell(0, 6), u"last one"_s);
    QVERIFY(bench.cell(5, 6).startsWith(u"another valid to"_s));
    QCOMPARE(bench.cell(4, 1), u"Blueprint"_s);
    QCOMPARE(bench.status(), u"7 secrets"_s);

    QVERIFY(bench.showExpired());

    QVERIFY(bench.applications().contains(u"Retired CRM bridge"_s));
    QVERIFY(bench.applications().contains(u"Travel Expenses"_s)); // its service principal's own
    QVERIFY(bench.waitForEntry(u"Expiring (7)"_s)); // that is another question
}

void TestExpiringPage::namesTheOwnersOfWhatIsOnScreen()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());

    QTRY_VERIFY_WITH_TIMEOUT(bench.cell(6, 7).size() > 1, ExpiringBench::Patience);

    const auto reads = [&bench] { return bench.server.tenant().callCount("GET", "/owners"); };
    QTRY_COMPARE(reads(), 7);
    QTest::keyClick(bench.window.get(), Qt::Key_F5); // what is known is not asked again
    QTest::qWait(600);
    QCOMPARE(reads(), 7);
}

void TestExpiringPage::readsOwnersAgainOnceTheSessionGoesOn()
{
    ExpiringBench bench;
    bench.openSampleTenant();
    QVERIFY(bench.waitForEntry(u"Expiring (7)"_s));
    bench.tokens->bearer = "wrong";
    ExpiringBench::clickRow(*bench.navigation(),
                            ExpiringBench::rowOf(*bench.navigation(), u"Expiring (7)"_s));
    QVERIFY(bench.waitForRows(7));
    QTRY_COMPARE_WITH_TIMEOUT(bench.cell(6, 7), u"could not be read"_s, ExpiringBench::Patience);

    bench.mendSignIn();
    bench.session->resume();

    QTRY_VERIFY_WITH_TIMEOUT(bench.cell(6, 7).size() > 1
                                 && bench.cell(6, 7) != u"could not be read"_s,
                             ExpiringBench::Patience);
}

void TestExpiringPage::opensASecretInItsList()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    ExpiringBench::clickRow(*bench.secrets(), 4); // a blueprint's

    ExpiringBench::click(bench.button(u"Open"_s));

    QTRY_VERIFY_WITH_TIMEOUT(bench.objects(), ExpiringBench::Patience);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Onboarding Guide"_s);
    auto *const table = bench.find<QAbstractItemView>(u"Client secrets"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->selectionModel()->hasSelection());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"dev box"_s);
    QCOMPARE(bench.navigation()->currentIndex().data().toString(), u"Agent identity blueprints"_s);
}

void TestExpiringPage::opensByEnter()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    ExpiringBench::clickRow(*bench.secrets(), 5);

    QTest::keyClick(bench.secrets(), Qt::Key_Return);

    QTRY_VERIFY_WITH_TIMEOUT(bench.objects(), ExpiringBench::Patience);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
}

void TestExpiringPage::isSearched()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keyClick(bench.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"payroll-b"_s);

    QVERIFY(bench.waitForRows(1));
    QCOMPARE(bench.applications(), QStringList{u"Payroll"_s});
}

void TestExpiringPage::offersAllWhereNothingMatches()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    QTest::keyClicks(bench.find<QLineEdit>(u"Search"_s), u"no such thing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Show all of them"_s), ExpiringBench::Patience);
    QVERIFY(!bench.secrets());

    ExpiringBench::click(bench.button(u"Show all of them"_s));

    QVERIFY(bench.waitForRows(7));
}

void TestExpiringPage::keepsWhatIsSelectedThroughARefresh()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.select(2, 4);
    QSignalSpy reset(bench.secrets()->model(), &QAbstractItemModel::modelReset);

    QTest::keyClick(bench.window.get(), Qt::Key_F5);

    QTRY_VERIFY_WITH_TIMEOUT(!reset.isEmpty(), ExpiringBench::Patience);
    QTest::qWait(300);
    QCOMPARE(bench.secrets()->selectionModel()->selectedRows().size(), 3);
}

void TestExpiringPage::showsOnesOwn()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());

    bench.find<QCheckBox>(u"Mine only"_s)->click();

    QTRY_COMPARE_WITH_TIMEOUT(bench.applications(),
                              (QStringList{u"Nightly Export"_s, u"Integration Hub"_s, u"Payroll"_s,
                                           u"Parcel Tracking"_s}),
                              ExpiringBench::Patience);
}

void TestExpiringPage::saysThatOnesOwnCouldNotBeRead()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.tokens->bearer = "wrong";

    bench.find<QCheckBox>(u"Mine only"_s)->click();

    QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(u"Owned applications: "_s),
                             ExpiringBench::Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.secrets(), ExpiringBench::Patience);
    QStringList told;
    for (const QObject *const text : bench.button(u"Show all of them"_s)->parent()->children()) {
        if (const auto *const label = qobject_cast<const QLabel *>(text))
            told.append(label->text());
    }
    QVERIFY(told.contains(u"It is not known which applications are yours."_s));
    bench.mendSignIn();
    ExpiringBench::click(bench.button(u"Retry"_s));
    QVERIFY(bench.waitForRows(4));
    QVERIFY(bench.message().isEmpty());
}

void TestExpiringPage::countsAnewOnceASecretIsGone()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    const ObjectRef payroll =
        bench.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const QUuid key = bench.server.tenant().secretsOf(payroll.objectId).front().keyId;
    std::optional<RemovalResult> removed;

    bench.session->remover().remove(payroll, key, bench.window.get(),
                                    [&removed](const auto &result) { removed = result; });

    QTRY_VERIFY_WITH_TIMEOUT(removed, ExpiringBench::Patience);
    QVERIFY(bench.waitForEntry(u"Expiring (6)"_s));
    QVERIFY(bench.waitForRows(6));
}

void TestExpiringPage::saysWhichListCouldNotBeRead()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.tokens->bearer = "wrong";

    QTest::keyClick(bench.window.get(), Qt::Key_F5);

    QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(u"App registrations: "_s),
                             ExpiringBench::Patience);
    QCOMPARE(bench.secrets()->model()->rowCount(), 7); // as they were
    bench.mendSignIn();
    ExpiringBench::click(bench.button(u"Retry"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bench.message().isEmpty(), ExpiringBench::Patience);
}

void TestExpiringPage::showsTheTimeline()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    QVERIFY(!bench.button(u"Print timeline"_s));

    ExpiringBench::click(bench.button(u"Timeline"_s));

    auto *const timeline = bench.find<QAbstractItemView>(u"Timeline"_s);
    QVERIFY(timeline);
    QVERIFY(!bench.secrets());
    QCOMPARE(timeline->model()->rowCount(), 7);
    QVERIFY(bench.button(u"Print timeline"_s));
    ExpiringBench::clickRow(*timeline, 5);
    QTest::mouseDClick(timeline->viewport(), Qt::LeftButton, {},
                       timeline->visualRect(timeline->model()->index(5, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(bench.objects(), ExpiringBench::Patience);
    QTRY_COMPARE(bench.named<QLabel>("displayName")->text(), u"Payroll"_s);
}

void TestExpiringPage::isReachedByKeyboard()
{
    ExpiringBench bench;
    QVERIFY(bench.openExpiring());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.find<QLineEdit>(u"Search"_s)->setFocus();

    QStringList stops;
    for (int step = 0; step < 10; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        // What is chosen is its name on Linux, and its value elsewhere.
        if (const auto *const box = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
            stops.append(box->currentText());
            continue;
        }
        QAccessibleInterface *const focused =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        const QString name = focused->text(QAccessible::Name);
        stops.append(name.isEmpty() ? focused->text(QAccessible::Description) : name);
    }

    QCOMPARE(stops,
             (QStringList{u"Refresh"_s, u"Within 30 days"_s, u"All kinds"_s,
                          u"Enterprise Applications"_s, u"Last valid ones only"_s, u"Mine only"_s,
                          u"Muted only"_s, u"Export"_s, u"Timeline"_s, u"Expiring secrets"_s}));
}

QTEST_MAIN(TestExpiringPage)
#include "tst_expiringpage.moc"
