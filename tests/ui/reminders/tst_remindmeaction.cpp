// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"
#include "app/settings/reminderstore.h"
#include "support/detailsbench.h"
#include "ui/reminders/remindmeaction.h"

#include <QSettings>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : DetailsBench
{
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PreferenceStore preferences{settings};
    ReminderStore store{settings};
    RemindMeAction action{session, preferences, store};

    Bench() { preferences.set({.checksAtLogin = true}); }

    QSet<QUuid> marked() const { return store.marked(QLatin1StringView(TenantId)); }
};

} // namespace

class TestRemindMeAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileThereAreReminders();
    void marksTheChosenApplication();
    void showsWhatIsMarked();
    void needsAnApplication_data();
    void needsAnApplication();
};

void TestRemindMeAction::isThereWhileThereAreReminders()
{
    Bench bench;
    QVERIFY(bench.action.isVisible());

    bench.preferences.set({});
    QVERIFY(!bench.action.isVisible());

    bench.preferences.set({.showsTray = true});
    QVERIFY(bench.action.isVisible());
}

void TestRemindMeAction::marksTheChosenApplication()
{
    Bench bench;
    QVERIFY(bench.openSession());
    const DirectoryObject object = Bench::object(1);
    bench.action.setObject(object);

    bench.action.trigger();
    QCOMPARE(bench.marked(), QSet{object.ref.appId});

    bench.action.trigger();
    QVERIFY(bench.marked().isEmpty());
}

void TestRemindMeAction::showsWhatIsMarked()
{
    Bench bench;
    QVERIFY(bench.openSession());
    bench.store.setMarked(QLatin1StringView(Bench::TenantId), Bench::object(1).ref.appId, true);

    bench.action.setObject(Bench::object(1));
    QVERIFY(bench.action.isChecked());
    bench.action.setObject(Bench::object(2));
    QVERIFY(!bench.action.isChecked());

    bench.store.setMarked(QLatin1StringView(Bench::TenantId), Bench::object(2).ref.appId, true);
    QVERIFY(bench.action.isChecked());
}

void TestRemindMeAction::needsAnApplication_data()
{
    QTest::addColumn<std::optional<DirectoryObject>>("object");

    DirectoryObject deleted = Bench::object(1);
    deleted.deletedDateTime = QDateTime::currentDateTimeUtc();
    DirectoryObject odd = Bench::object(2);
    odd.ref.appId = QUuid();
    QTest::newRow("none is chosen") << std::optional<DirectoryObject>();
    QTest::newRow("it is deleted") << std::optional(deleted);
    QTest::newRow("it has no application ID") << std::optional(odd);
}

void TestRemindMeAction::needsAnApplication()
{
    QFETCH(std::optional<DirectoryObject>, object);
    Bench bench;
    QVERIFY(bench.openSession());
    bench.action.setObject(Bench::object(3));
    QVERIFY(bench.action.isEnabled());

    bench.action.setObject(object);

    QVERIFY(!bench.action.isEnabled());
    QVERIFY(!bench.action.isChecked());
}

QTEST_MAIN(TestRemindMeAction)
#include "tst_remindmeaction.moc"
