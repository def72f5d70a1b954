// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/accountbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = SmallAccountBench;
using Kind = VaultError::Kind;

class TestRefreshTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void hasOneEntryForEachAccountAndTenant();
    void isOutOfTheWayOfKeptSecrets();
    void saysWhoseSignInItIs();
    void saysStoredOnlyWhatItReadBack();
    void takesOutWhatWasReadBackDifferent();
    void saysThatACopyMayBeThereWhereItCannotBeReadBack();
    void tellsWhyItCannotStore_data();
    void tellsWhyItCannotStore();
    void tellsWhyItCannotRead();
    void keepsTheNewestOfThoseThatWait();
    void replacesOnlyWhatItIsTold();
    void givesUpAReplacementForWhatIsNewer();
    void neverAnswersFromWithin();
    void survivesAHandlerThatAsksAgain();
    void survivesAHandlerThatEndsIt();
};

void TestRefreshTokenStore::givesBackWhatItTook_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("short") << qsizetype(20);
    QTest::newRow("6 KB") << qsizetype(6 << 10);
    QTest::newRow("40 KB") << qsizetype(40 << 10);
    QTest::newRow("64 KB") << qsizetype(64 << 10);
}

void TestRefreshTokenStore::givesBackWhatItTook()
{
    QFETCH(const qsizetype, size);
    Bench bench;
    const QByteArray token = tokenOf(size);

    const auto stored = bench.keep(token);
    QTRY_VERIFY(stored.isGood());

    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals(token));
    QCOMPARE(*stored.times, 1);
}

void TestRefreshTokenStore::hasOneEntryForEachAccountAndTenant()
{
    Bench bench;
    Account guest = bench.account; // the same person and registration, elsewhere
    guest.tenantId = newAccount().tenantId;
    const auto stored = bench.keep("at home");
    const auto storedThere = bench.keepFor(guest, "as a guest");
    QTRY_VERIFY(stored.isGood() && storedThere.isGood());

    const auto removed = bench.removeFor(guest);
    QTRY_VERIFY(removed.isGood());

    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("at home"));
}

void TestRefreshTokenStore::isOutOfTheWayOfKeptSecrets()
{
    Bench bench;

    QCOMPARE(bench.key().toString(),
             u"Keyturn/%1/account/%2"_s.arg(bench.account.tenantId, bench.account.id()));
}

void TestRefreshTokenStore::saysWhoseSignInItIs()
{
    Bench bench;
    bench.account.username = u"ana@contoso.com\n\u202e"_s;

    const auto stored = bench.keep(tokenOf(6 << 10));
    QTRY_VERIFY(stored.isGood());

    for (const auto &[key, label] : bench.vault.labels)
        QCOMPARE(label, u"Keyturn: sign-in of ana@contoso.com"_s);
}

void TestRefreshTokenStore::saysStoredOnlyWhatItReadBack()
{
    Bench bench;

    Told<void> stored;
    QByteArray present;
    bench.store.store(bench.account, SecretText("token"), &bench.context,
                      [&](const VaultResult<void> &answer) {
                          const VaultKey part = ChunkedVault::partKey(bench.key(), 0, 0);
                          present = bench.vault.secrets.at(part);
                          stored.handler()(answer);
                      });

    QTRY_VERIFY(stored.isGood());
    QCOMPARE(present, "token"_ba);
    QVERIFY(bench.vault.reads > 1);
}

void TestRefreshTokenStore::takesOutWhatWasReadBackDifferent()
{
    Bench bench;
    bench.vault.lies = true;

    QTest::ignoreMessage(QtWarningMsg, "a value in the keychain has no header of ours");
    QTest::ignoreMessage(QtWarningMsg, "a value in the keychain has no header of ours");
    const auto stored = bench.keep("token");

    QTRY_VERIFY(stored.isError(Kind::Different));
    QVERIFY(!stored.answer->value().error().mayRemain);
    QVERIFY(bench.isEmpty());
}

void TestRefreshTokenStore::saysThatACopyMayBeThereWhereItCannotBeReadBack()
{
    Bench bench;
    const auto first = bench.keep("token");
    QTRY_VERIFY(first.isGood());
    const int calls = 7; // of a store of one part, which takes the place of another one
    bench.vault.refuseAt(calls);

    const auto stored = bench.keep("newer token");

    QTRY_VERIFY(stored.isError(Kind::Denied));
    QVERIFY(stored.answer->value().error().mayRemain);
    QVERIFY(bench.vault.secrets.contains(ChunkedVault::partKey(bench.key(), 1, 0)));
}

