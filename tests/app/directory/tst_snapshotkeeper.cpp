// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotkeeper.h"
#include "support/snapshots.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    SnapshotFile file{.path = folder.filePath(u"it.list"_s), .label = someLabel()};
    std::optional<SnapshotKeeper> keeper{file};

    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files); }
};

ListSnapshot numbered(qsizetype number)
{
    ListSnapshot snapshot = smallSnapshot();
    snapshot.skippedCount = number;
    return snapshot;
}

} // namespace

class TestSnapshotKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAtFirst();
    void hasWrittenWhenItEnds();
    void keepsWhatWasGivenLast();
    void forgetsWhatIsThere();
    void forgetsWhatIsBeingWritten();
    void forgetsWhatIsBeingWrittenWhereNothingCanBeSynced();
    void writesAgainAfterwards();
    void tellsWhatCouldNotBeWritten();
    void saysWhyItTakesNone();
};

void TestSnapshotKeeper::hasNothingAtFirst()
{
    const Bench bench;

    QVERIFY(!bench.keeper->read());
    QVERIFY(bench.names().isEmpty());
}

void TestSnapshotKeeper::hasWrittenWhenItEnds()
{
    Bench bench;

    bench.keeper->write(numbered(7));
    bench.keeper.emplace(bench.file);

    const auto read = bench.keeper->read();
    QVERIFY(read);
    QCOMPARE(read->skippedCount, 7);
}

void TestSnapshotKeeper::keepsWhatWasGivenLast()
{
    Bench bench;

    for (qsizetype number = 0; number < 50; ++number)
        bench.keeper->write(numbered(number));
    bench.keeper.reset();

    QCOMPARE(bench.file.read()->skippedCount, 49);
    QCOMPARE(bench.names(), QStringList{u"it.list"_s});
}

void TestSnapshotKeeper::forgetsWhatIsThere()
{
    Bench bench;
    QVERIFY(bench.file.write(numbered(1), Wanted));

    bench.keeper->forget();

    QVERIFY(bench.names().isEmpty());
}

/// However far the writing has come by then.
void TestSnapshotKeeper::forgetsWhatIsBeingWritten()
{
    for (int time = 0; time < 100; ++time) {
        Bench bench;
        bench.keeper->write(numbered(1));
        QTest::qSleep(time % 5);

        bench.keeper->forget();
        bench.keeper.reset();

        QVERIFY(bench.names().isEmpty());
    }
}

void TestSnapshotKeeper::forgetsWhatIsBeingWrittenWhereNothingCanBeSynced()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("Root may open every folder.");
    for (int time = 0; time < 200; ++time) {
        Bench bench;
        // Files can be made in it and taken out, and nobody can open the folder itself.
        QVERIFY(QFile::setPermissions(bench.folder.path(), QFile::WriteOwner | QFile::ExeOwner));
        bench.keeper->write(numbered(1));
        QTest::qSleep(time % 4);

        bench.keeper->forget();
        bench.keeper.reset();

        QVERIFY(!QFileInfo::exists(bench.file.path));
        QVERIFY(QFile::setPermissions(bench.folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
#else
    QSKIP("Folders are not synced here.");
#endif
}

void TestSnapshotKeeper::writesAgainAfterwards()
{
    Bench bench;
    bench.keeper->write(numbered(1));
    bench.keeper->forget();

    bench.keeper->write(numbered(2));
    bench.keeper.reset();

    QCOMPARE(bench.file.read()->skippedCount, 2);
}

void TestSnapshotKeeper::tellsWhatCouldNotBeWritten()
{
    Bench bench;
    QVERIFY(!bench.keeper->hasFailed());
    QVERIFY(QDir().mkpath(bench.file.path)); // where the file would have to be
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a list could not be kept"_s));
    bench.keeper->write(numbered(1));
    QTRY_VERIFY(bench.keeper->hasFailed());
    QVERIFY(QDir().rmdir(bench.file.path));

    bench.keeper->write(numbered(2));

    QVERIFY(!bench.keeper->hasFailed());
    QTRY_VERIFY(bench.keeper->read());
    QVERIFY(!bench.keeper->hasFailed());
}

void TestSnapshotKeeper::saysWhyItTakesNone()
{
    Bench bench;
    QVERIFY(bench.file.write(numbered(1), Wanted));
    QFile damaged(bench.file.path);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(200) && damaged.putChar('#'));
    damaged.close();

    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^a kept list is not shown: .*damaged"_s));
    QVERIFY(!bench.keeper->read());
}

QTEST_GUILESS_MAIN(TestSnapshotKeeper)
#include "tst_snapshotkeeper.moc"
