// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/journalfolder.h"
#include "issuingrecords.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

bool all(const IssuingRecord & /*record*/)
{
    return true;
}

/// As QLockFile writes it.
QByteArray lockOfTheDead()
{
    QProcess dead;
#ifdef Q_OS_WIN
    dead.start(u"cmd.exe"_s, {u"/c"_s, u"exit"_s});
#else
    dead.start(u"true"_s, {});
#endif
    const qint64 pid = dead.processId();
    dead.waitForFinished();
    return QByteArray::number(pid) + "\nkeyturn\n" + QSysInfo::machineHostName().toUtf8() + "\n"
        + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n";
}

// A folder that does not exist yet.
struct Bench
{
    QTemporaryDir place;
    QString path = place.filePath(u"data/issuing"_s);

    QString fileOf(const IssuingRecord &record) const
    {
        return path + u'/' + record.id.toString(QUuid::WithoutBraces) + u".json"_s;
    }

    bool put(const QString &file, const QByteArray &content) const
    {
        QFile other(file);
        return other.open(QIODevice::WriteOnly) && other.write(content) == content.size();
    }
};

} // namespace

class TestJournalFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadableByOnePersonOnly();
    void givesBackWhatWasLeftOpen();
    void givesTheOldestFirst();
    void keepsTheLastOfSeveralChanges();
    void forgetsWhatWasRemoved();
    void leavesWhatAnotherInstanceHasInHand();
    void takesOverFromAnInstanceThatDied();
    void takesOverFromOneThatDiedBeforeItSignedItsLock();
    void leavesALockThatMayBeBeingSigned();
    void sweepsUpAfterWritesThatWereCutShort();
    void leavesRecordsOfOthers();
    void leavesWhatItCannotUnderstand();
    void saysWhereItCannotWrite();
    void saysThatTheDiskIsFull_data();
    void saysThatTheDiskIsFull();
};

void TestJournalFolder::isReadableByOnePersonOnly()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    const Bench bench;
    JournalFolder folder(bench.path);
    const IssuingRecord record = issuingRecord();

    QVERIFY(folder.write(record));

    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(bench.path) & Others));
    QVERIFY(!(QFile::permissions(bench.fileOf(record)) & Others));
}

void TestJournalFolder::givesBackWhatWasLeftOpen()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});
}

void TestJournalFolder::givesTheOldestFirst()
{
    const Bench bench;
    std::vector<IssuingRecord> records;
    for (int i = 0; i < 5; ++i) {
        records.push_back(issuingRecord());
        records.back().askedAt = records.back().askedAt.addSecs(i);
        QVERIFY(JournalFolder(bench.path).write(records.back()));
    }

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), records);
}

void TestJournalFolder::keepsTheLastOfSeveralChanges()
{
    const Bench bench;
    IssuingRecord record = issuingRecord();
    {
        JournalFolder folder(bench.path);
        QVERIFY(folder.write(record));
        record.stage = IssuingRecord::Stage::Told;
        record.keyId = QUuid::createUuid();
        QVERIFY(folder.write(record));
    }

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});
}

void TestJournalFolder::forgetsWhatWasRemoved()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    JournalFolder folder(bench.path);
    QVERIFY(folder.write(record));

    QVERIFY(folder.remove(record.id));
    QVERIFY(folder.remove(record.id)); // which is as well

    QVERIFY(QDir(bench.path).isEmpty());
}

void TestJournalFolder::leavesWhatAnotherInstanceHasInHand()
{
    const Bench bench;
    JournalFolder first(bench.path);
    QVERIFY(first.write(issuingRecord()));

    QVERIFY(JournalFolder(bench.path).takeOpen(all).empty());
    QVERIFY(first.takeOpen(all).empty()); // nor does it take its own
}

void TestJournalFolder::takesOverFromAnInstanceThatDied()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    QVERIFY(bench.put(bench.fileOf(record) + u".lock"_s, lockOfTheDead()));

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});
}

