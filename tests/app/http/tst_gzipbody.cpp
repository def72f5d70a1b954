// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/gzipbody.h"
#include "app/http/httpreply.h"
#include "app/sample/gzip.h"

#include <QTest>
#include <QtEndian>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype Most = 1 << 20;

/// Also of nothing, which the sample tenant never packs.
QByteArray packed(const QByteArray &bytes)
{
    static const QByteArray nothing("\x1f\x8b\x08\0\0\0\0\0\0\xff\3\0\0\0\0\0\0\0\0\0", 20);
    return bytes.isEmpty() ? nothing : gzipped(bytes);
}

QByteArray rows()
{
    QByteArray text;
    for (int i = 0; i < 2'000; ++i)
        text += R"({"id":)" + QByteArray::number(i * 7'919) + R"(,"displayName":"Payroll"},)";
    return text;
}

/// With another size in its last four bytes.
QByteArray claiming(quint32 size, QByteArray file)
{
    qToLittleEndian(size, file.data() + file.size() - 4);
    return file;
}

HttpReply replyOf(const QByteArray &encoding, const QByteArray &body, int status = 200)
{
    return {.status = status,
            .headers = {{"content-encoding", encoding}},
            .body = body,
            .isPacked = true};
}

} // namespace

class TestGzipBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEveryByte_data();
    void keepsEveryByte();
    void leavesRoomBehindTheBytes();
    void unpacksSeveralMembers();
    void takesAsMuchAsItMayAndNoMore();
    void cutsABombWhateverItClaims_data();
    void cutsABombWhateverItClaims();
    void refusesAFalseSize_data();
    void refusesAFalseSize();
    void refusesEveryBeginningOfAFile();
    void refusesChangedBytes();
    void refusesWhatStandsBehind();
    void asksForNothingElse();
    void leavesABodyThatIsNotPacked();
    void unpacksABodyWhateverTheCase();
    void isAnErrorWhereABodyCannotBeUnpacked_data();
    void isAnErrorWhereABodyCannotBeUnpacked();
    void leavesAnErrorOfTheServiceOne();
    void keepsNothingOfABodyThatWasCutOff();
    void tellsOfABodyThatIsTooLarge();
    void unpacksABodyOnce();
    void tellsWhatABodyBeginsWith_data();
    void tellsWhatABodyBeginsWith();
    void tellsNothingOfABrokenBody();
};

void TestGzipBody::initTestCase()
{
    if (!canUnpackGzip())
        QSKIP("built without libdeflate");
}

void TestGzipBody::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("one") << QByteArray("a");
    QTest::newRow("rows") << rows();
    QTest::newRow("as many as there may be") << QByteArray(Most, 'x');
}

void TestGzipBody::keepsEveryByte()
{
    QFETCH(QByteArray, bytes);

    const auto unpacked = unpackedGzip(packed(bytes), Most);

    QVERIFY(unpacked);
    QCOMPARE(*unpacked, bytes);
}

void TestGzipBody::leavesRoomBehindTheBytes()
{
    for (const QByteArray &bytes : {QByteArray("a"), rows()}) {
        const auto unpacked = unpackedGzip(packed(bytes), Most);
        QVERIFY(unpacked);
        QVERIFY(unpacked->capacity() >= unpacked->size() + GzipSpareRoom);
    }
}

void TestGzipBody::unpacksSeveralMembers()
{
    const QByteArray file = packed(rows()) + packed("") + packed("the end");

    const auto unpacked = unpackedGzip(file, Most);

    QVERIFY(unpacked);
    QCOMPARE(*unpacked, rows() + "the end");
}

void TestGzipBody::takesAsMuchAsItMayAndNoMore()
{
    const QByteArray bytes = rows();
    const QByteArray file = packed(bytes.first(100)) + packed(bytes.sliced(100));

    QCOMPARE(unpackedGzip(file, bytes.size()).value(), bytes);
    QCOMPARE(unpackedGzip(file, bytes.size() - 1).error(), GzipFault::TooLarge);
    QCOMPARE(unpackedGzip(file, 0).error(), GzipFault::TooLarge);
}

