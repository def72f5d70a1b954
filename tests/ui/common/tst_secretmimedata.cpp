// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretmimedata.h"

#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    int reads = 0;
    SecretMimeData data{SecretText("s3cr\xc3\xa9t"), [this] { ++reads; }};
};

} // namespace

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
    const Bench bench;

    QVERIFY(bench.data.hasText());
    QCOMPARE(bench.data.text(), u"s3crét"_s);
    QVERIFY(!bench.data.hasHtml());
    QVERIFY(!bench.data.hasUrls());
    QCOMPARE(bench.data.data(u"text/html"_s), QByteArray());
}

void TestSecretMimeData::handsOutNothingOnceItIsWiped()
{
    Bench bench;

    bench.data.wipe();

    QCOMPARE(bench.data.data(u"text/plain"_s), QByteArray());
    QCOMPARE(bench.reads, 0);
}

void TestSecretMimeData::notesReadsOfTheTextOnly()
{
    const Bench bench;

    const QStringList formats = bench.data.formats();
    for (const QString &format : formats) {
        if (!format.startsWith("text/plain"_L1))
            QVERIFY(!bench.data.data(format).isEmpty());
    }
    QCOMPARE(bench.reads, 0);

    QCOMPARE(bench.data.data(u"text/plain"_s), QByteArray("s3cr\xc3\xa9t"));
    QCOMPARE(bench.reads, 1);
}

QTEST_GUILESS_MAIN(TestSecretMimeData)
#include "tst_secretmimedata.moc"
