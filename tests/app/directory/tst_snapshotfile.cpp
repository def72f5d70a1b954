// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfile.h"
#include "support/filesizelimit.h"
#include "support/snapshots.h"

#include <QDir>
#include <QSaveFile>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    SnapshotFile file{.path = folder.filePath(u"lists/somebody/it.list"_s), .label = someLabel()};

    QStringList names() const
    {
        return QDir(QFileInfo(file.path).absolutePath())
            .entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    void put(const QByteArray &bytes) const
    {
        QFile plain(file.path);
        if (!plain.open(QIODevice::WriteOnly) || plain.write(bytes) != bytes.size())
            qFatal("The file cannot be written");
    }
};

#ifdef Q_OS_UNIX
constexpr auto Owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr auto OwnerFolder = Owner | QFile::ExeOwner | QFile::ExeUser;
#endif

} // namespace

class TestSnapshotFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void isForItsOwnersEyesOnly();
    void hasNoSnapshotWhereNoneWasWritten();
    void readsNoFolderAndNoEmptyFile();
    void keepsShowingWhatIsReplaced();
    void leavesTheOldOneWhereTheDiskIsFull();
    void leavesTheOldOneIfItDiesBeforeTheEnd();
    void clearsAwayWhatWasLeftUnfinishedLongAgo();
    void writesNothingThatIsNotWanted();
    void isRemoved();
    void tellsWhatItCouldNotRemove();
};

void TestSnapshotFile::readsWhatItWrote()
{
    const Bench bench;

    QVERIFY(bench.file.write(smallSnapshot(), Wanted));

    const auto read = bench.file.read();
    QVERIFY(read);
    QCOMPARE(objectsById(read->rows), objectsById(smallSnapshot().rows));
    QCOMPARE(bench.names(), QStringList{u"it.list"_s});
}

void TestSnapshotFile::isForItsOwnersEyesOnly()
{
#ifdef Q_OS_UNIX
    const Bench bench;
    QVERIFY(QDir().mkpath(QFileInfo(bench.file.path).absolutePath()));
    QVERIFY(QDir(bench.folder.filePath(u"lists"_s)).removeRecursively());

    QVERIFY(bench.file.write(smallSnapshot(), Wanted));

    QCOMPARE(QFileInfo(bench.file.path).permissions(), Owner);
    QCOMPARE(QFileInfo(bench.folder.filePath(u"lists/somebody"_s)).permissions(), OwnerFolder);
    QCOMPARE(QFileInfo(bench.folder.filePath(u"lists"_s)).permissions(), OwnerFolder);
    QVERIFY(QFile::setPermissions(bench.file.path, Owner | QFile::ReadOther));
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    QCOMPARE(QFileInfo(bench.file.path).permissions(), Owner);
#else
    QSKIP("Permissions are others here.");
#endif
}

void TestSnapshotFile::hasNoSnapshotWhereNoneWasWritten()
{
    const Bench bench;

    QCOMPARE(bench.file.read().error(), SnapshotFault::NotThere);
}

void TestSnapshotFile::readsNoFolderAndNoEmptyFile()
{
    const Bench bench;
    QVERIFY(QDir().mkpath(bench.file.path));
    QCOMPARE(bench.file.read().error(), SnapshotFault::NotReadable);
    QVERIFY(QDir().rmdir(bench.file.path));

    bench.put({});

    QCOMPARE(bench.file.read().error(), SnapshotFault::Damaged);
    bench.put(QByteArray(5'000, 'x'));
    QCOMPARE(bench.file.read().error(), SnapshotFault::NoSnapshot);
}

void TestSnapshotFile::keepsShowingWhatIsReplaced()
{
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    const auto before = bench.file.read();
    QVERIFY(before);
    ListSnapshot other = smallSnapshot();
    other.rows = {};
    other.rows.append(pageOf({bareObject(9)}));

    QVERIFY(bench.file.write(other, Wanted));

    QCOMPARE(bench.file.read()->rows.size(), 1);
    QCOMPARE(objectsById(before->rows), objectsById(smallSnapshot().rows));
    bench.file.remove();
    QCOMPARE(objectsById(before->rows), objectsById(smallSnapshot().rows));
}

void TestSnapshotFile::leavesTheOldOneWhereTheDiskIsFull()
{
    if (!FileSizeLimit::IsPossible)
        QSKIP("How to fill a disk here is not known.");
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    const QByteArray before = contentOf(bench.file.path);
    ListSnapshot other = smallSnapshot();
    other.rows.append(pageOf({bareObject(9)}));
    const qint64 needed = bytesOf(other).size();

    for (const qint64 room : {qint64(0), qint64(100), needed / 2, needed - 1}) {
        const FileSizeLimit limit{unsigned(room)};
        QVERIFY(!bench.file.write(other, Wanted));
    }

    QCOMPARE(contentOf(bench.file.path), before);
    QCOMPARE(bench.names(), QStringList{u"it.list"_s});
    QVERIFY(bench.file.write(other, Wanted));
}

/// As QSaveFile does it: what is unfinished has another name.
void TestSnapshotFile::leavesTheOldOneIfItDiesBeforeTheEnd()
{
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    QFile unfinished(bench.file.path + u".aBcDeF"_s);
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    unfinished.write("half");
    unfinished.close();

    QVERIFY(bench.file.read());
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));

    QCOMPARE(bench.names().size(), 2); // it may be another program's that is still at it
}

void TestSnapshotFile::clearsAwayWhatWasLeftUnfinishedLongAgo()
{
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    QFile unfinished(bench.file.path + u".aBcDeF"_s);
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    QVERIFY(unfinished.setFileTime(QDateTime::currentDateTime().addSecs(-7200),
                                   QFileDevice::FileModificationTime));
    unfinished.close();

    QVERIFY(bench.file.write(smallSnapshot(), Wanted));

    QCOMPARE(bench.names(), QStringList{u"it.list"_s});
}

void TestSnapshotFile::writesNothingThatIsNotWanted()
{
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));
    const QByteArray before = contentOf(bench.file.path);
    ListSnapshot other = smallSnapshot();
    other.skippedCount = 99;

    QVERIFY(!bench.file.write(other, false));

    QCOMPARE(contentOf(bench.file.path), before);
    QCOMPARE(bench.names(), QStringList{u"it.list"_s});
}

void TestSnapshotFile::isRemoved()
{
    const Bench bench;
    QVERIFY(bench.file.write(smallSnapshot(), Wanted));

    QVERIFY(bench.file.remove());

    QVERIFY(bench.names().isEmpty());
    QVERIFY(bench.file.remove()); // there is nothing to remove
}

void TestSnapshotFile::tellsWhatItCouldNotRemove()
{
    const Bench bench;
    QVERIFY(QDir().mkpath(bench.file.path)); // which is no file

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"may be there still$"_s));
    QVERIFY(!bench.file.remove());
}

QTEST_GUILESS_MAIN(TestSnapshotFile)
#include "tst_snapshotfile.moc"
