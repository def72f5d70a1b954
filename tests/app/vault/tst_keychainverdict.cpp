// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychainverdict.h"

#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;
using State = KeyringState;

class TestKeychainVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesTheKeyringMoreThanTheCode_data();
    void believesTheKeyringMoreThanTheCode();
};

void TestKeychainVerdict::believesTheKeyringMoreThanTheCode_data()
{
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("after");
    QTest::addColumn<Kind>("verdict");

    using namespace QKeychain;
    const auto row = [](const char *name, Error error, State before, State after, Kind verdict) {
        QTest::newRow(name) << error << before << after << verdict;
    };
    const auto open = State::Unlocked;
    row("not found in an open keyring", EntryNotFound, open, open, Kind::NotFound);
    row("not found, and nobody can tell", EntryNotFound, State::Unknown, State::Unknown,
        Kind::NotFound);
    row("not found in a locked one", EntryNotFound, State::Locked, State::Locked, Kind::Locked);
    row("not found, then locked", EntryNotFound, open, State::Locked, Kind::Locked);
    row("not found, then opened", EntryNotFound, State::Locked, open, Kind::Locked);
    row("not found by a silent one", EntryNotFound, State::Silent, open, Kind::Other);
    row("not found, then silent", EntryNotFound, open, State::Silent, Kind::Other);
    row("not found, then gone", EntryNotFound, open, State::Absent, Kind::Unavailable);
    row("denied by an open one", AccessDenied, open, open, Kind::Denied);
    row("denied by the user", AccessDeniedByUser, open, open, Kind::Denied);
    row("denied by a locked one", AccessDenied, State::Locked, State::Locked, Kind::Locked);
    row("other", OtherError, open, open, Kind::Other);
    row("other, locked", OtherError, State::Locked, State::Locked, Kind::Locked);
    row("other, gone", OtherError, open, State::Absent, Kind::Unavailable);
    row("could not delete", CouldNotDeleteEntry, open, open, Kind::Other);
    row("no backend", NoBackendAvailable, State::Unknown, State::Unknown, Kind::Unavailable);
    row("not implemented", NotImplemented, State::Unknown, State::Unknown, Kind::Unavailable);
}

void TestKeychainVerdict::believesTheKeyringMoreThanTheCode()
{
    QFETCH(const QKeychain::Error, error);
    QFETCH(const State, before);
    QFETCH(const State, after);
    QFETCH(const Kind, verdict);

    QCOMPARE(keychainVerdict(error, before, after), verdict);
}

QTEST_GUILESS_MAIN(TestKeychainVerdict)
#include "tst_keychainverdict.moc"
