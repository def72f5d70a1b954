// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "issuerbench.h"

#include <QTest>

using namespace Keyturn;
using Bench = IssuerBench;

class TestSecretIssuerAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheConnectionBeforeAnythingIsAsked();
    void keepsItWhenTheDialogIsGone();
    void closesItWhenNothingIsAskedAfterAll();
    void keepsTheNewerOfTwo();
    void makesOneSecretAfterTheServerClosedIt();
    void asksOnceWhenTheAnswerIsLost();
    void failsAsEverWhereItIsOffline();
    void takesItForOneSecretOnly();
};

void TestSecretIssuerAhead::opensTheConnectionBeforeAnythingIsAsked()
{
    Bench bench;
    bench.server.stayOpen();
    bench.server.reply(200, secretReply());

    bench.issuer.openConnection(&bench.issuer);

    QTRY_COMPARE(bench.server.openCount(), 1);
    QVERIFY(bench.server.requests().empty());
    QVERIFY(bench.issue());
    QTRY_COMPARE(bench.issued.size(), 1);
    QCOMPARE(bench.posts().size(), 1u);
    QCOMPARE(bench.server.connectionCount(), 2); // what is read has its own
}

void TestSecretIssuerAhead::keepsItWhenTheDialogIsGone()
{
    Bench bench;
    bench.server.stayOpen();
    bench.server.reply(200, secretReply());
    auto dialog = std::make_unique<QObject>();
    bench.issuer.openConnection(dialog.get());
    QTRY_COMPARE(bench.server.openCount(), 1);

    QVERIFY(bench.issue());
    dialog.reset();

    QTRY_COMPARE(bench.issued.size(), 1);
    QCOMPARE(bench.server.connectionCount(), 2);
}

void TestSecretIssuerAhead::closesItWhenNothingIsAskedAfterAll()
{
    Bench bench;
    auto dialog = std::make_unique<QObject>();
    bench.issuer.openConnection(dialog.get());
    QTRY_COMPARE(bench.server.openCount(), 1);

    dialog.reset();

    QTRY_COMPARE(bench.server.openCount(), 0);
    QVERIFY(bench.server.requests().empty());
}

void TestSecretIssuerAhead::keepsTheNewerOfTwo()
{
    Bench bench;
    auto first = std::make_unique<QObject>();
    const auto second = std::make_unique<QObject>();
    bench.issuer.openConnection(first.get());
    QTRY_COMPARE(bench.server.connectionCount(), 1);
    bench.issuer.openConnection(second.get());
    QTRY_COMPARE(bench.server.connectionCount(), 2);

    first.reset();

    QTRY_COMPARE(bench.server.openCount(), 1);
    QTest::qWait(50); // time for an end that must not come
    QCOMPARE(bench.server.openCount(), 1);
}

void TestSecretIssuerAhead::makesOneSecretAfterTheServerClosedIt()
{
    Bench bench;
    bench.server.reply(200, secretReply());
    bench.issuer.openConnection(&bench.issuer);
    QTRY_COMPARE(bench.server.openCount(), 1);

    bench.server.closeConnections();
    QTRY_COMPARE(bench.server.openCount(), 0);
    QTest::qWait(50); // time for our side to see it
    QVERIFY(bench.issue());

    QTRY_COMPARE(bench.issued.size(), 1);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.posts().size(), 1u);
}

void TestSecretIssuerAhead::asksOnceWhenTheAnswerIsLost()
{
    Bench bench; // with no reply it drops the connection
    bench.issuer.openConnection(&bench.issuer);
    QTRY_COMPARE(bench.server.openCount(), 1);

    QVERIFY(bench.issue());

    QTRY_COMPARE(bench.failed.size(), 1);
    QVERIFY(bench.error().mayExist);
    QTest::qWait(50); // time for the second request that must not come
    QCOMPARE(bench.posts().size(), 1u);
}

void TestSecretIssuerAhead::failsAsEverWhereItIsOffline()
{
    Bench bench;
    bench.server.close();

    bench.issuer.openConnection(&bench.issuer);
    QTest::qWait(50); // time to fail
    QVERIFY(bench.failed.isEmpty());
    QVERIFY(bench.issue());

    QTRY_COMPARE_WITH_TIMEOUT(bench.failed.size(), 1, 20000);
    QCOMPARE(bench.error().cause.kind, GraphError::Kind::Network);
    QVERIFY(!bench.error().wasSent);
    QVERIFY(!bench.error().mayExist);
}

void TestSecretIssuerAhead::takesItForOneSecretOnly()
{
    Bench bench;
    bench.server.stayOpen();
    bench.server.reply(200, secretReply());
    bench.server.reply(200, secretReply());
    bench.issuer.openConnection(&bench.issuer);
    QTRY_COMPARE(bench.server.openCount(), 1);

    QVERIFY(bench.issue());
    QTRY_COMPARE(bench.issued.size(), 1);
    QVERIFY(bench.issue());

    QTRY_COMPARE(bench.issued.size(), 2);
    QCOMPARE(bench.posts().size(), 2u);
    QCOMPARE(bench.server.connectionCount(), 3);
}

QTEST_GUILESS_MAIN(TestSecretIssuerAhead)
#include "tst_secretissuer_ahead.moc"
