// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/expiring/expiringbench.h"

#include <QCheckBox>
#include <QDateEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString DryRun = u"Remove expired secrets"_s;
const QString Question = u"Add secret"_s;
const QString Once = u"Save this client secret now"_s;
const QString ForEach = u"Add secret for each"_s;

struct Bench : public ExpiringBench
{
    bool press(const QString &name, const QWidget *inside = nullptr)
    {
        const auto isThere = [&] {
            return button(name, inside) && button(name, inside)->isEnabled();
        };
        if (!QTest::qWaitFor(isThere, Patience))
            return false;
        click(button(name, inside));
        return true;
    }

    static bool waitFor(const QString &title)
    {
        return QTest::qWaitFor([&] { return dialog(title); }, Patience);
    }

    bool beginForEach(int first, int last)
    {
        select(first, last);
        return press(ForEach) && waitFor(ForEach) && press(u"Begin"_s, dialog(ForEach))
            && waitFor(Question);
    }

    QString place() const
    {
        return dialog(Question)->findChild<QLabel *>(u"placeInQueue"_s)->text();
    }

    QLineEdit *description() const { return find<QLineEdit>(u"Description"_s, dialog(Question)); }

    /// Says that the value is saved, and puts it away.
    bool putAway()
    {
        if (!waitFor(Once))
            return false;
        find<QCheckBox>(u"I have saved it"_s, dialog(Once))->click();
        return press(u"Done"_s, dialog(Once));
    }

    QAbstractItemView *dryRun() const
    {
        return find<QAbstractItemView>(u"Expired secrets"_s, dialog(DryRun));
    }

    QStringList outcomes() const
    {
        QStringList texts;
        for (int row = 0; row < dryRun()->model()->rowCount(); ++row)
            texts.append(dryRun()->model()->index(row, 5).data().toString());
        return texts;
    }

    bool openDryRun(int first, int last)
    {
        if (!openExpiring() || !showExpired())
            return false;
        select(first, last);
        return press(u"Remove expired"_s) && waitFor(DryRun);
    }

    bool confirm(const QString &yes)
    {
        const QString title = u"Delete expired secrets"_s;
        return press(u"Delete"_s, dialog(DryRun)) && waitFor(title) && press(yes, dialog(title));
    }
};

} // namespace

class TestExpiringFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutesAndUnmutes();
    void refusesAValueAsAReason();
    void addsToOneAfterTheOther();
    void skipsAndStops();
    void goesOnAfterARefusal();
    void tellsBeforehandWhereOneMayNot();
    void listsWhatWouldBeRemoved();
    void removesWhatIsTicked();
    void leavesAloneWhatSomebodyRenewed();
    void changesNothingWhereOneSaysNo();
    void staysOpenWhileItDeletes();
};

void TestExpiringFlow::mutesAndUnmutes()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    bench.select(1, 2);
    QVERIFY(bench.press(u"Mute"_s));
    QVERIFY(Bench::waitFor(u"Mute"_s));
    QWidget *const question = Bench::dialog(u"Mute"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"Reason"_s, question), u"moves to certificates"_s);
    question->findChild<QDateEdit *>()->setDate(QDate::currentDate().addDays(40));

    QVERIFY(bench.press(u"Mute"_s, question));

    QVERIFY(bench.waitForRows(5));
    QVERIFY(bench.status().contains(u"2 are muted and not shown"_s));
    QVERIFY(bench.waitForEntry(u"Expiring (5)"_s));
    bench.find<QCheckBox>(u"Muted only"_s)->click();
    QVERIFY(bench.waitForRows(2));
    QVERIFY(bench.cell(0, 5).startsWith(u"Muted until"_s));
    bench.select(0, 1);
    QVERIFY(bench.press(u"Unmute"_s));
    QVERIFY(bench.waitForEntry(u"Expiring (7)"_s));
}

void TestExpiringFlow::refusesAValueAsAReason()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    bench.clipboard.copy(QUuid::createUuid(), SecretText("Zx8~secret.value-1234567890abcdefghij"));
    bench.select(1, 1);
    QVERIFY(bench.press(u"Mute"_s));
    QVERIFY(Bench::waitFor(u"Mute"_s));
    auto *const reason = bench.find<QLineEdit>(u"Reason"_s, Bench::dialog(u"Mute"_s));

    QTest::keyClicks(reason, u"Zx8~secret.value-1234567890abcdefghij"_s);

    QVERIFY(!reason->text().contains(u"Zx8~secret.value-1234567890abcdefghij"_s));
}

