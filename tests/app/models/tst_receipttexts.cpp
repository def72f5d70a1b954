// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/receipttexts.h"
#include "support/receipts.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestReceiptTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void haveAWordForEachActAndOutcome();
    void sayWhyItWasRefused();
    void giveTheLocalTime();
    void tellAllThereIs();
    void leaveOutWhatIsNotKnown();
    void letNobodyForgeALine();
};

void TestReceiptTexts::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestReceiptTexts::haveAWordForEachActAndOutcome()
{
    QSet<QString> words;
    for (int act = 0; act <= int(Act::TestSecret); ++act)
        words.insert(actText(Act(act)));
    Receipt receipt{.id = {}, .time = {}};
    for (int outcome = 0; outcome <= int(ActOutcome::Deleted); ++outcome) {
        receipt.outcome = ActOutcome(outcome);
        words.insert(outcomeText(receipt));
    }

    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.size(), int(Act::TestSecret) + int(ActOutcome::Deleted) + 2);
}

void TestReceiptTexts::sayWhyItWasRefused()
{
    QCOMPARE(outcomeText(receiptOf()), u"Refused (Authorization_RequestDenied)"_s);
}

void TestReceiptTexts::giveTheLocalTime()
{
    QCOMPARE(actTimeText(receiptOf().time), u"21 Nov 2026, 14:02:11"_s); // in Berlin
}

void TestReceiptTexts::tellAllThereIs()
{
    const Receipt receipt = receiptOf();

    const QStringList lines = receiptDetails(receipt).split(u'\n');

    QCOMPARE(lines.front(), u"Sample tenant"_s);
    for (const QString &line :
         {u"When: 21 Nov 2026, 13:02:11 UTC"_s, u"Act: Delete secret"_s,
          u"Outcome: Refused (Authorization_RequestDenied)"_s, u"Account: ada@example.com"_s,
          u"Tenant: Example"_s, u"Enterprise application: Payroll"_s, u"Description: prod-2027"_s,
          u"Hint: 7o4"_s, u"End: 20 May 2027, 13:00:00 UTC"_s, u"Request ID: a-request"_s,
          QString(u"Secret ID: "_s + receipt.keyId.toString(QUuid::WithoutBraces)),
          QString(u"Directory (tenant) ID: "_s + receipt.tenantId)})
        QVERIFY2(lines.contains(line), qPrintable(line));
}

void TestReceiptTexts::leaveOutWhatIsNotKnown()
{
    const Receipt receipt{.id = QUuid::createUuid(), .time = receiptOf().time};

    QCOMPARE(receiptDetails(receipt),
             u"When: 21 Nov 2026, 13:02:11 UTC\nAct: Add secret\nOutcome: Done"_s);
}

void TestReceiptTexts::letNobodyForgeALine()
{
    const QString details = receiptDetails(receiptOf(u"a\nOutcome: Done"_s));

    QVERIFY(details.contains(u"Description: a Outcome: Done"_s));
}

QTEST_GUILESS_MAIN(TestReceiptTexts)
#include "tst_receipttexts.moc"
