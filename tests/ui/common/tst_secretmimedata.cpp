// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretmimedata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestSecretMimeData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheTextAndNothingRicher();
    void handsOutNothingOnceItIsWiped();
    void notesReadsOfTheTextOnly();
};

void TestSecretMimeData::offersTheTextAndNothingRicher()
{
    const SecretMimeData data(SecretText("s3cr\xc3\xa9t"));

    QVERIFY(data.hasText());
    QCOMPARE(data.text(), u"s3crét"_s);
    QVERIFY(!data.hasHtml());
    QVERIFY(!data.hasUrls());
    QCOMPARE(data.data(u"text/html"_s), QByteArray());
}

void TestSecretMimeData::handsOutNothingOnceItIsWiped()
{
    SecretMimeData data(SecretText("s3cret"));
    const QSignalSpy read(&data, &SecretMimeData::read);

    data.wipe();

    QCOMPARE(data.data(u"text/plain"_s), QByteArray());
    QCOMPARE(read.count(), 0);
}

void TestSecretMimeData::notesReadsOfTheTextOnly()
{
    const SecretMimeData data(SecretText("s3cret"));
    const QSignalSpy read(&data, &SecretMimeData::read);

    const QStringList formats = data.formats();
    for (const QString &format : formats) {
        if (!format.startsWith("text/plain"_L1))
            QVERIFY(!data.data(format).isEmpty());
    }
    QCOMPARE(read.count(), 0);

    QCOMPARE(data.data(u"text/plain"_s), QByteArray("s3cret"));
    QCOMPARE(read.count(), 1);
}

QTEST_GUILESS_MAIN(TestSecretMimeData)
#include "tst_secretmimedata.moc"
