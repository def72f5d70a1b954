// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/reminder.h"
#include "support/expiringobjects.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

using Numbers = std::vector<int>;

Numbers remindedOf(const ExpirySources &sources, int days = 14)
{
    Numbers numbers;
    for (const Reminder &reminder : findReminders(sources, days, noon()))
        numbers.push_back(int(reminder.keyId.data1));
    return numbers;
}

Reminder reminderIn(int days, const QString &description = u"prod-2026"_s)
{
    return {.ownerName = u"Payroll"_s, .description = description, .days = days};
}

} // namespace

class TestReminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfOwnedAndMarkedApplicationsOnly();
    void tellsOfWhatEndsInTheChosenDays_data();
    void tellsOfWhatEndsInTheChosenDays();
    void leavesOutWhatIsMuted();
    void tellsWhereTheSecretIs();
    void namesTenantApplicationAndSecret_data();
    void namesTenantApplicationAndSecret();
    void listsThreeAndCountsTheRest();
};

void TestReminder::tellsOfOwnedAndMarkedApplicationsOnly()
{
    const DirectoryObject own = objectWith(1, u"Own"_s, {{1, -100, 3}});
    const DirectoryObject marked = objectWith(2, u"Marked"_s, {{2, -100, 2}});
    const DirectoryObject other = objectWith(3, u"Other"_s, {{3, -100, 1}});

    QCOMPARE(remindedOf({.stores = {storeOf({own, marked, other})},
                         .owned = storeOf({own}),
                         .marked = {marked.ref.appId}}),
             (Numbers{2, 1}));
}

void TestReminder::tellsOfWhatEndsInTheChosenDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Numbers>("expected");

    QTest::newRow("a week") << 7 << Numbers{2};
    QTest::newRow("two") << 14 << Numbers{2, 3};
    QTest::newRow("a month") << 30 << Numbers{2, 3, 4};
}

void TestReminder::tellsOfWhatEndsInTheChosenDays()
{
    QFETCH(int, days);
    QFETCH(Numbers, expected);
    const DirectoryStore store = storeOf(
        {objectWith(1, u"Own"_s, {{1, -100, -1}, {2, -100, 7}, {3, -100, 14}, {4, -100, 30}})});

    QCOMPARE(remindedOf({.stores = {store}, .owned = store}, days), expected);
}

void TestReminder::leavesOutWhatIsMuted()
{
    const DirectoryStore store = storeOf({objectWith(1, u"Own"_s, {{1, -100, 3}, {2, -100, 4}})});

    QCOMPARE(remindedOf({.stores = {store},
                         .owned = store,
                         .mutes = {{secretId(1), noon().date().addDays(10)}}}),
             Numbers{2});
}

void TestReminder::tellsWhereTheSecretIs()
{
    const DirectoryObject own = objectWith(1, u"Payroll"_s, {{1, -100, 3, u"prod-2026"_s}});

    const auto found = findReminders({.stores = {}, .owned = storeOf({own})}, 14, noon());

    QCOMPARE(found,
             (std::vector<Reminder>{{.owner = own.ref,
                                     .keyId = secretId(1),
                                     .ownerName = u"Payroll"_s,
                                     .description = u"prod-2026"_s,
                                     .days = 3}}));
}

void TestReminder::namesTenantApplicationAndSecret_data()
{
    QTest::addColumn<Reminder>("reminder");
    QTest::addColumn<QString>("text");

    QTest::newRow("today") << reminderIn(0) << u"Payroll: prod-2026 expires today"_s;
    QTest::newRow("tomorrow") << reminderIn(1) << u"Payroll: prod-2026 expires tomorrow"_s;
    QTest::newRow("later") << reminderIn(3) << u"Payroll: prod-2026 expires in 3 days"_s;
    QTest::newRow("without a name")
        << reminderIn(3, {}) << u"Payroll: a secret without a description expires in 3 days"_s;
    QTest::newRow("with an odd one")
        << reminderIn(3, u"%3 and %1"_s) << u"Payroll: %3 and %1 expires in 3 days"_s;
}

void TestReminder::namesTenantApplicationAndSecret()
{
    QFETCH(Reminder, reminder);
    QFETCH(QString, text);

    const ReminderText told = ReminderText::of({reminder}, u"Contoso"_s);

    QCOMPARE(told.title, u"Contoso: a client secret expires soon"_s);
    QCOMPARE(told.text, text);
}

void TestReminder::listsThreeAndCountsTheRest()
{
    const std::vector<Reminder> seven(7, reminderIn(2));

    const ReminderText told = ReminderText::of(seven, u"Contoso"_s);

    QCOMPARE(told.title, u"Contoso: 7 client secrets expire soon"_s);
    const QStringList lines = told.text.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.constLast(), u"and 4 more"_s);
}

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