void TestExpiringFlow::addsToOneAfterTheOther()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    QVERIFY(bench.beginForEach(5, 6)); // Payroll, Parcel Tracking
    QCOMPARE(bench.place(), u"1 of 2"_s);
    QTest::keyClicks(bench.description(), u"prod-2027"_s);

    QVERIFY(bench.press(u"Add"_s, Bench::dialog(Question)));

    QVERIFY(Bench::waitFor(Once));
    QTest::qWait(500);
    QVERIFY(!Bench::dialog(Question)); // not before the value is put away
    QCOMPARE(bench.posts("/addPassword"), 1);
    QVERIFY(bench.putAway());
    QVERIFY(Bench::waitFor(Question));
    QCOMPARE(bench.place(), u"2 of 2"_s);
    QCOMPARE(bench.description()->text(), u"prod-2027"_s);
    QVERIFY(bench.press(u"Add"_s, Bench::dialog(Question)));
    QVERIFY(bench.putAway());
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(u"added to 2 of 2"_s), Bench::Patience);
    QCOMPARE(bench.posts("/addPassword"), 2);
    QVERIFY(!bench.button(u"Stop"_s));
}

void TestExpiringFlow::skipsAndStops()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    QVERIFY(bench.beginForEach(3, 6));

    QVERIFY(bench.press(u"Skip"_s, Bench::dialog(Question)));

    QTRY_VERIFY_WITH_TIMEOUT(Bench::dialog(Question) && bench.place() == u"2 of 4"_s,
                             Bench::Patience);
    QVERIFY(bench.press(u"Stop"_s, Bench::dialog(Question)));
    QTRY_VERIFY_WITH_TIMEOUT(bench.said().contains(u"added to 0 of 4"_s), Bench::Patience);
    QTest::qWait(300);
    QVERIFY(!Bench::dialog(Question));
    QCOMPARE(bench.posts("/addPassword"), 0);
}

void TestExpiringFlow::goesOnAfterARefusal()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    bench.chooseWindow(u"Within 90 days"_s);
    QTest::keyClicks(bench.find<QLineEdit>(u"Search"_s), u"treasury"_s); // at most 90 days
    QVERIFY(bench.waitForRows(1));
    QVERIFY(bench.beginForEach(0, 0));
    bench.server.tenant().loseNextSecret(); // whatever is added next does not arrive

    QVERIFY(bench.press(u"Add"_s, Bench::dialog(Question)));

    QVERIFY(
        QTest::qWaitFor([&] { return bench.button(u"Ask again"_s) != nullptr; }, Bench::Patience));
    QVERIFY(bench.press(u"Stop"_s));
    QTRY_VERIFY(bench.said().contains(u"added to 0 of 1"_s));
}

void TestExpiringFlow::tellsBeforehandWhereOneMayNot()
{
    Bench bench;
    QVERIFY(bench.openExpiring());
    bench.select(4, 6);

    QVERIFY(bench.press(ForEach));

    QVERIFY(Bench::waitFor(ForEach));
    auto *const table = bench.find<QAbstractItemView>(u"Applications"_s, Bench::dialog(ForEach));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(1, 2).data().toString(), u"You own this app."_s,
                              Bench::Patience);
    QCOMPARE(Bench::dialog(ForEach)->findChild<QLabel *>(u"queueCount"_s)->text(),
             u"3 of 3 applications"_s);
}

void TestExpiringFlow::listsWhatWouldBeRemoved()
{
    Bench bench;

    QVERIFY(bench.openDryRun(0, 2));

    QCOMPARE(bench.dryRun()->model()->rowCount(), 3);
    QCOMPARE(bench.dryRun()->model()->index(0, 0).data().toString(), bench.cell(0, 0));
    QCOMPARE(bench.outcomes(), (QStringList{{}, {}, {}}));
    QCOMPARE(bench.posts("/removePassword"), 0);
    QCOMPARE(Bench::dialog(DryRun)->findChild<QLabel *>(u"removalCount"_s)->text(),
             u"3 of 3 secrets are ticked"_s);
    QTest::keyClick(bench.dryRun(), Qt::Key_Space); // nothing is selected
    bench.dryRun()->setFocus();
    Bench::clickRow(*bench.dryRun(), 1);
    QTest::keyClick(bench.dryRun(), Qt::Key_Space);
    QCOMPARE(Bench::dialog(DryRun)->findChild<QLabel *>(u"removalCount"_s)->text(),
             u"2 of 3 secrets are ticked"_s);
    QVERIFY(bench.press(u"Untick all"_s, Bench::dialog(DryRun)));
    QVERIFY(!bench.button(u"Delete"_s, Bench::dialog(DryRun))->isEnabled());
}

