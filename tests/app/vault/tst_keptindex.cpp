// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keptindex.h"
#include "support/filecontent.h"
#include "support/filesizelimit.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir home;
    QString folder = home.filePath(u"data/Keyturn"_s);
    QString file = folder + u"/kept.json"_s;

    static KeptSecret secret(const QString &keyId)
    {
        return {.key = {.tenantId = u"t"_s, .appId = u"a"_s, .keyId = keyId},
                .ownerName = u"Contoso"_s,
                .description = u"ci"_s};
    }

    void plant(const QByteArray &content) const
    {
        QDir().mkpath(folder);
        QFile planted(file);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write(content);
    }

    QStringList names() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

class TestKeptIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAndMakesNothingAtFirst();
    void remembersWhatWasAdded();
    void forgetsWhatWasRemoved();
    void isForItsOwnerOnly();
    void keepsTheModeOfAFolderThatWasThere();
    void sharesTheFileWithAnotherInstance();
    void putsAsideWhatItCannotUse_data();
    void putsAsideWhatItCannotUse();
    void keepsWhatItKnowsWhenTheFileIsLost();
    void leavesASingleOddEntryWhereItIs();
    void forgetsEvenWhereItCannotWrite();
    void putsAsideWhatItMayNotRead();
    void doesNotTouchAForeignFileUntilItMustWrite();
    void failsWhereItCannotWrite();
    void failsWhereTheFolderCannotBeMade();
    void leavesTheListWholeWhereTheDiskIsFull();
    void waitsOnlySoLongForAnotherInstance();
};

void TestKeptIndex::isEmptyAndMakesNothingAtFirst()
{
    Bench bench;

    const KeptIndex index(bench.file);

    QVERIFY(index.entries().empty());
    QVERIFY(!QFileInfo::exists(bench.folder));
}

void TestKeptIndex::remembersWhatWasAdded()
{
    Bench bench;
    KeptIndex index(bench.file);

    QVERIFY(index.add(Bench::secret(u"1"_s)));
    QVERIFY(index.add(Bench::secret(u"2"_s)));

    QCOMPARE(index.entries().size(), 2U);
    QCOMPARE(KeptIndex(bench.file).entries(), index.entries());
}

void TestKeptIndex::forgetsWhatWasRemoved()
{
    Bench bench;
    KeptIndex index(bench.file);
    QVERIFY(index.add(Bench::secret(u"1"_s)));

    QVERIFY(index.remove(Bench::secret(u"1"_s).key));
    QVERIFY(index.remove(Bench::secret(u"2"_s).key)); // never there: nothing to complain of

    QVERIFY(KeptIndex(bench.file).entries().empty());
}

void TestKeptIndex::isForItsOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("What others may do there is told by the profile's folder, and not by modes.");
#endif
    Bench bench;
    KeptIndex index(bench.file);

    QVERIFY(index.add(Bench::secret(u"1"_s)));

    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(bench.folder) & others));
    QVERIFY(!(QFile::permissions(bench.file) & others));
    QVERIFY(!(QFile::permissions(bench.file) & QFile::ExeOwner));
}

void TestKeptIndex::keepsTheModeOfAFolderThatWasThere()
{
    Bench bench;
    QDir().mkpath(bench.folder);
    const auto before = QFile::permissions(bench.folder);
    KeptIndex index(bench.file);

    QVERIFY(index.add(Bench::secret(u"1"_s)));

    QCOMPARE(QFile::permissions(bench.folder), before);
}

void TestKeptIndex::sharesTheFileWithAnotherInstance()
{
    Bench bench;
    KeptIndex one(bench.file);
    KeptIndex other(bench.file);

    QVERIFY(one.add(Bench::secret(u"1"_s)));
    QVERIFY(other.add(Bench::secret(u"2"_s)));
    QCOMPARE(other.entries().size(), 2U);
    QVERIFY(one.remove(Bench::secret(u"1"_s).key));

    QCOMPARE(one.entries().size(), 1U);
    QVERIFY(one.entries().contains(Bench::secret(u"2"_s).key));
}

void TestKeptIndex::putsAsideWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut off") << R"({"format":"keyturn-kept-secrets","vers)"_ba;
    QTest::newRow("another format") << R"({"format":"x","version":1,"secrets":[]})"_ba;
    QTest::newRow("a newer version")
        << R"({"format":"keyturn-kept-secrets","version":2,"secrets":[]})"_ba;
    QTest::newRow("no list") << R"({"format":"keyturn-kept-secrets","version":1})"_ba;
}

void TestKeptIndex::putsAsideWhatItCannotUse()
{
    QFETCH(const QByteArray, content);
    Bench bench;
    bench.plant(content);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is of no use"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^put the index .* aside as"_s));
    KeptIndex index(bench.file);
    QVERIFY(index.entries().empty());
    QVERIFY(index.takeNotice().contains(bench.file));
    QCOMPARE(index.takeNotice(), QString());

    QVERIFY(index.add(Bench::secret(u"1"_s)));

    const QStringList names = bench.names();
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.at(0), u"kept.json"_s);
    QVERIFY(names.at(1).startsWith(u"kept.json.unreadable-"_s));
    QCOMPARE(contentOf(bench.folder + u'/' + names.at(1)), content);
    QVERIFY(index.takeNotice().contains(names.at(1)));
    QCOMPARE(KeptIndex(bench.file).entries().size(), 1U);
}

