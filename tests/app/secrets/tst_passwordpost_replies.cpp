// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "passwordpostbench.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Bench = PasswordPostBench;

/// What is made of the bytes that come back, be they as they should or not.
class TestPasswordPostReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void salvagesTheSecretOfABrokenReply();
    void trustsAWholeReplyOnly_data();
    void trustsAWholeReplyOnly();
    void showsASecretThatEndsWithTheConnection();
    void namesTheSecretWhoseTextWasLost();
    void showsASecretWhateverTheStatus();
    void stopsReadingAReplyWithoutEnd();
    void readsAReplyInManyPieces();
};

void TestPasswordPostReplies::salvagesTheSecretOfABrokenReply()
{
    Bench bench;
    bench.server.replyCutOff(openReply());

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.outcome->value().text.utf8(), QByteArrayView("0123456789abcdef"));
    QCOMPARE(bench.outcome->value().credential.keyId, PostedKeyId);
    QVERIFY(bench.outcome->value().isUnusual());
}

void TestPasswordPostReplies::trustsAWholeReplyOnly_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("isTrusted");

    const QByteArray body = openReply() + "}\r\n";
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    QTest::newRow("whole") << "HTTP/1.1 200 OK\r\n" + length + body << true;
    QTest::newRow("cut off there") << "HTTP/1.1 200 OK\r\n\r\n" + openReply() << false;
    QTest::newRow("another success") << "HTTP/1.1 201 Created\r\n" + length + body << false;
    QTest::newRow("no success") << "HTTP/1.1 502 Bad Gateway\r\n" + length + body << false;
}

void TestPasswordPostReplies::trustsAWholeReplyOnly()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, isTrusted);
    Bench bench;
    bench.server.replyRaw(reply);

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.outcome->value().isUnusual(), !isTrusted);
}

/// Whether such a reply is trusted depends on what Qt sees first: where it is the end of the
/// connection, Qt takes the answer for lost and would send again.
void TestPasswordPostReplies::showsASecretThatEndsWithTheConnection()
{
    Bench bench;
    bench.server.replyRaw("HTTP/1.1 200 OK\r\n\r\n" + openReply() + "}\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.outcome->value().text.utf8(), QByteArrayView("0123456789abcdef"));
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestPasswordPostReplies::namesTheSecretWhoseTextWasLost()
{
    Bench bench;
    bench.server.replyCutOff(openReply().chopped(5));

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->error().mayExist);
    QCOMPARE(bench.outcome->error().keyId, PostedKeyId);
}

void TestPasswordPostReplies::showsASecretWhateverTheStatus()
{
    Bench bench;
    bench.server.reply(500, openReply() + '}');

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.outcome->value().text.utf8(), QByteArrayView("0123456789abcdef"));
}

void TestPasswordPostReplies::stopsReadingAReplyWithoutEnd()
{
    Bench bench;
    bench.server.reply(200, openReply() + QByteArray(4 << 20, ' '));

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.answers, 1);
}

void TestPasswordPostReplies::readsAReplyInManyPieces()
{
    Bench bench;
    QByteArray chunks;
    const QByteArray whole = openReply() + '}';
    for (const char byte : whole)
        chunks += "1\r\n" + QByteArray(1, byte) + "\r\n";
    bench.server.replyRaw("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks
                          + "0\r\n\r\n");

    bench.post();

    QTRY_VERIFY(bench.outcome);
    QVERIFY(bench.outcome->has_value());
    QCOMPARE(bench.outcome->value().text.utf8(), QByteArrayView("0123456789abcdef"));
}

QTEST_GUILESS_MAIN(TestPasswordPostReplies)
#include "tst_passwordpost_replies.moc"
