// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/keyringbench.h"

#include <QTest>

using namespace Keyturn;
using Kind = VaultError::Kind;

/// On a bus that nobody offers a Secret Service on.
class TestAbsentKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnavailableForAll();
    void isToldAbsent();
    void leavesTheLabelAlone();
    void failsInQtKeychainsWordsWhereNobodyCanTell();
};

void TestAbsentKeychain::isUnavailableForAll()
{
    KeyringBench bench;

    const auto stored = bench.store("s3cret");
    const auto found = bench.read();
    const auto removed = bench.remove();

    QTRY_VERIFY(stored.isThere() && found.isThere() && removed.isThere());
    QVERIFY(stored.isError(Kind::Unavailable));
    QVERIFY(found.isError(Kind::Unavailable));
    QVERIFY(removed.isError(Kind::Unavailable));
}

void TestAbsentKeychain::isToldAbsent()
{
    KeyringBench bench;
    std::optional<KeyringState> state;

    bench.status.query(&bench.context, [&state](KeyringState now) { state = now; });

    QTRY_VERIFY(state);
    QCOMPARE(*state, KeyringState::Absent);
}

void TestAbsentKeychain::leavesTheLabelAlone()
{
    SecretServiceLabels labels;
    QTest::ignoreMessage(QtWarningMsg,
                         "an item stays without a label: "
                         "\"org.freedesktop.DBus.Error.ServiceUnknown\"");

    labels.setLabel(QStringLiteral("Keyturn"), QStringLiteral("Keyturn/a/b/c"),
                    QStringLiteral("Keyturn: Contoso - ci"));

    QTRY_COMPARE(labels.children().size(), 0);
}

/// QtKeychain itself says "other error" here.
void TestAbsentKeychain::failsInQtKeychainsWordsWhereNobodyCanTell()
{
    class CannotTell : public KeyringStatus
    {
    public:
        void query(QObject * /*context*/, std::function<void(KeyringState)> handler) override
        {
            handler(KeyringState::Unknown);
        }
    };
    CannotTell status;
    KeyringBench bench;
    KeychainVault vault(status, bench.labels);
    Told<void> stored;

    vault.store(bench.key, {}, SecretText("s3cret"), &bench.context, stored.handler());

    QTRY_VERIFY(stored.isThere());
    QVERIFY(stored.isError(Kind::Other));
    QVERIFY(!stored.answer->value().error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestAbsentKeychain)
#include "tst_keychainvault_absent.moc"
