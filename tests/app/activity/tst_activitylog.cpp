// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/activitylog.h"
#include "support/filecontent.h"
#include "support/receipts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000;

struct Bench
{
    QTemporaryDir place;
    QString folder = place.filePath(u"data"_s);
    QString path = folder + u"/activity.jsonl"_s;
    ActivityLog log{path};
    QSignalSpy recorded{&log, &ActivityLog::recorded};
    QSignalSpy reread{&log, &ActivityLog::reread};
    QSignalSpy problems{&log, &ActivityLog::problemChanged};

    std::vector<Receipt> inFile() const
    {
        return ReceiptFile(path).read().value_or(std::vector<Receipt>());
    }

    std::optional<ReceiptFile::Result> save(const QString &to, ActivityLog::Format format)
    {
        std::optional<ReceiptFile::Result> saved;
        log.save(to, format, &log, [&saved](const auto &result) { saved = result; });
        static_cast<void>(QTest::qWaitFor([&saved] { return saved.has_value(); }, Patience));
        return saved;
    }
};

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnActAtOnceAndWritesIt();
    void writesEverythingBeforeItGoes();
    void readsWhatOthersWrote();
    void keepsWhatIsRecordedWhileItReads();
    void isQuietIfNothingIsNew();
    void keepsAnActThatCannotBeWritten();
    void saysThatItCannotRead();
    void savesWhatItHasElsewhere();
    void saysWhatCannotBeSaved();
};

void TestActivityLog::tellsAnActAtOnceAndWritesIt()
{
    Bench bench;
    const Receipt receipt = receiptOf();

    bench.log.record(receipt);

    QCOMPARE(bench.recorded.size(), 1);
    QCOMPARE(bench.log.receipts(), std::vector{receipt});
    QTRY_COMPARE_WITH_TIMEOUT(bench.inFile(), std::vector{receipt}, Patience);
}

void TestActivityLog::writesEverythingBeforeItGoes()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"activity.jsonl"_s);
    const std::vector receipts = {receiptOf(), receiptOf(), receiptOf()};
    {
        ActivityLog log(path);
        for (const Receipt &receipt : receipts)
            log.record(receipt);
    }

    QCOMPARE(ReceiptFile(path).read(), receipts);
}

void TestActivityLog::readsWhatOthersWrote()
{
    Bench bench;
    Receipt later = receiptOf();
    later.time = later.time.addSecs(60);
    const Receipt earlier = receiptOf();
    QVERIFY(ReceiptFile(bench.path).append(later));
    QVERIFY(ReceiptFile(bench.path).append(earlier));

    bench.log.read();

    QTRY_COMPARE_WITH_TIMEOUT(bench.reread.size(), 1, Patience);
    QCOMPARE(bench.log.receipts(), (std::vector{earlier, later}));
}

void TestActivityLog::keepsWhatIsRecordedWhileItReads()
{
    Bench bench;
    const Receipt before = receiptOf();
    QVERIFY(ReceiptFile(bench.path).append(before));
    Receipt after = receiptOf();
    after.time = after.time.addSecs(1);

    bench.log.read();
    bench.log.record(after);

    QTRY_COMPARE_WITH_TIMEOUT(bench.reread.size(), 1, Patience);
    QCOMPARE(bench.log.receipts(), (std::vector{before, after}));
}

void TestActivityLog::isQuietIfNothingIsNew()
{
    Bench bench;
    const Receipt receipt = receiptOf();
    bench.log.record(receipt);
    bench.log.read();
    std::optional<ReceiptFile::Result> saved =
        bench.save(bench.place.filePath(u"x"_s), ActivityLog::Format::Json);

    QVERIFY(saved && *saved); // by then it has read
    QCOMPARE(bench.log.receipts(), std::vector{receipt});
    QVERIFY(bench.reread.isEmpty());
}

void TestActivityLog::keepsAnActThatCannotBeWritten()
{
    Bench bench;
    QFile inTheWay(bench.folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Receipt receipt = receiptOf();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));

    bench.log.record(receipt);

    QTRY_COMPARE_WITH_TIMEOUT(bench.problems.size(), 1, Patience);
    QVERIFY2(bench.log.problem().contains(QDir::toNativeSeparators(bench.path)),
             qPrintable(bench.log.problem()));
    QCOMPARE(bench.log.receipts(), std::vector{receipt});

    QVERIFY(inTheWay.remove());
    bench.log.writeAgain();

    QTRY_VERIFY_WITH_TIMEOUT(bench.log.problem().isEmpty(), Patience);
    QCOMPARE(bench.inFile(), std::vector{receipt});
}

void TestActivityLog::saysThatItCannotRead()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.path));

    bench.log.read();

    QTRY_COMPARE_WITH_TIMEOUT(bench.problems.size(), 1, Patience);
    QVERIFY(bench.log.problem().contains(u"cannot be read"_s));

    QVERIFY(QDir().rmdir(bench.path));
    bench.log.read();
    QTRY_VERIFY_WITH_TIMEOUT(bench.log.problem().isEmpty(), Patience);
}

void TestActivityLog::savesWhatItHasElsewhere()
{
    Bench bench;
    const Receipt receipt = receiptOf();
    bench.log.record(receipt);
    const QString csv = bench.place.filePath(u"activity.csv"_s);
    const QString json = bench.place.filePath(u"activity.json"_s);

    QVERIFY(bench.save(csv, ActivityLog::Format::Csv).value());
    QVERIFY(bench.save(json, ActivityLog::Format::Json).value());

    QVERIFY(contentOf(csv).contains("\"prod-2027\""));
    QCOMPARE(QJsonDocument::fromJson(contentOf(json)).array(), QJsonArray({receipt.toJson()}));
}

void TestActivityLog::saysWhatCannotBeSaved()
{
    Bench bench;
    const QString path = bench.place.filePath(u"nowhere/activity.csv"_s);

    const auto saved = bench.save(path, ActivityLog::Format::Csv);

    QVERIFY(saved && !*saved);
    QVERIFY2(saved->error().contains(QDir::toNativeSeparators(path)), qPrintable(saved->error()));
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
