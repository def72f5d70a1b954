// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/preferencestore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

Preferences otherThanAtFirst()
{
    return {.opensLastAccount = false,
            .graphVersion = GraphVersion::Beta,
            .addressing = Addressing::AppId,
            .clipboardTime = 30s,
            .clipboardTimeAfterPaste = 5s,
            .revealTime = 0s,
            .keepsOutOfCaptures = false,
            .writesRequestLog = true,
            .lifetimeDays = 90};
}

} // namespace

class TestPreferenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasSensibleChoicesAtFirst();
    void findsWhatWasChosenAtTheNextStart();
    void tellsOfAChangeOnceAndOfNoChangeNever();
    void readsYesAndNoAsAHandMayWriteThem();
    void takesNothingItCannotMakeSenseOf_data();
    void takesNothingItCannotMakeSenseOf();
    void remembersTheLastLifetimeOfEachTenant();
    void forgetsEverythingWhenAsked();
    void forgetsNothingElse();
};

void TestPreferenceStore::hasSensibleChoicesAtFirst()
{
    Bench bench;
    const PreferenceStore store(bench.settings);

    QVERIFY(store.preferences().opensLastAccount);
    QCOMPARE(store.preferences().graphVersion, GraphVersion::V1);
    QCOMPARE(store.preferences().addressing, Addressing::ObjectId);
    QCOMPARE(store.preferences().clipboardTime, 2min);
    QCOMPARE(store.preferences().clipboardTimeAfterPaste, 10s);
    QCOMPARE(store.preferences().revealTime, 1min);
    QVERIFY(store.preferences().keepsOutOfCaptures);
    QVERIFY(!store.preferences().writesRequestLog);
    QCOMPARE(store.preferences().lifetimeDays, 180);
    QVERIFY(!store.lastLifetime(u"t"_s));
}

void TestPreferenceStore::findsWhatWasChosenAtTheNextStart()
{
    Bench bench;
    PreferenceStore(bench.settings).set(otherThanAtFirst());
    bench.settings.sync();
    QSettings nextStart(bench.settings.fileName(), QSettings::IniFormat);

    QVERIFY(PreferenceStore(nextStart).preferences() == otherThanAtFirst());
}

void TestPreferenceStore::tellsOfAChangeOnceAndOfNoChangeNever()
{
    Bench bench;
    PreferenceStore store(bench.settings);
    const QSignalSpy changes(&store, &PreferenceStore::changed);

    store.set({});
    QCOMPARE(changes.size(), 0);
    store.set(otherThanAtFirst());
    store.set(otherThanAtFirst());

    QCOMPARE(changes.size(), 1);
}

void TestPreferenceStore::readsYesAndNoAsAHandMayWriteThem()
{
    Bench bench;
    bench.settings.setValue(u"preferences/requestLog"_s, 1);
    bench.settings.setValue(u"preferences/keepOutOfCaptures"_s, u"0"_s);

    QVERIFY(PreferenceStore(bench.settings).preferences().writesRequestLog);
    QVERIFY(!PreferenceStore(bench.settings).preferences().keepsOutOfCaptures);
}

void TestPreferenceStore::takesNothingItCannotMakeSenseOf_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("a version nobody knows") << u"graphVersion"_s << QVariant(u"v3"_s);
    QTest::newRow("an address nobody knows") << u"addressObjectsBy"_s << QVariant(u"name"_s);
    QTest::newRow("no time on the clipboard") << u"clipboardSeconds"_s << QVariant(0);
    QTest::newRow("less than no time") << u"clipboardSecondsAfterPaste"_s << QVariant(-4);
    QTest::newRow("a time that is no number") << u"clipboardSeconds"_s << QVariant(u"long"_s);
    QTest::newRow("years on the clipboard") << u"clipboardSeconds"_s << QVariant(100'000'000);
    QTest::newRow("less than no reveal time") << u"revealSeconds"_s << QVariant(-1);
    QTest::newRow("neither yes nor no") << u"requestLog"_s << QVariant(u"maybe"_s);
    QTest::newRow("a number past yes") << u"requestLog"_s << QVariant(2);
    QTest::newRow("no answer") << u"keepOutOfCaptures"_s << QVariant(QString());
    QTest::newRow("no lifetime") << u"lifetimeDays"_s << QVariant(0);
    QTest::newRow("a lifetime past the calendar") << u"lifetimeDays"_s << QVariant(2'000'000'000);
}

void TestPreferenceStore::takesNothingItCannotMakeSenseOf()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    Bench bench;
    bench.settings.setValue(u"preferences/"_s + key, value);

    QVERIFY(PreferenceStore(bench.settings).preferences() == Preferences());
}

void TestPreferenceStore::remembersTheLastLifetimeOfEachTenant()
{
    Bench bench;
    PreferenceStore store(bench.settings);

    store.rememberLifetime(u"one"_s, 90);
    store.rememberLifetime(u"two"_s, 0);
    store.rememberLifetime(u"one"_s, 365);

    QCOMPARE(store.lastLifetime(u"one"_s), 365);
    QCOMPARE(store.lastLifetime(u"two"_s), 0);
    QVERIFY(!store.lastLifetime(u"three"_s));
}

void TestPreferenceStore::forgetsEverythingWhenAsked()
{
    Bench bench;
    PreferenceStore store(bench.settings);
    store.set(otherThanAtFirst());
    store.rememberLifetime(u"one"_s, 90);
    const QSignalSpy changes(&store, &PreferenceStore::changed);

    store.forgetAll();

    QVERIFY(store.preferences() == Preferences());
    QVERIFY(!store.lastLifetime(u"one"_s));
    QVERIFY(bench.settings.allKeys().isEmpty());
    QCOMPARE(changes.size(), 1);
}

void TestPreferenceStore::forgetsNothingElse()
{
    Bench bench;
    bench.settings.setValue(u"window/geometry"_s, 1);

    PreferenceStore(bench.settings).forgetAll();

    QVERIFY(bench.settings.contains(u"window/geometry"_s));
}

QTEST_GUILESS_MAIN(TestPreferenceStore)
#include "tst_preferencestore.moc"
