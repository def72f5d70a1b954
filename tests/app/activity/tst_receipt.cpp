// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receipt.h"
#include "support/receipts.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJson();
    void comesBackWithWhatIsNotKnown();
    void knowsEveryActAndOutcome();
    void isNothingElse_data();
    void isNothingElse();
};

void TestReceipt::comesBackFromJson()
{
    const Receipt receipt = receiptOf();

    QCOMPARE(Receipt::fromJson(receipt.toJson()), receipt);
    QCOMPARE(receipt.toJson()["time"_L1].toString(), u"2026-11-21T13:02:11.042Z"_s);
    QVERIFY(receipt.toJson()["sampleTenant"_L1].toBool());
}

void TestReceipt::comesBackWithWhatIsNotKnown()
{
    const Receipt receipt{.id = QUuid::createUuid(), .time = receiptOf().time};

    QCOMPARE(Receipt::fromJson(receipt.toJson()), receipt);
    QVERIFY(receipt.toJson()["keyId"_L1].isNull());
}

void TestReceipt::knowsEveryActAndOutcome()
{
    Receipt receipt = receiptOf();
    for (int act = 0; act <= int(Act::TestSecret); ++act) {
        for (int outcome = 0; outcome <= int(ActOutcome::Deleted); ++outcome) {
            receipt.act = Act(act);
            receipt.outcome = ActOutcome(outcome);
            QCOMPARE(Receipt::fromJson(receipt.toJson()), receipt);
        }
    }
}

void TestReceipt::isNothingElse_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");

    QTest::newRow("of another format") << u"format"_s << QJsonValue(u"keyturn-issuing"_s);
    QTest::newRow("of another version") << u"version"_s << QJsonValue(2);
    QTest::newRow("without an ID") << u"id"_s << QJsonValue();
    QTest::newRow("of an act to come") << u"act"_s << QJsonValue(u"rotateSecret"_s);
    QTest::newRow("of an odd outcome") << u"outcome"_s << QJsonValue(u"maybe"_s);
    QTest::newRow("with an odd time") << u"time"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("with an odd key ID") << u"keyId"_s << QJsonValue(7);
}

void TestReceipt::isNothingElse()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QJsonObject json = receiptOf().toJson();

    json[member] = value;

    QVERIFY(!Receipt::fromJson(json));
}

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
