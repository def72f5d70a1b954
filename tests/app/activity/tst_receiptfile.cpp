// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptfile.h"
#include "support/filecontent.h"
#include "support/filesizelimit.h"
#include "support/receipts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>
#include <vector>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

/// In a folder that does not exist yet.
struct Bench
{
    QTemporaryDir place;
    QString folder = place.filePath(u"data"_s);
    QString path = folder + u"/activity.jsonl"_s;
    ReceiptFile file{path};

    bool put(const QByteArray &text) const
    {
        QFile other(path);
        return other.open(QIODevice::WriteOnly | QIODevice::Append) && other.write(text) >= 0;
    }
};

QByteArray lineOf(const Receipt &receipt)
{
    return QJsonDocument(receipt.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

void expectSkipped(int count)
{
    const auto text = u"lines left alone, as they cannot be understood: %1"_s.arg(count);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(text));
}

} // namespace

class TestReceiptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingBeforeTheFirstAct();
    void isReadableByOnePersonOnly();
    void takesRightsAwayFromAFileThatWasThere();
    void hasOneLineForEachAct();
    void skipsAndLeavesWhatItCannotUnderstand();
    void beginsANewLineAfterATornOne();
    void takesALineOnce();
    void takesLinesOfSeveralInstancesWhole();
    void saysWhereItCannotWrite();
    void saysThatTheDiskIsFull();
    void saysThatItCannotRead();
};

void TestReceiptFile::hasNothingBeforeTheFirstAct()
{
    const Bench bench;

    QCOMPARE(bench.file.read(), std::vector<Receipt>());
    QVERIFY(!QFile::exists(bench.folder));
}

void TestReceiptFile::isReadableByOnePersonOnly()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    const Bench bench;

    QVERIFY(bench.file.append(receiptOf()));

    QVERIFY(!(QFile::permissions(bench.folder) & Others));
    QVERIFY(!(QFile::permissions(bench.path) & (Others | QFile::ExeOwner)));
}

void TestReceiptFile::takesRightsAwayFromAFileThatWasThere()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    const Bench bench;
    QVERIFY(bench.file.append(receiptOf()));
    QVERIFY(QFile::setPermissions(bench.path, QFile::ReadOwner | QFile::WriteOwner | Others));

    QVERIFY(bench.file.append(receiptOf()));

    QVERIFY(!(QFile::permissions(bench.path) & Others));
}

void TestReceiptFile::hasOneLineForEachAct()
{
    const Bench bench;
    const Receipt first = receiptOf(u"first\nline"_s);
    const Receipt second = receiptOf(u"second"_s);

    QVERIFY(bench.file.append(first));
    QVERIFY(bench.file.append(second));

    QCOMPARE(contentOf(bench.path), lineOf(first) + lineOf(second));
    QCOMPARE(bench.file.read(), (std::vector{first, second}));
}

void TestReceiptFile::skipsAndLeavesWhatItCannotUnderstand()
{
    const Bench bench;
    const Receipt first = receiptOf();
    const Receipt second = receiptOf();
    QVERIFY(bench.file.append(first));
    const QByteArray foreign =
        "{\"format\":\"another\"}\n\n[1]\n" + QByteArray(100'000, 'x') + '\n';
    QVERIFY(bench.put(foreign));
    QVERIFY(bench.file.append(second));
    expectSkipped(3);

    QCOMPARE(bench.file.read(), (std::vector{first, second}));
    QCOMPARE(contentOf(bench.path), lineOf(first) + foreign + lineOf(second));
}

void TestReceiptFile::beginsANewLineAfterATornOne()
{
    const Bench bench;
    const Receipt first = receiptOf();
    const Receipt second = receiptOf();
    QVERIFY(bench.file.append(first));
    QVERIFY(bench.put("{\"format\":\"keyturn-receipt\",\"ver"));
    QVERIFY(bench.file.append(second));
    expectSkipped(1);

    QCOMPARE(bench.file.read(), (std::vector{first, second}));
}

void TestReceiptFile::takesALineOnce()
{
    const Bench bench;
    const Receipt receipt = receiptOf();
    QVERIFY(bench.file.append(receipt));
    QVERIFY(bench.file.append(receipt));

    QCOMPARE(bench.file.read(), std::vector{receipt});
}

void TestReceiptFile::takesLinesOfSeveralInstancesWhole()
{
    constexpr int Instances = 4;
    constexpr int Each = 50;
    const Bench bench;
    QVERIFY(bench.file.append(receiptOf()));
    {
        std::vector<std::jthread> instances;
        instances.reserve(Instances);
        for (int instance = 0; instance < Instances; ++instance) {
            instances.emplace_back([&bench] {
                const ReceiptFile file(bench.path);
                for (int act = 0; act < Each; ++act)
                    static_cast<void>(file.append(receiptOf(QString(act, u'x'))));
            });
        }
    }

    QTest::failOnWarning(QRegularExpression(u"left alone"_s));
    const auto read = bench.file.read();

    QVERIFY(read);
    QCOMPARE(read->size(), size_t(1 + Instances * Each));
}

void TestReceiptFile::saysWhereItCannotWrite()
{
    const Bench bench;
    QFile inTheWay(bench.folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    const auto written = bench.file.append(receiptOf());

    QVERIFY(!written);
    QVERIFY2(written.error().contains(QDir::toNativeSeparators(bench.path)),
             qPrintable(written.error()));
}

void TestReceiptFile::saysThatTheDiskIsFull()
{
    if (!FileSizeLimit::IsPossible)
        QSKIP("How to fill a disk here is not known.");
    const Bench bench;
    const Receipt receipt = receiptOf();
    QVERIFY(bench.file.append(receipt));
    std::optional<FileSizeLimit> full(unsigned(contentOf(bench.path).size() + 20));

    const auto written = bench.file.append(receiptOf());

    full.reset();
    QVERIFY(!written);
    QVERIFY2(written.error().contains(QDir::toNativeSeparators(bench.path)),
             qPrintable(written.error()));
    // What it left behind is in nobody's way.
    const Receipt next = receiptOf();
    QVERIFY(bench.file.append(next));
    expectSkipped(1);
    QCOMPARE(bench.file.read(), (std::vector{receipt, next}));
}

void TestReceiptFile::saysThatItCannotRead()
{
    const Bench bench;
    QVERIFY(QDir().mkpath(bench.path)); // a folder of that name

    const auto read = bench.file.read();

    QVERIFY(!read);
    QVERIFY2(read.error().contains(QDir::toNativeSeparators(bench.path)), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(TestReceiptFile)
#include "tst_receiptfile.moc"