void TestGzipBody::cutsABombWhateverItClaims_data()
{
    QTest::addColumn<quint32>("size");

    QTest::newRow("the truth") << quint32(8 << 20);
    QTest::newRow("nothing") << 0U;
    QTest::newRow("little") << 1'000U;
    QTest::newRow("as much as it may be") << quint32(Most);
    QTest::newRow("all there is") << 0xffff'ffffU;
}

void TestGzipBody::cutsABombWhateverItClaims()
{
    QFETCH(quint32, size);
    const QByteArray bomb = claiming(size, packed(QByteArray(8 << 20, '\0')));
    QVERIFY(bomb.size() < Most);

    QCOMPARE(unpackedGzip(bomb, Most).error(), GzipFault::TooLarge);
}

void TestGzipBody::refusesAFalseSize_data()
{
    QTest::addColumn<quint32>("size");

    QTest::newRow("nothing") << 0U;
    QTest::newRow("less") << quint32(rows().size() - 1);
    QTest::newRow("more") << quint32(rows().size() + 1);
    QTest::newRow("more than it may be") << quint32(Most + 1);
    QTest::newRow("all there is") << 0xffff'ffffU;
}

void TestGzipBody::refusesAFalseSize()
{
    QFETCH(quint32, size);

    QCOMPARE(unpackedGzip(claiming(size, packed(rows())), Most).error(), GzipFault::Broken);
}

