// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/networkpreferencestore.h"
#include "support/testcertificates.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

const ProxyRule Own{.choice = ProxyRule::Choice::Manual, .host = u"own.example"_s, .port = 8080};
const ProxyRule Companys{
    .choice = ProxyRule::Choice::Manual, .host = u"company.example"_s, .port = 3128};

NetworkPreferences otherThanAtFirst()
{
    return {.proxy = Own, .authoritiesFile = u"/home/ana/ca.pem"_s};
}

} // namespace

class TestNetworkPreferenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesTheSystemsProxyAtFirst();
    void findsWhatWasChosenAtTheNextStart();
    void tellsOfAChangeOnceAndOfNoChangeNever();
    void takesNoProxyThatIsNotComplete();
    void takesNothingItCannotMakeSenseOf();
    void letsNobodyChooseAgainstWhatIsManaged();
    void leavesWhatWasChosenBeforeItWasManaged();
    void forgetsEverythingButWhatIsManaged();
    void meetsServersWithTheAuthorities();
    void meetsThemWithoutAFileThatIsGone();
};

void TestNetworkPreferenceStore::usesTheSystemsProxyAtFirst()
{
    Bench bench;
    const NetworkPreferenceStore store(bench.settings);

    QCOMPARE(store.preferences().proxy.choice, ProxyRule::Choice::System);
    QVERIFY(store.preferences().authoritiesFile.isEmpty());
    QVERIFY(store.transport().extraAuthorities.isEmpty());
}

void TestNetworkPreferenceStore::findsWhatWasChosenAtTheNextStart()
{
    Bench bench;
    NetworkPreferenceStore(bench.settings).set(otherThanAtFirst());
    bench.settings.sync();
    QSettings nextStart(bench.settings.fileName(), QSettings::IniFormat);

    QVERIFY(NetworkPreferenceStore(nextStart).preferences() == otherThanAtFirst());
}

void TestNetworkPreferenceStore::tellsOfAChangeOnceAndOfNoChangeNever()
{
    Bench bench;
    NetworkPreferenceStore store(bench.settings);
    const QSignalSpy changes(&store, &NetworkPreferenceStore::changed);

    store.set({});
    QCOMPARE(changes.size(), 0);
    store.set(otherThanAtFirst());
    store.set(otherThanAtFirst());

    QCOMPARE(changes.size(), 1);
}

void TestNetworkPreferenceStore::takesNoProxyThatIsNotComplete()
{
    Bench bench;
    NetworkPreferenceStore store(bench.settings);

    store.set({.proxy = {.choice = ProxyRule::Choice::Manual, .host = u"own.example"_s}});
    store.set({.proxy = {.choice = ProxyRule::Choice::Manual, .port = 8080}});

    QVERIFY(store.preferences() == NetworkPreferences());
    QVERIFY(bench.settings.allKeys().isEmpty());
}

void TestNetworkPreferenceStore::takesNothingItCannotMakeSenseOf()
{
    Bench bench;
    bench.settings.setValue(u"network/proxy"_s, u"http://ana:secret@proxy.example:8080"_s);

    QVERIFY(NetworkPreferenceStore(bench.settings).preferences() == NetworkPreferences());
}

void TestNetworkPreferenceStore::letsNobodyChooseAgainstWhatIsManaged()
{
    Bench bench;
    NetworkPreferenceStore store(bench.settings,
                                 {.proxy = Companys, .authoritiesFile = u"/etc/company.pem"_s});
    const QSignalSpy changes(&store, &NetworkPreferenceStore::changed);

    store.set(otherThanAtFirst());

    QVERIFY(store.preferences().proxy == Companys);
    QCOMPARE(store.preferences().authoritiesFile, u"/etc/company.pem"_s);
    QCOMPARE(changes.size(), 0);

    NetworkPreferenceStore half(bench.settings, {.proxy = Companys});
    half.set(otherThanAtFirst());
    QVERIFY(half.preferences().proxy == Companys);
    QCOMPARE(half.preferences().authoritiesFile, u"/home/ana/ca.pem"_s);
}

void TestNetworkPreferenceStore::leavesWhatWasChosenBeforeItWasManaged()
{
    Bench bench;
    NetworkPreferenceStore(bench.settings).set(otherThanAtFirst());

    NetworkPreferenceStore managed(bench.settings, {.proxy = Companys});
    managed.set({.authoritiesFile = u"/home/ana/other.pem"_s});

    QVERIFY(NetworkPreferenceStore(bench.settings).preferences().proxy == Own);
}

void TestNetworkPreferenceStore::forgetsEverythingButWhatIsManaged()
{
    Bench bench;
    bench.settings.setValue(u"window/geometry"_s, 1);
    NetworkPreferenceStore store(bench.settings, {.proxy = Companys});
    store.set(otherThanAtFirst());
    const QSignalSpy changes(&store, &NetworkPreferenceStore::changed);

    store.forgetAll();

    QVERIFY(store.preferences().proxy == Companys);
    QVERIFY(store.preferences().authoritiesFile.isEmpty());
    QCOMPARE(bench.settings.allKeys(), QStringList(u"window/geometry"_s));
    QCOMPARE(changes.size(), 1);
}

void TestNetworkPreferenceStore::meetsServersWithTheAuthorities()
{
    Bench bench;
    NetworkPreferenceStore store(bench.settings);
    store.set({.authoritiesFile = TestCertificates::file(u"ca"_s)});

    QCOMPARE(store.transport().extraAuthorities, TestCertificates::authorities());
    QCOMPARE(store.transport(TestCertificates::file(u"stranger"_s))
                 .extraAuthorities.constFirst()
                 .subjectDisplayName(),
             u"An authority nobody knows"_s);
}

void TestNetworkPreferenceStore::meetsThemWithoutAFileThatIsGone()
{
    Bench bench;
    NetworkPreferenceStore store(bench.settings);
    store.set({.authoritiesFile = bench.folder.filePath(u"gone.pem"_s)});

    QVERIFY(store.transport().extraAuthorities.isEmpty());
    QCOMPARE(store.preferences().authoritiesFile, bench.folder.filePath(u"gone.pem"_s));
}

QTEST_GUILESS_MAIN(TestNetworkPreferenceStore)
#include "tst_networkpreferencestore.moc"
