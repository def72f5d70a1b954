// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/cloudstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Field = CloudMistake::Field;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    CloudStore store{settings};
};

Cloud lab(const QString &name = u"Lab"_s)
{
    return CloudStore::cloudOf(name, u"https://login.lab.example"_s, u"https://graph.lab.example"_s,
                               u"https://portal.lab.example"_s);
}

} // namespace

class TestCloudStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOnlyMicrosoftsAtFirst();
    void findsItsCloudsAtTheNextStart();
    void findsOneByItsNameWhateverItsCase();
    void makesACloudOfWhatWasTyped();
    void takesAGoodAddress_data();
    void takesAGoodAddress();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void needsNoPortal();
    void takesNothingWithAMistake();
    void takesNoNameTwice();
    void letsOneKeepItsNameWhenItIsReplaced();
    void removesOne();
    void tellsOfChangesOnly();
    void leavesOutWhatIsOddInTheSettings();
    void readsNoListWithoutEnd();
    void forgetsAll();
};

void TestCloudStore::hasOnlyMicrosoftsAtFirst()
{
    const Bench bench;

    QVERIFY(bench.store.custom().empty());
    QVERIFY(bench.store.all() == Cloud::known());
    QVERIFY(bench.store.named(u"china"_s) == Cloud::named(u"china"));
    QVERIFY(!bench.store.named(u"Lab"_s));
}

void TestCloudStore::findsItsCloudsAtTheNextStart()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));
    QVERIFY(bench.store.add(
        CloudStore::cloudOf(u"Gateway"_s, u"http://127.0.0.1:8080"_s, u"https://g/graph"_s, {})));
    bench.settings.sync();
    QSettings nextStart(bench.settings.fileName(), QSettings::IniFormat);

    const CloudStore next(nextStart);

    QVERIFY(next.custom() == bench.store.custom());
    QCOMPARE(next.custom().size(), 2u);
    QCOMPARE(next.all().size(), Cloud::known().size() + 2);
}

void TestCloudStore::findsOneByItsNameWhateverItsCase()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));

    QVERIFY(bench.store.named(u"LAB"_s) == lab());
}

void TestCloudStore::makesACloudOfWhatWasTyped()
{
    const Cloud cloud = CloudStore::cloudOf(u"  My\nlab "_s, u" https://Login.Lab.example/ "_s,
                                            u"https://graph.lab.example/gate"_s, QString());

    QCOMPARE(cloud.name, u"My lab"_s);
    QCOMPARE(cloud.displayName, u"My lab"_s);
    QCOMPARE(cloud.loginAuthority.toString(), u"https://login.lab.example"_s);
    QCOMPARE(cloud.graphEndpoint.toString(), u"https://graph.lab.example/gate"_s);
    QVERIFY(cloud.portal.isEmpty());
    QCOMPARE(cloud.kind, CloudKind::Public);
    QVERIFY(mistakesInCloud(cloud).empty());
}

void TestCloudStore::takesAGoodAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const auto *address :
         {"https://graph.example", "https://graph.example:8443", "https://10.0.0.1",
          "https://graph.example/base", "http://localhost:5000", "http://127.0.0.1:5000",
          "http://[::1]:5000"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestCloudStore::takesAGoodAddress()
{
    QFETCH(QString, address);

    const Cloud cloud = CloudStore::cloudOf(u"Lab"_s, address, address, address);

    QVERIFY(mistakesInCloud(cloud).empty());
}

void TestCloudStore::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("graph");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<Field>("field");
    const auto good = u"https://a.example"_s;
    const auto named = [&](const char *row, const QString &name) {
        QTest::newRow(row) << name << good << good << good << Field::Name;
    };
    named("no name", {});
    named("blanks for a name", u"   "_s);
    named("a long name", QString(61, u'x'));
    named("Microsoft's", u"Global"_s);
    named("Microsoft's in words", u"us government l4"_s);
    const auto addressed = [&](const char *row, const QString &address) {
        QTest::newRow(row) << u"Lab"_s << address << good << good << Field::LoginAuthority;
    };
    addressed("none", {});
    addressed("no https", u"http://login.example"_s);
    addressed("no scheme", u"login.example"_s);
    addressed("another scheme", u"ftp://login.example"_s);
    addressed("a file", u"file:///etc/passwd"_s);
    addressed("no host", u"https:///x"_s);
    addressed("a user", u"https://ana@login.example"_s);
    addressed("a query", u"https://login.example?x=1"_s);
    addressed("a fragment", u"https://login.example#x"_s);
    addressed("a blank in it", u"https://login example"_s);
    addressed("words", u"ask Ana"_s);
    addressed("nearly this computer", u"http://127.0.0.1.example"_s);
    QTest::newRow("no Graph") << u"Lab"_s << good << QString() << good << Field::GraphEndpoint;
    QTest::newRow("no https for Graph")
        << u"Lab"_s << good << u"http://graph.example"_s << good << Field::GraphEndpoint;
    QTest::newRow("an odd portal") << u"Lab"_s << good << good << u"my portal"_s << Field::Portal;
}

