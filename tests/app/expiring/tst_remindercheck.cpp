// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/listsbench.h"
#include "app/expiring/remindercheck.h"

#include <QSignalSpy>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tenant has two applications, of which the first is one's own.
struct Bench : ListsBench
{
    ReminderWish wish{.days = 14, .marked = {}, .told = {}};
    ReminderCheck check{lists, [this] { return wish; }};
    QSignalSpy found{&check, &ReminderCheck::found};
    QSignalSpy failed{&check, &ReminderCheck::failed};

    Bench()
    {
        const QJsonObject own = listedObject(1, u"Own"_s, {daysFromNow(3)});
        QJsonObject other = listedObject(2, u"Other"_s);
        other.insert(u"passwordCredentials"_s, QJsonArray{listedSecret(7, daysFromNow(5))});
        hold({own, other});
        server.replyTo("/me/ownedObjects", 200, listReply({own}));
    }

    /// Of what it found last.
    QStringList names() const
    {
        QStringList names;
        if (found.isEmpty())
            return names;
        for (const Reminder &reminder : found.last().first().value<std::vector<Reminder>>())
            names.append(reminder.ownerName);
        return names;
    }
};

} // namespace

class TestReminderCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatExpiresOfOnesOwn();
    void findsWhatIsMarked();
    void leavesOutWhatOneKnows();
    void looksAtWhatHasChangedSince();
    void looksAtTheRestWhereAListCannotBeHad();
    void saysThatNothingCouldBeRead();
};

void TestReminderCheck::findsWhatExpiresOfOnesOwn()
{
    Bench bench;

    bench.check.start();
    bench.check.start(); // while the first is under way
    QVERIFY(bench.found.isEmpty());

    QTRY_COMPARE(bench.names(), QStringList{u"Own"_s});
    QCOMPARE(bench.found.size(), 1);
    QVERIFY(bench.failed.isEmpty());
}

void TestReminderCheck::findsWhatIsMarked()
{
    Bench bench;
    bench.wish.marked = {appId(2)};

    bench.check.start();

    QTRY_COMPARE(bench.names(), (QStringList{u"Own"_s, u"Other"_s}));
}

void TestReminderCheck::leavesOutWhatOneKnows()
{
    Bench bench;
    bench.wish.told = {keyId(0)};

    bench.check.start();

    QTRY_COMPARE(bench.found.size(), 1);
    QVERIFY(bench.names().isEmpty());
}

void TestReminderCheck::looksAtWhatHasChangedSince()
{
    Bench bench;
    bench.check.start();
    QTRY_COMPARE(bench.found.size(), 1);
    bench.server.replyTo("/me/ownedObjects", 200, listReply({listedObject(1, u"Own"_s)}));
    bench.hold({listedObject(1, u"Own"_s)});

    bench.check.start();

    QTRY_COMPARE(bench.found.size(), 2);
    QVERIFY(bench.names().isEmpty());
}

void TestReminderCheck::looksAtTheRestWhereAListCannotBeHad()
{
    Bench bench;
    bench.server.replyTo("/servicePrincipals?", 403, "{}");

    bench.check.start();

    QTRY_COMPARE(bench.names(), QStringList{u"Own"_s});
    QVERIFY(bench.failed.isEmpty());
}

void TestReminderCheck::saysThatNothingCouldBeRead()
{
    Bench bench;
    for (const char *path : {"/me/ownedObjects", "/applications?", "/servicePrincipals?", "GET"})
        bench.server.replyTo(path, 403, "{}");

    bench.check.start();

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.found.isEmpty());
}

QTEST_GUILESS_MAIN(TestReminderCheck)
#include "tst_remindercheck.moc"
