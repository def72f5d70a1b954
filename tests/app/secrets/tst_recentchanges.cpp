// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/recentchanges.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr RecentChanges::Time Start{};

PasswordCredential secret(const QString &name)
{
    return {.keyId = QUuid::createUuid(),
            .displayName = name,
            .hint = {},
            .startDateTime = {},
            .endDateTime = {}};
}

/// One object, as Entra lists it at first.
struct Bench
{
    const PasswordCredential old = secret(u"old"_s);
    const PasswordCredential added = secret(u"new"_s);
    DirectoryObject object;
    RecentChanges changes;

    Bench()
    {
        object.ref = {.objectId = QUuid::createUuid(), .appId = QUuid::createUuid()};
        object.passwordCredentials = {old};
    }

    DirectoryObject listing(const std::vector<PasswordCredential> &secrets) const
    {
        DirectoryObject read = object;
        read.passwordCredentials = secrets;
        return read;
    }
};

} // namespace

class TestRecentChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsANewSecretThatIsNotListedYet();
    void leavesAListAloneThatShowsTheNewSecret();
    void keepsANewSecretThatComesAndGoes();
    void keepsADeletedSecretAway();
    void forgetsAfterAWhile();
    void forgetsSoonerWhatEntraHasShown();
    void takesNothingSettledForRead();
    void letsADeletionFollowUponAnAddition();
    void touchesNoOtherObject();
    void doesWithoutASecretThatHasNoId();
    void namesTheObjectsOnce();
};

void TestRecentChanges::keepsANewSecretThatIsNotListedYet()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);

    const DirectoryObject settled = bench.changes.settle(bench.object, Start + 1s);

    QCOMPARE(settled.passwordCredentials, (std::vector{bench.old, bench.added}));
    QCOMPARE(settled.awaitedKeyIds, std::vector{bench.added.keyId});
}

void TestRecentChanges::leavesAListAloneThatShowsTheNewSecret()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    const DirectoryObject read = bench.listing({bench.added, bench.old});

    QCOMPARE(bench.changes.settle(read, Start + 1s), read);
}

void TestRecentChanges::keepsANewSecretThatComesAndGoes()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    bench.changes.settle(bench.listing({bench.old, bench.added}), Start + 1s);

    const DirectoryObject settled = bench.changes.settle(bench.object, Start + 3s);

    QCOMPARE(settled.awaitedKeyIds, std::vector{bench.added.keyId});
}

void TestRecentChanges::keepsADeletedSecretAway()
{
    Bench bench;
    bench.changes.noteRemoved(bench.object.ref, bench.old.keyId, Start);

    for (const auto after : {1s, 3s, 9s}) {
        const DirectoryObject settled = bench.changes.settle(bench.object, Start + after);
        QVERIFY(settled.passwordCredentials.empty());
        QCOMPARE(settled.lingeringCount, 1);
    }
    const DirectoryObject gone = bench.listing({});
    QCOMPARE(bench.changes.settle(gone, Start + 10s), gone);
}

void TestRecentChanges::forgetsAfterAWhile()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    bench.changes.noteRemoved(bench.object.ref, bench.old.keyId, Start);
    QVERIFY(bench.changes.settle(bench.object, Start + RecentChanges::Memory - 1s) != bench.object);

    QCOMPARE(bench.changes.settle(bench.object, Start + RecentChanges::Memory), bench.object);
}

void TestRecentChanges::forgetsSoonerWhatEntraHasShown()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    bench.changes.settle(bench.listing({bench.old, bench.added}), Start + 1s);
    bench.changes.settle(bench.listing({bench.old, bench.added}), Start + 60s); // counts no more

    const auto forgotten = Start + 1s + RecentChanges::MemoryOnceSeen;
    QVERIFY(bench.changes.settle(bench.object, forgotten - 1s) != bench.object);
    QCOMPARE(bench.changes.settle(bench.object, forgotten), bench.object);
}

/// What an earlier settling has put there or taken away, no read has shown.
void TestRecentChanges::takesNothingSettledForRead()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    const DirectoryObject settled = bench.changes.settle(bench.object, Start + 1s);

    QCOMPARE(bench.changes.settle(settled, Start + 2s), settled);

    const auto later = Start + 2s + RecentChanges::MemoryOnceSeen;
    QCOMPARE(bench.changes.settle(bench.object, later), settled);
}

void TestRecentChanges::letsADeletionFollowUponAnAddition()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    bench.changes.noteRemoved(bench.object.ref, bench.added.keyId, Start + 1s);

    QCOMPARE(bench.changes.settle(bench.object, Start + 2s), bench.object);
    const DirectoryObject late =
        bench.changes.settle(bench.listing({bench.old, bench.added}), Start + 3s);
    QCOMPARE(late.passwordCredentials, std::vector{bench.old});
    QCOMPARE(late.lingeringCount, 1);
}

void TestRecentChanges::touchesNoOtherObject()
{
    Bench bench;
    ObjectRef other = bench.object.ref;
    other.objectId = QUuid::createUuid();
    bench.changes.noteAdded(other, bench.added, Start);

    QCOMPARE(bench.changes.settle(bench.object, Start + 1s), bench.object);
}

/// A reply that lacks it: the secret is on screen, and the next read shows it.
void TestRecentChanges::doesWithoutASecretThatHasNoId()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, {}, Start);

    QCOMPARE(bench.changes.settle(bench.object, Start + 1s), bench.object);
}

void TestRecentChanges::namesTheObjectsOnce()
{
    Bench bench;
    bench.changes.noteAdded(bench.object.ref, bench.added, Start);
    bench.changes.noteRemoved(bench.object.ref, bench.old.keyId, Start);

    QCOMPARE(bench.changes.owners(Start + 1s), std::vector{bench.object.ref});
    QVERIFY(bench.changes.owners(Start + RecentChanges::Memory).empty());
}

QTEST_GUILESS_MAIN(TestRecentChanges)
#include "tst_recentchanges.moc"