void TestCloudStore::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, login);
    QFETCH(QString, graph);
    QFETCH(QString, portal);
    QFETCH(Field, field);

    const auto mistakes = mistakesInCloud(CloudStore::cloudOf(name, login, graph, portal));

    QCOMPARE(mistakes.size(), 1u);
    QCOMPARE(mistakes.front().field, field);
    QVERIFY(!mistakes.front().text.isEmpty());
}

void TestCloudStore::needsNoPortal()
{
    Bench bench;

    QVERIFY(bench.store.add(
        CloudStore::cloudOf(u"Lab"_s, u"https://a.example"_s, u"https://b.example"_s, {})));
}

void TestCloudStore::takesNothingWithAMistake()
{
    Bench bench;
    const QSignalSpy changes(&bench.store, &CloudStore::changed);

    QVERIFY(!bench.store.add(lab(u"global"_s)));

    QVERIFY(bench.store.custom().empty());
    QCOMPARE(changes.size(), 0);
}

void TestCloudStore::takesNoNameTwice()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));
    QVERIFY(bench.store.add(lab(u"Other"_s)));

    const auto mistakes = bench.store.mistakesIn(lab(u"lAB"_s));

    QCOMPARE(mistakes.size(), 1u);
    QCOMPARE(mistakes.front().field, Field::Name);
    QVERIFY(!bench.store.add(lab(u"lAB"_s)));
    QVERIFY(!bench.store.replace(u"Other"_s, lab(u"lab"_s)));
    QCOMPARE(bench.store.custom().size(), 2u);
}

void TestCloudStore::letsOneKeepItsNameWhenItIsReplaced()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));
    const Cloud moved =
        CloudStore::cloudOf(u"LAB"_s, u"https://new.example"_s, u"https://graph.lab.example"_s, {});

    QVERIFY(bench.store.mistakesIn(moved, u"Lab"_s).empty());
    QVERIFY(bench.store.replace(u"Lab"_s, moved));

    QVERIFY(bench.store.custom() == std::vector{moved});
    QVERIFY(!bench.store.replace(u"Nobody's"_s, lab()));
}

void TestCloudStore::removesOne()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));
    QVERIFY(bench.store.add(lab(u"Other"_s)));

    bench.store.remove(u"lab"_s);

    QVERIFY(bench.store.custom() == std::vector{lab(u"Other"_s)});
    QVERIFY(CloudStore(bench.settings).custom() == bench.store.custom());
}

void TestCloudStore::tellsOfChangesOnly()
{
    Bench bench;
    const QSignalSpy changes(&bench.store, &CloudStore::changed);

    QVERIFY(bench.store.add(lab()));
    bench.store.remove(u"Nobody's"_s);
    QVERIFY(bench.store.replace(u"Lab"_s, lab(u"New"_s)));
    bench.store.remove(u"New"_s);
    bench.store.forgetAll();

    QCOMPARE(changes.size(), 3);
}

void TestCloudStore::leavesOutWhatIsOddInTheSettings()
{
    Bench bench;
    const auto write = [&bench](int index, const QString &name, const QString &login) {
        const QString group = u"clouds/%1/"_s.arg(index);
        bench.settings.setValue(group + u"name"_s, name);
        bench.settings.setValue(group + u"loginAuthority"_s, login);
        bench.settings.setValue(group + u"graphEndpoint"_s, u"https://graph.example"_s);
    };
    bench.settings.setValue(u"clouds/size"_s, 5);
    write(1, u"Lab"_s, u"http://login.example"_s);
    write(2, u"china"_s, u"https://login.example"_s);
    write(3, u"Good"_s, u"https://login.example"_s);
    write(4, u"GOOD"_s, u"https://login.example"_s);

    const CloudStore store(bench.settings);

    QCOMPARE(store.custom().size(), 1u);
    QCOMPARE(store.custom().front().name, u"Good"_s);
}

void TestCloudStore::readsNoListWithoutEnd()
{
    Bench bench;
    bench.settings.setValue(u"clouds/size"_s, 2'000'000'000);

    QVERIFY(CloudStore(bench.settings).custom().empty());
    bench.settings.setValue(u"clouds/size"_s, u"many"_s);
    QVERIFY(CloudStore(bench.settings).custom().empty());
}

void TestCloudStore::forgetsAll()
{
    Bench bench;
    QVERIFY(bench.store.add(lab()));
    bench.settings.setValue(u"window/geometry"_s, 1);

    bench.store.forgetAll();

    QVERIFY(bench.store.custom().empty());
    QCOMPARE(bench.settings.allKeys(), QStringList(u"window/geometry"_s));
}

QTEST_GUILESS_MAIN(TestCloudStore)
#include "tst_cloudstore.moc"
