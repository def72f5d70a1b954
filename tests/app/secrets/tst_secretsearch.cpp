// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretsearch.h"
#include "recoverybench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace std::chrono_literals;
using Certainty = SecretMatch::Certainty;

namespace {

struct Bench : RecoveryBench
{
    SecretSearch search;
    QSignalSpy read{&search, &SecretSearch::objectRead};
    QSignalSpy finished{&search, &SecretSearch::finished};

    explicit Bench(SecretSearch::Waits waits)
        : search(graph, record, std::move(waits), nullptr)
    { }
};

} // namespace

class TestSecretSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtOnceWhatIsThere();
    void looksAgainForWhatIsLate();
    void givesUpAfterTheLastWait();
    void looksOnAfterALookThatFailed();
    void saysThatTheLastLookFailed();
    void looksWithoutWaitingWhenAsked();
    void givesOnWhatItReads();
};

void TestSecretSearch::findsAtOnceWhatIsThere()
{
    Bench bench({0ms, 1h});
    bench.list({bench.listed(bench.keyId)});

    bench.search.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.search.match().certainty, Certainty::Sure);
    QCOMPARE(bench.search.match().candidates.front().keyId, bench.keyId);
    QVERIFY(bench.search.isOver());
    QCOMPARE(bench.requests("GET"), 1);
}

void TestSecretSearch::looksAgainForWhatIsLate()
{
    Bench bench({0ms, 200ms, 1h});
    bench.search.start();
    QTRY_COMPARE(bench.read.size(), 1);
    QVERIFY(!bench.search.isOver());
    bench.list({bench.listed(bench.keyId)});

    QTRY_COMPARE(bench.finished.size(), 1);

    QCOMPARE(bench.search.match().certainty, Certainty::Sure);
    QCOMPARE(bench.requests("GET"), 2);
}

void TestSecretSearch::givesUpAfterTheLastWait()
{
    Bench bench({0ms, 1ms, 1ms});

    bench.search.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.search.match().certainty, Certainty::None);
    QVERIFY(!bench.search.error());
    QCOMPARE(bench.requests("GET"), 3);
}

void TestSecretSearch::looksOnAfterALookThatFailed()
{
    Bench bench({0ms, 200ms});
    bench.refuseToList();
    bench.search.start();
    QTRY_COMPARE(bench.requests("GET"), 1);
    bench.list({bench.listed(bench.keyId)});

    QTRY_COMPARE(bench.finished.size(), 1);

    QCOMPARE(bench.search.match().certainty, Certainty::Sure);
    QVERIFY(!bench.search.error());
}

void TestSecretSearch::saysThatTheLastLookFailed()
{
    Bench bench({0ms});
    bench.refuseToList();

    bench.search.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    QCOMPARE(bench.search.error()->kind, GraphError::Kind::Forbidden);
}

void TestSecretSearch::looksWithoutWaitingWhenAsked()
{
    Bench bench({1h, 1h});
    bench.search.start();

    bench.search.lookNow();
    bench.search.lookNow(); // while it looks

    QTRY_COMPARE(bench.read.size(), 1);
    QCOMPARE(bench.requests("GET"), 1);
}

void TestSecretSearch::givesOnWhatItReads()
{
    Bench bench({0ms});
    const QUuid other = QUuid::createUuid();
    bench.list({bench.listed(other, QStringLiteral("other"))});

    bench.search.start();

    QTRY_COMPARE(bench.finished.size(), 1);
    const auto object = bench.read.first().first().value<DirectoryObject>();
    QCOMPARE(object.passwordCredentials.front().keyId, other);
}

QTEST_GUILESS_MAIN(TestSecretSearch)
#include "tst_secretsearch.moc"