void TestJournalFolder::takesOverFromOneThatDiedBeforeItSignedItsLock()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    const QString lock = bench.fileOf(record) + u".lock"_s;
    QVERIFY(bench.put(lock, {}));
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                             QFileDevice::FileModificationTime));
    file.close();

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});
}

void TestJournalFolder::leavesALockThatMayBeBeingSigned()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    QVERIFY(bench.put(bench.fileOf(record) + u".lock"_s, {}));

    QVERIFY(JournalFolder(bench.path).takeOpen(all).empty());
}

void TestJournalFolder::sweepsUpAfterWritesThatWereCutShort()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    const QString neverWritten = bench.fileOf(issuingRecord());
    QVERIFY(bench.put(bench.fileOf(record) + u".AbCdEf"_s, "{"));
    QVERIFY(bench.put(neverWritten + u".AbCdEf"_s, "{"));
    QVERIFY(bench.put(neverWritten + u".lock"_s, lockOfTheDead()));
    JournalFolder living(bench.path);
    const IssuingRecord inHand = issuingRecord();
    QVERIFY(living.write(inHand));
    const QString beingWritten = bench.fileOf(inHand) + u".AbCdEf"_s;
    QVERIFY(bench.put(beingWritten, "{"));

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});

    QStringList left = {bench.fileOf(record), bench.fileOf(inHand), beingWritten,
                        bench.fileOf(inHand) + u".lock"_s};
    left.replaceInStrings(bench.path + u'/', QString());
    left.sort();
    QCOMPARE(QDir(bench.path).entryList(QDir::Files, QDir::Name), left);
}

void TestJournalFolder::leavesRecordsOfOthers()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    JournalFolder elsewhere(bench.path);

    QVERIFY(
        elsewhere.takeOpen([](const IssuingRecord &one) { return one.tenantId == u"another"_s; })
            .empty());

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});
}

void TestJournalFolder::leavesWhatItCannotUnderstand()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    QVERIFY(JournalFolder(bench.path).write(record));
    const IssuingRecord torn = issuingRecord();
    QVERIFY(bench.put(bench.fileOf(torn), "{\"format\": \"keyturn-iss"));
    QVERIFY(bench.put(bench.path + u"/notes.json"_s, "mine"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be understood"_s));

    QCOMPARE(JournalFolder(bench.path).takeOpen(all), std::vector{record});

    QVERIFY(QFile::exists(bench.fileOf(torn)));
    QVERIFY(QFile::exists(bench.path + u"/notes.json"_s));
}

void TestJournalFolder::saysWhereItCannotWrite()
{
    const Bench bench;
    QVERIFY(bench.put(bench.place.filePath(u"data"_s), "in the way"));

    const auto written = JournalFolder(bench.path).write(issuingRecord());

    QVERIFY(!written);
    QVERIFY(written.error().contains(QDir::toNativeSeparators(bench.path)));
}

void TestJournalFolder::saysThatTheDiskIsFull_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("no room for the lock") << 0;
    QTest::newRow("room for the lock") << 200;
    QTest::newRow("room for a half of the record") << 500;
}

void TestJournalFolder::saysThatTheDiskIsFull()
{
    QFETCH(int, room);
    if (!FileSizeLimit::IsPossible)
        QSKIP("How to fill a disk here is not known.");
    const Bench bench;
    const IssuingRecord record = issuingRecord();

    const auto written = [&bench, &record, room] {
        const FileSizeLimit full(static_cast<unsigned>(room));
        return JournalFolder(bench.path).write(record);
    }();

    QVERIFY(!written);
    QVERIFY(written.error().contains(QDir::toNativeSeparators(bench.path)));
    QVERIFY(!QFile::exists(bench.fileOf(record)));
}

QTEST_GUILESS_MAIN(TestJournalFolder)
#include "tst_journalfolder.moc"
