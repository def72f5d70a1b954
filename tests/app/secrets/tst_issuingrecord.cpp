// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "issuingrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Stage = IssuingRecord::Stage;

class TestIssuingRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void hasNoPlaceForAValue();
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
};

void TestIssuingRecord::comesBackAsItWas_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QUuid>("keyId");
    const QUuid keyId = QUuid::createUuid();
    QTest::newRow("asked") << Stage::Asked << QUuid();
    QTest::newRow("asked, and the answer named it") << Stage::Asked << keyId;
    QTest::newRow("refused") << Stage::Refused << QUuid();
    QTest::newRow("told") << Stage::Told << keyId;
    QTest::newRow("deleting") << Stage::Deleting << keyId;
}

void TestIssuingRecord::comesBackAsItWas()
{
    QFETCH(Stage, stage);
    QFETCH(QUuid, keyId);
    IssuingRecord record = issuingRecord();
    record.stage = stage;
    record.keyId = keyId;

    const QByteArray json = QJsonDocument(record.toJson()).toJson();

    QCOMPARE(IssuingRecord::fromJson(QJsonDocument::fromJson(json).object()), record);
}

void TestIssuingRecord::hasNoPlaceForAValue()
{
    const QStringList members = issuingRecord().toJson().keys();

    QCOMPARE(members,
             (QStringList{u"appId"_s, u"askedAt"_s, u"displayName"_s, u"endDateTime"_s, u"format"_s,
                          u"graphEndpoint"_s, u"id"_s, u"keyId"_s, u"keyIdsBefore"_s, u"kind"_s,
                          u"objectId"_s, u"ownerName"_s, u"stage"_s, u"startDateTime"_s,
                          u"tenantId"_s, u"version"_s}));
}

void TestIssuingRecord::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another file") << u"format"_s << QJsonValue(u"keyturn-kept-secrets"_s);
    QTest::newRow("a later version") << u"version"_s << QJsonValue(2);
    QTest::newRow("no ID") << u"id"_s << QJsonValue();
    QTest::newRow("no object") << u"objectId"_s << QJsonValue(u"a"_s);
    QTest::newRow("a kind of its own") << u"kind"_s << QJsonValue(u"group"_s);
    QTest::newRow("a stage of its own") << u"stage"_s << QJsonValue(u"done"_s);
    QTest::newRow("no Graph") << u"graphEndpoint"_s << QJsonValue();
    QTest::newRow("no address of one") << u"graphEndpoint"_s << QJsonValue(u"https://a;b"_s);
    QTest::newRow("no end") << u"endDateTime"_s << QJsonValue();
    QTest::newRow("no secrets before") << u"keyIdsBefore"_s << QJsonValue();
    QTest::newRow("an odd secret before") << u"keyIdsBefore"_s << QJsonValue(QJsonArray{u"x"_s});
}

void TestIssuingRecord::refusesWhatItCannotTrust()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = issuingRecord().toJson();
    json[member] = value;

    QVERIFY(!IssuingRecord::fromJson(json));
}

QTEST_GUILESS_MAIN(TestIssuingRecord)
#include "tst_issuingrecord.moc"
