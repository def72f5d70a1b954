// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"
#include "app/settings/reminderstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Contoso = u"11111111-2222-4333-8444-555555555555"_s;
const auto Fabrikam = u"99999999-2222-4333-8444-555555555555"_s;
constexpr QUuid One(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
constexpr QUuid Two(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ReminderStore store{settings};
};

} // namespace

class TestReminderStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersMarksByTenant();
    void saysThatAMarkIsAnother();
    void remembersForOneDayOfWhatOneWasTold();
    void countsWhatIsNoIdAsNotThere();
    void forgetsWithAllPreferences();
};

void TestReminderStore::remembersMarksByTenant()
{
    Bench bench;
    bench.store.setMarked(Contoso, One, true);
    bench.store.setMarked(Contoso, Two, true);
    bench.store.setMarked(Contoso, One, false);

    const ReminderStore later(bench.settings);

    QCOMPARE(later.marked(Contoso), QSet{Two});
    QVERIFY(later.marked(Fabrikam).isEmpty());
}

void TestReminderStore::saysThatAMarkIsAnother()
{
    Bench bench;
    const QSignalSpy changed(&bench.store, &ReminderStore::markedChanged);

    bench.store.setMarked(Contoso, One, true);
    bench.store.setMarked(Contoso, One, true);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toString(), Contoso);
}

void TestReminderStore::remembersForOneDayOfWhatOneWasTold()
{
    Bench bench;
    const QDate today(2026, 11, 22);
    bench.store.noteTold(today, Contoso, {One});
    bench.store.noteTold(today, Contoso, {Two});

    QCOMPARE(bench.store.toldOn(today, Contoso), (QSet{One, Two}));
    QVERIFY(bench.store.toldOn(today, Fabrikam).isEmpty());
    QVERIFY(bench.store.toldOn(today.addDays(1), Contoso).isEmpty());

    bench.store.noteTold(today.addDays(1), Contoso, {Two});

    QCOMPARE(bench.store.toldOn(today.addDays(1), Contoso), QSet{Two});
}

void TestReminderStore::countsWhatIsNoIdAsNotThere()
{
    Bench bench;
    bench.settings.setValue(u"tenants/%1/markedApplications"_s.arg(Contoso),
                            QStringList{u"nonsense"_s, Two.toString()});

    QCOMPARE(bench.store.marked(Contoso), QSet{Two});
}

void TestReminderStore::forgetsWithAllPreferences()
{
    Bench bench;
    bench.store.setMarked(Contoso, One, true);

    PreferenceStore(bench.settings).forgetAll();

    QVERIFY(bench.store.marked(Contoso).isEmpty());
}

QTEST_GUILESS_MAIN(TestReminderStore)
#include "tst_reminderstore.moc"
