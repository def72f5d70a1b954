// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/activity/receiptfile.h"
#include "app/secrets/issuingjournal.h"
#include "app/secrets/journalfolder.h"
#include "issuingrecords.h"
#include "support/receipts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

// This program's own fsync() and fdatasync(), which Qt calls as well, have the system do the work
// and note what is on the disk from then on.

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000;

/// Of nothing where it leads to none.
struct stat statusOf(const QString &path)
{
    struct stat status = {};
    static_cast<void>(::stat(QFile::encodeName(path).constData(), &status));
    return status;
}

struct Sync
{
    struct stat what; ///< the file or folder
    ino_t named; ///< what the watched path led to at that time; 0 for nothing
};

/// What was synced since one file is watched. A journal writes in a thread of its own.
class SyncLog
{
public:
    void watch(const QString &path)
    {
        const std::scoped_lock lock(m_mutex);
        m_path = path;
        m_syncs.clear();
    }

    int call(long number, int descriptor)
    {
        const auto result = int(::syscall(number, descriptor));
        Sync sync = {};
        if (result == 0 && ::fstat(descriptor, &sync.what) == 0) {
            const std::scoped_lock lock(m_mutex);
            sync.named = statusOf(m_path).st_ino;
            m_syncs.push_back(sync);
        }
        return result;
    }

    /// Whether all of its content is on the disk.
    bool hasContent() const
    {
        const std::scoped_lock lock(m_mutex);
        return contentSync() != m_syncs.end();
    }

    /// Whether its name is as well, and came after the content: else it could be that of nothing.
    bool hasName() const
    {
        const std::scoped_lock lock(m_mutex);
        const ino_t file = statusOf(m_path).st_ino;
        const ino_t folder = statusOf(QFileInfo(m_path).absolutePath()).st_ino;
        return std::any_of(contentSync(), m_syncs.end(), [&](const Sync &sync) {
            return sync.what.st_ino == folder && sync.named == file;
        });
    }

    bool hasFolder(const QString &path) const
    {
        const std::scoped_lock lock(m_mutex);
        const ino_t folder = statusOf(path).st_ino;
        return std::ranges::any_of(
            m_syncs, [folder](const Sync &sync) { return sync.what.st_ino == folder; });
    }

private:
    std::vector<Sync>::const_iterator contentSync() const
    {
        const struct stat file = statusOf(m_path);
        return std::ranges::find_if(m_syncs, [&file](const Sync &sync) {
            return file.st_ino != 0 && sync.what.st_ino == file.st_ino
                && sync.what.st_size == file.st_size;
        });
    }

    mutable std::mutex m_mutex;
    QString m_path;
    std::vector<Sync> m_syncs;
};

/// The only one of the program, as its fsync() is.
SyncLog &syncLog()
{
    static SyncLog log;
    return log;
}

struct Bench
{
    QTemporaryDir place;
    QString folder = place.filePath(u"data"_s); // not there yet

    QString fileOf(const IssuingRecord &record) const
    {
        return folder + u'/' + record.id.toString(QUuid::WithoutBraces) + u".json"_s;
    }
};

} // namespace

int fsync(int descriptor) // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    return syncLog().call(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    return syncLog().call(SYS_fdatasync, descriptor);
}

/// What has to outlive a power cut is on the disk before anybody relies on it.
class TestJournalSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordIsOnTheDiskOnceWritten();
    void recordIsOnTheDiskOnceWrittenAgain();
    void recordIsOnTheDiskBeforeAnybodyGoesOn();
    void receiptIsOnTheDiskOnceAppended();
};

void TestJournalSync::recordIsOnTheDiskOnceWritten()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    JournalFolder journal(bench.folder);
    syncLog().watch(bench.fileOf(record));

    QVERIFY(journal.write(record));

    QVERIFY(syncLog().hasContent());
    QVERIFY(syncLog().hasName());
    QVERIFY(syncLog().hasFolder(bench.place.path())); // which has the name of the journal's
}

void TestJournalSync::recordIsOnTheDiskOnceWrittenAgain()
{
    const Bench bench;
    IssuingRecord record = issuingRecord();
    JournalFolder journal(bench.folder);
    QVERIFY(journal.write(record));
    syncLog().watch(bench.fileOf(record));
    record.stage = IssuingRecord::Stage::Told;
    record.keyId = QUuid::createUuid();

    QVERIFY(journal.write(record));

    QVERIFY(syncLog().hasContent());
    QVERIFY(syncLog().hasName());
}

/// The POST follows in that handler.
void TestJournalSync::recordIsOnTheDiskBeforeAnybodyGoesOn()
{
    const Bench bench;
    const IssuingRecord record = issuingRecord();
    IssuingJournal journal(bench.folder);
    syncLog().watch(bench.fileOf(record));
    bool isCalled = false;
    bool isOnDisk = false;

    journal.write(record, this, [&](const JournalFolder::Result &written) {
        isCalled = true;
        isOnDisk = written && syncLog().hasContent() && syncLog().hasName();
    });

    QTRY_VERIFY_WITH_TIMEOUT(isCalled, Patience);
    QVERIFY(isOnDisk);
}

void TestJournalSync::receiptIsOnTheDiskOnceAppended()
{
    const Bench bench;
    const QString path = bench.folder + u"/activity.jsonl"_s;
    const ReceiptFile file(path);
    syncLog().watch(path);

    QVERIFY(file.append(receiptOf()));

    QVERIFY(syncLog().hasContent());
    QVERIFY(syncLog().hasName());

    syncLog().watch(path);

    QVERIFY(file.append(receiptOf()));

    QVERIFY(syncLog().hasContent());
}

QTEST_GUILESS_MAIN(TestJournalSync)
#include "tst_journalsync.moc"
