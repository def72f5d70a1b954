// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotfolder.h"
#include "support/snapshots.h"
#include "support/stuckfile.h"

#include <QDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Graph = u"https://graph.example"_s;

struct Bench
{
    QTemporaryDir folder;
    QString root = folder.filePath(u"lists"_s);

    SnapshotFolder of(const QString &tenant = u"contoso-id"_s, const QString &account = u"ana"_s,
                      const QString &graph = Graph) const
    {
        return {root, QUrl(graph), tenant, account};
    }

    QStringList folders() const { return QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
};

bool write(const SnapshotFolder &folder, ListKind kind = ListKind::AppRegistrations)
{
    return folder.file(kind).write(smallSnapshot(), Wanted);
}

} // namespace

class TestSnapshotFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAFileForEachList();
    void isTheSameForTheSameAccount();
    void isAnotherOneForWhoeverElse();
    void namesNobody();
    void showsNobodyElsesList();
    void forgetsItsOwn();
    void tellsWhatItCouldNotForget();
    void forgetsAllButWhatIsNotOurs();
    void countsWhatTheyTake();
};

void TestSnapshotFolder::hasAFileForEachList()
{
    const Bench bench;
    QSet<QString> paths;
    for (int kind = 0; kind <= int(ListKind::DeletedApplications); ++kind) {
        const SnapshotFile file = bench.of().file(ListKind(kind));
        QCOMPARE(file.label.kind, ListKind(kind));
        QCOMPARE(QFileInfo(file.path).absolutePath(), bench.of().path());
        paths.insert(file.path);
    }

    QCOMPARE(paths.size(), 5);
}

void TestSnapshotFolder::isTheSameForTheSameAccount()
{
    const Bench bench;

    QCOMPARE(bench.of(u"CONTOSO-ID"_s).path(), bench.of().path());
    QCOMPARE(bench.of(u"contoso-id"_s, u"ana"_s, Graph + u'/').path(), bench.of().path());
    QCOMPARE(bench.of().file(ListKind::AppRegistrations).label,
             bench.of().file(ListKind::AppRegistrations).label);
}

void TestSnapshotFolder::isAnotherOneForWhoeverElse()
{
    const Bench bench;
    const QSet<QString> paths{bench.of().path(), bench.of(u"fabrikam-id"_s).path(),
                              bench.of(u"contoso-id"_s, u"bob"_s).path(),
                              bench.of(u"contoso-id"_s, u"ana"_s, Graph + u".us"_s).path(),
                              bench.of(u"contoso-ida"_s, u"na"_s).path()};

    QCOMPARE(paths.size(), 5);
}

void TestSnapshotFolder::namesNobody()
{
    const Bench bench;

    const QString path = bench.of().file(ListKind::AppRegistrations).path.mid(bench.root.size());

    QVERIFY(!path.contains(u"contoso"_s));
    QVERIFY(!path.contains(u"ana"_s));
}

void TestSnapshotFolder::showsNobodyElsesList()
{
    const Bench bench;
    QVERIFY(write(bench.of()));
    const SnapshotFile ours = bench.of().file(ListKind::AppRegistrations);
    for (const SnapshotFolder &other :
         {bench.of(u"fabrikam-id"_s), bench.of(u"contoso-id"_s, u"bob"_s),
          bench.of(u"contoso-id"_s, u"ana"_s, Graph + u".us"_s)}) {
        const SnapshotFile theirs = other.file(ListKind::AppRegistrations);
        QVERIFY(QDir().mkpath(other.path()));
        QVERIFY(QFile::copy(ours.path, theirs.path));
        QCOMPARE(theirs.read().error(), SnapshotFault::NotOurs);
    }
    const SnapshotFile sibling = bench.of().file(ListKind::OwnedApplications);
    QVERIFY(QFile::copy(ours.path, sibling.path));
    QCOMPARE(sibling.read().error(), SnapshotFault::NotOurs);

    QVERIFY(ours.read());
}

void TestSnapshotFolder::forgetsItsOwn()
{
    const Bench bench;
    const SnapshotFolder other = bench.of(u"fabrikam-id"_s);
    for (int kind = 0; kind <= int(ListKind::DeletedApplications); ++kind)
        QVERIFY(write(bench.of(), ListKind(kind)));
    QVERIFY(write(other));

    QVERIFY(bench.of().forget());

    QCOMPARE(bench.folders(), QStringList{QFileInfo(other.path()).fileName()});
    QVERIFY(bench.of().forget()); // there is nothing to forget
}

void TestSnapshotFolder::tellsWhatItCouldNotForget()
{
    if (!StuckFile::IsPossible)
        QSKIP("How to make a file that stays is not known here.");
    const Bench bench;
    QVERIFY(write(bench.of()));
    QCOMPARE(bench.of().remaining(), std::vector{ListKind::AppRegistrations});
    const QString inItsPlace = bench.of().file(ListKind::DeletedApplications).path;
    QVERIFY(QDir().mkpath(inItsPlace));
    const StuckFile stuck(inItsPlace);

    QVERIFY(!bench.of().forget());

    QCOMPARE(bench.of().remaining(), std::vector{ListKind::DeletedApplications});
    QVERIFY(bench.of(u"fabrikam-id"_s).remaining().empty());
}

void TestSnapshotFolder::forgetsAllButWhatIsNotOurs()
{
    const Bench bench;
    QVERIFY(write(bench.of()));
    QVERIFY(write(bench.of(u"fabrikam-id"_s)));
    QVERIFY(QDir(bench.root).mkpath(u"somebody's"_s));

    QVERIFY(forgetAllSnapshots(bench.root));

    QCOMPARE(bench.folders(), QStringList{u"somebody's"_s});
    QVERIFY(forgetAllSnapshots(bench.folder.filePath(u"nowhere"_s)));
}

void TestSnapshotFolder::countsWhatTheyTake()
{
    const Bench bench;
    QCOMPARE(snapshotBytes(bench.root), 0);
    QVERIFY(write(bench.of()));
    const qint64 size = QFileInfo(bench.of().file(ListKind::AppRegistrations).path).size();
    QVERIFY(size > 0);

    QVERIFY(write(bench.of(u"fabrikam-id"_s)));

    QCOMPARE(snapshotBytes(bench.root), 2 * size);
    QVERIFY(forgetAllSnapshots(bench.root));
    QCOMPARE(snapshotBytes(bench.root), 0);
}

QTEST_GUILESS_MAIN(TestSnapshotFolder)
#include "tst_snapshotfolder.moc"
