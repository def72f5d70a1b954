// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/chunkheader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

ChunkHeader someHeader()
{
    return {.generation = 1, .parts = 3, .bytes = 6144, .sha256 = ChunkHeader::hashOf("value")};
}

} // namespace

class TestChunkHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten();
    void isSmallerThanAnyPlatformsEntry();
    void takesNothingThatItCannotBe_data();
    void takesNothingThatItCannotBe();
    void describesItsValueAlone();
};

void TestChunkHeader::isReadAsItWasWritten()
{
    QCOMPARE(ChunkHeader::fromJson(someHeader().toJson()), someHeader());
}

void TestChunkHeader::isSmallerThanAnyPlatformsEntry()
{
    const ChunkHeader largest{.generation = 1,
                              .parts = ChunkHeader::MostParts,
                              .bytes = ChunkHeader::LargestValue,
                              .sha256 = ChunkHeader::hashOf("value")};
    QVERIFY(largest.toJson().size() < 500);
}

void TestChunkHeader::takesNothingThatItCannotBe_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"keyturn-chunks-2"_s);
    QTest::newRow("no format") << u"format"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a third generation") << u"generation"_s << QJsonValue(2);
    QTest::newRow("a negative generation") << u"generation"_s << QJsonValue(-1);
    QTest::newRow("no generation") << u"generation"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no parts") << u"parts"_s << QJsonValue(0);
    QTest::newRow("negative parts") << u"parts"_s << QJsonValue(-3);
    QTest::newRow("too many parts") << u"parts"_s << QJsonValue(ChunkHeader::MostParts + 1);
    QTest::newRow("half a part") << u"parts"_s << QJsonValue(2.5);
    QTest::newRow("more parts than bytes") << u"bytes"_s << QJsonValue(2);
    QTest::newRow("too many bytes")
        << u"bytes"_s << QJsonValue(qint64(ChunkHeader::LargestValue) + 1);
    QTest::newRow("bytes as text") << u"bytes"_s << QJsonValue(u"6144"_s);
    QTest::newRow("a short hash") << u"sha256"_s << QJsonValue(u"abcd"_s);
    QTest::newRow("no hash") << u"sha256"_s << QJsonValue(QJsonValue::Null);
}

void TestChunkHeader::takesNothingThatItCannotBe()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(someHeader().toJson()).object();
    if (value.isUndefined())
        json.remove(key);
    else
        json[key] = value;

    QVERIFY(!ChunkHeader::fromJson(QJsonDocument(json).toJson()));
    QVERIFY(!ChunkHeader::fromJson("not JSON"));
    QVERIFY(!ChunkHeader::fromJson({}));
}

void TestChunkHeader::describesItsValueAlone()
{
    const ChunkHeader header{.parts = 1, .bytes = 5, .sha256 = ChunkHeader::hashOf("value")};

    QVERIFY(header.describes("value"));
    QVERIFY(!header.describes("Value"));
    QVERIFY(!header.describes("valu"));
    QVERIFY(!header.describes({}));
}

QTEST_GUILESS_MAIN(TestChunkHeader)
#include "tst_chunkheader.moc"
