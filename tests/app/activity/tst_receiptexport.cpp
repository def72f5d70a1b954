// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptexport.h"
#include "support/receipts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestReceiptExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachReceiptARow();
    void quotesWhatWouldBreakARow();
    void defusesFormulas_data();
    void defusesFormulas();
    void givesProgramsTheSameAsTheFile();
};

void TestReceiptExport::givesEachReceiptARow()
{
    const Receipt receipt = receiptOf();

    const QByteArray csv = receiptsAsCsv({receipt, receiptOf()});

    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"time\",\"act\",\"outcome\""));
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // the last is empty
    QVERIFY(lines[1].startsWith(u"\"2026-11-21T13:02:11.042Z\",\"deleteSecret\",\"refused\""_s));
    for (const QString &told : {receipt.account, receipt.tenantName, receipt.ownerName,
                                receipt.description, receipt.keyId.toString(QUuid::WithoutBraces),
                                receipt.owner.appId.toString(QUuid::WithoutBraces)})
        QVERIFY2(lines[1].contains(u'"' + told + u'"'), qPrintable(told));
    QVERIFY(lines.last().isEmpty());
    QCOMPARE(lines[0].count(u','), lines[1].count(u','));
}

void TestReceiptExport::quotesWhatWouldBreakARow()
{
    const QByteArray csv = receiptsAsCsv({receiptOf(u"say \"a\",\nthen b"_s)});

    QVERIFY(csv.contains("\"say \"\"a\"\",\nthen b\""));
}

void TestReceiptExport::defusesFormulas_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("behind a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("inside is harmless") << u"a=1"_s << QByteArray("\"a=1\"");
}

void TestReceiptExport::defusesFormulas()
{
    QFETCH(const QString, description);
    QFETCH(const QByteArray, cell);

    const QByteArray csv = receiptsAsCsv({receiptOf(description)});

    QVERIFY2(csv.contains(',' + cell + ','), csv.constData());
}

void TestReceiptExport::givesProgramsTheSameAsTheFile()
{
    const std::vector<Receipt> receipts = {receiptOf(u"=1"_s), receiptOf()};

    const QJsonArray json = QJsonDocument::fromJson(receiptsAsJson(receipts)).array();

    QCOMPARE(json.size(), 2);
    QCOMPARE(Receipt::fromJson(json[0].toObject()), receipts[0]);
    QCOMPARE(Receipt::fromJson(json[1].toObject()), receipts[1]);
}

QTEST_GUILESS_MAIN(TestReceiptExport)
#include "tst_receiptexport.moc"