void TestExpiringFlow::removesWhatIsTicked()
{
    Bench bench;
    QVERIFY(bench.openDryRun(0, 2));
    const int before = bench.secrets()->model()->rowCount();
    bench.dryRun()->setFocus();
    Bench::clickRow(*bench.dryRun(), 1);
    QTest::keyClick(bench.dryRun(), Qt::Key_Space);

    QVERIFY(bench.confirm(u"Delete 2 secrets"_s));

    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Close"_s, Bench::dialog(DryRun)), Bench::Patience);
    QCOMPARE(bench.outcomes(), (QStringList{u"Deleted"_s, {}, u"Deleted"_s}));
    QCOMPARE(bench.posts("/removePassword"), 2);
    QVERIFY(bench.waitForRows(before - 2));
    QVERIFY(bench.press(u"Close"_s, Bench::dialog(DryRun)));
    QTRY_VERIFY(!Bench::dialog(DryRun));
}

/// Between the list and the click: its list entry is old.
void TestExpiringFlow::leavesAloneWhatSomebodyRenewed()
{
    Bench bench;
    QVERIFY(bench.openDryRun(0, 0));
    const QString name = bench.cell(0, 0);
    const ObjectRef owner = bench.server.tenant().find(ObjectKind::Application, name).value();
    std::optional<RemovalResult> removed;
    const QUuid key(bench.cell(0, 8));
    // By somebody else: this session's lists do not hear of it.
    Session others({.cloud = bench.session->cloud(),
                    .tokens = std::make_unique<ChangingToken>(bench.server.bearer()),
                    .journalFolder = bench.folder.filePath(u"other"_s),
                    .isSampleTenant = true},
                   bench.keptSecrets);
    others.remover().remove(owner, key, bench.window.get(),
                            [&removed](const auto &result) { removed = result; });
    QTRY_VERIFY_WITH_TIMEOUT(removed, Bench::Patience);

    QVERIFY(bench.confirm(u"Delete 1 secret"_s));

    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Close"_s, Bench::dialog(DryRun)), Bench::Patience);
    QVERIFY(bench.outcomes().constFirst().startsWith(u"Gone already"_s));
    QCOMPARE(bench.posts("/removePassword"), 1); // the other's
}

void TestExpiringFlow::changesNothingWhereOneSaysNo()
{
    Bench bench;
    QVERIFY(bench.openDryRun(0, 2));
    const QString title = u"Delete expired secrets"_s;
    QVERIFY(bench.press(u"Delete"_s, Bench::dialog(DryRun)));
    QVERIFY(Bench::waitFor(title));

    QTest::keyClick(Bench::dialog(title), Qt::Key_Return); // Cancel is the default

    QTRY_VERIFY(!Bench::dialog(title));
    QTest::keyClick(Bench::dialog(DryRun), Qt::Key_Return);
    QTRY_VERIFY(!Bench::dialog(DryRun));
    QCOMPARE(bench.posts("/removePassword"), 0);
}

void TestExpiringFlow::staysOpenWhileItDeletes()
{
    Bench bench;
    QVERIFY(bench.openDryRun(0, 4));
    QVERIFY(bench.confirm(u"Delete 5 secrets"_s));

    QVERIFY(bench.window->holdsBackClosing()); // and nothing more is begun

    QTRY_VERIFY_WITH_TIMEOUT(bench.button(u"Close"_s, Bench::dialog(DryRun)), Bench::Patience);
    QVERIFY(bench.outcomes().contains(u"Not tried"_s));
    QVERIFY(!bench.window->holdsBackClosing());
}

QTEST_MAIN(TestExpiringFlow)
#include "tst_expiringflow.moc"