void TestRefreshTokenStore::tellsWhyItCannotStore_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("absent") << Kind::Unavailable;
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("denied") << Kind::Denied;
    QTest::newRow("something else") << Kind::Other;
}

void TestRefreshTokenStore::tellsWhyItCannotStore()
{
    QFETCH(const Kind, kind);
    Bench bench;
    bench.vault.storeError = VaultError{kind, u"why"_s};

    const auto stored = bench.keep("token");

    QTRY_VERIFY(stored.isError(kind));
    QCOMPARE(stored.answer->value().error().message, u"why"_s);

    const auto tooLong = bench.keep(tokenOf((64 << 10) + 1));
    QTRY_VERIFY(tooLong.isError(Kind::TooLong));
}

void TestRefreshTokenStore::tellsWhyItCannotRead()
{
    Bench bench;
    const auto absent = bench.read();
    QTRY_VERIFY(absent.isError(Kind::NotFound));

    bench.vault.readError = VaultError{Kind::Locked};
    const auto locked = bench.read();
    QTRY_VERIFY(locked.isError(Kind::Locked));
}

void TestRefreshTokenStore::keepsTheNewestOfThoseThatWait()
{
    Bench bench;

    const auto first = bench.keep("first");
    const auto second = bench.keep("second");
    const auto third = bench.keep("third");
    const auto others = bench.keepFor(newAccount(), "others");

    QTRY_VERIFY(third.isGood() && others.isGood());
    QVERIFY(first.isGood()); // it was under way
    QVERIFY(second.isError(Kind::Other));
    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals("third"));
}

void TestRefreshTokenStore::replacesOnlyWhatItIsTold()
{
    Bench bench;
    const auto none = bench.replace("first", "second");
    QTRY_VERIFY(none.isError(Kind::NotFound));
    QVERIFY(bench.isEmpty());

    bench.keep("first");
    const auto same = bench.replace("first", tokenOf(6 << 10));
    QTRY_VERIFY(same.isGood());
    const auto other = bench.replace("first", "third");
    QTRY_VERIFY(other.isError(Kind::Different));

    const auto found = bench.read();
    QTRY_VERIFY(found.isGood());
    QVERIFY(found.answer->value()->equals(tokenOf(6 << 10)));
}

void TestRefreshTokenStore::givesUpAReplacementForWhatIsNewer()
{
    Bench bench;
    const auto first = bench.keep("first");
    const auto replaced = bench.replace("first", "second"); // which waits

    const auto removed = bench.remove();

    QTRY_VERIFY(removed.isGood());
    QVERIFY(replaced.isError(Kind::Other));
    QVERIFY(bench.isEmpty());
}

void TestRefreshTokenStore::neverAnswersFromWithin()
{
    Bench bench;

    const auto stored = bench.keep("first");
    const auto given = bench.keep("second");
    const auto newest = bench.keep("third");
    const auto found = bench.read();
    const auto removed = bench.remove();

    QVERIFY(!stored.isThere() && !given.isThere() && !newest.isThere());
    QVERIFY(!found.isThere() && !removed.isThere());
    QTRY_VERIFY(removed.isThere());
}

void TestRefreshTokenStore::survivesAHandlerThatAsksAgain()
{
    Bench bench;
    Told<void> removed;

    bench.store.store(bench.account, SecretText("token"), &bench.context,
                      [&](const VaultResult<void> &) {
                          bench.store.remove(bench.account, &bench.context, removed.handler());
                      });

    QTRY_VERIFY(removed.isGood());
    QVERIFY(bench.isEmpty());
}

void TestRefreshTokenStore::survivesAHandlerThatEndsIt()
{
    SmallVault vault;
    auto store = std::make_unique<RefreshTokenStore>(vault);
    QObject context;

    store->store(newAccount(), SecretText("token"), &context,
                 [&store](const VaultResult<void> &) { store.reset(); });
    store->remove(newAccount(), &context, [](const VaultResult<void> &) {});

    QTRY_VERIFY(!store);
    QTest::qWait(10);
}

QTEST_GUILESS_MAIN(TestRefreshTokenStore)
#include "tst_refreshtokenstore.moc"