void TestKeptIndex::keepsWhatItKnowsWhenTheFileIsLost()
{
    Bench bench;
    KeptIndex index(bench.file);
    QVERIFY(index.add(Bench::secret(u"1"_s)));
    bench.plant("damaged meanwhile");

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^put the index .* aside as"_s));
    QVERIFY(index.add(Bench::secret(u"2"_s)));

    QCOMPARE(KeptIndex(bench.file).entries().size(), 2U);
}

void TestKeptIndex::leavesASingleOddEntryWhereItIs()
{
    Bench bench;
    KeptIndex(bench.file).add(Bench::secret(u"1"_s));
    QJsonObject root = QJsonDocument::fromJson(contentOf(bench.file)).object();
    QJsonArray secrets = root["secrets"_L1].toArray();
    secrets.append(QJsonObject{{"appId"_L1, u"odd"_s}});
    secrets.append(7);
    root["secrets"_L1] = secrets;
    bench.plant(QJsonDocument(root).toJson());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"odd entries .* 2"_s));

    KeptIndex index(bench.file);
    QCOMPARE(index.entries().size(), 1U);
    QVERIFY(index.takeNotice().contains(u'2'));
    QVERIFY(index.remove(Bench::secret(u"1"_s).key));

    const QJsonDocument left = QJsonDocument::fromJson(contentOf(bench.file));
    QCOMPARE(left["secrets"_L1].toArray(), (QJsonArray{secrets.at(1), secrets.at(2)}));
    QCOMPARE(bench.names(), QStringList{u"kept.json"_s});
}

void TestKeptIndex::forgetsEvenWhereItCannotWrite()
{
    Bench bench;
    KeptIndex index(bench.file);
    QVERIFY(index.add(Bench::secret(u"1"_s)));
    QVERIFY(QDir(bench.folder).removeRecursively());
    QFile inTheWay(bench.folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));

    QVERIFY(!index.remove(Bench::secret(u"1"_s).key));

    QVERIFY(index.entries().empty());
}

/// A folder in its place: nobody can open that, root neither.
void TestKeptIndex::putsAsideWhatItMayNotRead()
{
    Bench bench;
    QDir().mkpath(bench.file);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is of no use"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^put the index .* aside as"_s));
    KeptIndex index(bench.file);

    QVERIFY(index.add(Bench::secret(u"1"_s)));

    QCOMPARE(KeptIndex(bench.file).entries().size(), 1U);
    QCOMPARE(QDir(bench.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void TestKeptIndex::doesNotTouchAForeignFileUntilItMustWrite()
{
    Bench bench;
    bench.plant("{}");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is of no use"_s));

    const KeptIndex index(bench.file);

    QCOMPARE(bench.names(), QStringList{u"kept.json"_s});
    QCOMPARE(contentOf(bench.file), "{}"_ba);
}

void TestKeptIndex::failsWhereItCannotWrite()
{
    Bench bench;
    // No file system has names this long, so neither the lock nor the file can be made.
    KeptIndex index(bench.folder + u'/' + QString(300, u'x'));

    const auto added = index.add(Bench::secret(u"1"_s));

    QVERIFY(!added);
    QVERIFY(added.error().startsWith(u"Nothing can be written"_s));
    QVERIFY(index.entries().empty());
}

void TestKeptIndex::failsWhereTheFolderCannotBeMade()
{
    Bench bench;
    bench.plant("a file, and no folder");
    KeptIndex index(bench.file + u"/below/kept.json"_s);

    const auto added = index.add(Bench::secret(u"1"_s));

    QVERIFY(!added);
    QVERIFY(added.error().contains(bench.file));
    QVERIFY(index.entries().empty());
}

void TestKeptIndex::leavesTheListWholeWhereTheDiskIsFull()
{
    if (!FileSizeLimit::IsPossible)
        QSKIP("How to fill a disk here is not known.");
    const Bench bench;
    QVERIFY(KeptIndex(bench.file).add(Bench::secret(u"first"_s)));
    const QByteArray before = contentOf(bench.file);

    const auto written = [&bench, &before] {
        const FileSizeLimit full(static_cast<unsigned>(before.size()) + 10);
        return KeptIndex(bench.file).add(Bench::secret(u"second"_s));
    }();

    QVERIFY(!written);
    QCOMPARE(contentOf(bench.file), before);
}

void TestKeptIndex::waitsOnlySoLongForAnotherInstance()
{
    Bench bench;
    QDir().mkpath(bench.folder);
    QLockFile other(bench.file + u".lock"_s);
    QVERIFY(other.lock());
    KeptIndex index(bench.file);

    const auto added = index.add(Bench::secret(u"1"_s));
    QVERIFY(!added);
    QVERIFY(added.error().startsWith(u"Another program holds"_s));
    QVERIFY(index.entries().empty());

    other.unlock();
    QVERIFY(index.add(Bench::secret(u"1"_s)));
}

QTEST_GUILESS_MAIN(TestKeptIndex)
#include "tst_keptindex.moc"