void TestGzipBody::refusesEveryBeginningOfAFile()
{
    const QByteArray file = packed(rows().first(3'000));

    for (qsizetype size = 0; size < file.size(); ++size)
        QVERIFY2(!unpackedGzip(file.first(size), Most), QByteArray::number(size).constData());
}

void TestGzipBody::refusesChangedBytes()
{
    constexpr qsizetype Head = 10;
    const QByteArray bytes = rows().first(3'000);
    const QByteArray file = packed(bytes);
    qsizetype refused = 0;

    for (qsizetype place = Head; place < file.size(); ++place) {
        QByteArray changed = file;
        changed[place] = char(changed[place] ^ 0x10);
        const auto unpacked = unpackedGzip(changed, Most);
        // Where the data ends some bits stand for nothing.
        QVERIFY2(!unpacked || *unpacked == bytes, QByteArray::number(place).constData());
        refused += unpacked ? 0 : 1;
    }

    QVERIFY(refused >= file.size() - Head - 1);
}

void TestGzipBody::refusesWhatStandsBehind()
{
    QCOMPARE(unpackedGzip(packed(rows()) + "more", Most).error(), GzipFault::Broken);
    QCOMPARE(unpackedGzip(packed(rows()) + QByteArray(8, '\0'), Most).error(), GzipFault::Broken);
}

void TestGzipBody::asksForNothingElse()
{
    QNetworkRequest request;
    QVERIFY(!hasAskedForGzip(request));

    askForGzip(request);

    QVERIFY(hasAskedForGzip(request));
    QCOMPARE(request.rawHeader("accept-encoding"), "gzip"_ba);
}

void TestGzipBody::leavesABodyThatIsNotPacked()
{
    for (const QByteArray &encoding : {""_ba, "identity"_ba, "Identity"_ba}) {
        HttpReply reply = replyOf(encoding, rows());
        unpackBody(reply, Most);
        QVERIFY(reply.isSuccess());
        QCOMPARE(reply.body, rows());
    }
}

void TestGzipBody::unpacksABodyWhateverTheCase()
{
    for (const QByteArray &encoding : {"gzip"_ba, "GZip"_ba, "x-gzip"_ba}) {
        HttpReply reply = replyOf(encoding, packed(rows()));
        unpackBody(reply, Most);
        QVERIFY(reply.isSuccess());
        QCOMPARE(reply.body, rows());
    }
}

void TestGzipBody::isAnErrorWhereABodyCannotBeUnpacked_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("not packed") << "gzip"_ba << rows();
    QTest::newRow("half of it") << "gzip"_ba << packed(rows()).chopped(100);
    QTest::newRow("packed twice") << "gzip, gzip"_ba << packed(packed(rows()));
    QTest::newRow("in a way not asked for") << "br"_ba << rows();
    QTest::newRow("deflated") << "deflate"_ba << qCompress(rows()).sliced(4);
}

void TestGzipBody::isAnErrorWhereABodyCannotBeUnpacked()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    HttpReply reply = replyOf(encoding, body);

    unpackBody(reply, Most);

    QVERIFY(!reply.isComplete());
    QVERIFY(!reply.isTooLarge);
    QCOMPARE(reply.transportError, QNetworkReply::UnknownContentError);
    QVERIFY(!reply.transportText.isEmpty());
    QCOMPARE(reply.trouble, NetworkTrouble::Other);
    QCOMPARE(reply.body, ""_ba);
}

void TestGzipBody::leavesAnErrorOfTheServiceOne()
{
    HttpReply reply = replyOf("gzip", "<html>", 503);

    unpackBody(reply, Most);

    QVERIFY(reply.isComplete());
    QCOMPARE(reply.body, ""_ba);
}

void TestGzipBody::keepsNothingOfABodyThatWasCutOff()
{
    HttpReply reply = replyOf("gzip", packed(rows()).first(500));
    reply.transportError = QNetworkReply::RemoteHostClosedError;
    reply.trouble = NetworkTrouble::BrokenOff;

    unpackBody(reply, Most);

    QCOMPARE(reply.transportError, QNetworkReply::RemoteHostClosedError);
    QCOMPARE(reply.trouble, NetworkTrouble::BrokenOff);
    QCOMPARE(reply.body, ""_ba);
}

void TestGzipBody::tellsOfABodyThatIsTooLarge()
{
    HttpReply reply = replyOf("gzip", packed(QByteArray(Most + 1, ' ')));

    unpackBody(reply, Most);

    QVERIFY(reply.isTooLarge);
    QVERIFY(!reply.isComplete());
    QCOMPARE(reply.transportError, QNetworkReply::NoError);
}

void TestGzipBody::unpacksABodyOnce()
{
    HttpReply reply = replyOf("gzip", packed(packed(rows())));

    unpackBody(reply, Most);
    unpackBody(reply, Most);

    QVERIFY(reply.isSuccess());
    QCOMPARE(reply.body, packed(rows()));
}

void TestGzipBody::tellsWhatABodyBeginsWith_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("less than asked for") << rows().first(100);
    QTest::newRow("as much") << rows().first(8'192);
    QTest::newRow("more") << rows();
}

void TestGzipBody::tellsWhatABodyBeginsWith()
{
    constexpr qsizetype Longest = 320; // copied at a time, and left out where it does not fit in
    QFETCH(QByteArray, body);

    for (const HttpReply &reply : {replyOf("gzip", packed(body)), replyOf("identity", body)}) {
        const QByteArray beginning = beginningOfBody(reply, 8'192);

        const qsizetype sure = std::min<qsizetype>(body.size(), 8'192 - Longest);
        QVERIFY(beginning.size() >= sure && beginning.size() <= 8'192);
        QCOMPARE(beginning.first(sure), body.first(sure));
        for (qsizetype i = sure; i < beginning.size(); ++i)
            QVERIFY(beginning[i] == '\0' || beginning[i] == body[i]);
    }
}

void TestGzipBody::tellsNothingOfABrokenBody()
{
    QCOMPARE(beginningOfBody(replyOf("gzip", rows()), 8'192), ""_ba);
    QCOMPARE(beginningOfBody(replyOf("br", rows()), 8'192), ""_ba);
    QCOMPARE(beginningOfBody(replyOf("gzip", ""), 8'192), ""_ba);
}

QTEST_GUILESS_MAIN(TestGzipBody)
#include "tst_gzipbody.moc"
