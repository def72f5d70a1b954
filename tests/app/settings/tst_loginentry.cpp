// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/autostart.h"
#include "app/settings/loginentry.h"
#include "app/settings/preferencestore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With a folder of its own for what the desktop starts.
struct Bench
{
    Bench() { qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); }

    void want(bool isWanted) { preferences.set({.checksAtLogin = isWanted}); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PreferenceStore preferences{settings};
};

} // namespace

class TestLoginEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void followsThePreference();
    void goesWithAllPreferences();
    void isMadeAnewAtTheStart();
    void leavesWhatNobodyHasSwitchedOffHere();
};

void TestLoginEntry::cleanup()
{
    qunsetenv("XDG_CONFIG_HOME");
}

void TestLoginEntry::followsThePreference()
{
    Bench bench;
    const LoginEntry entry(bench.preferences);
    QVERIFY(!isStartedAtLogin());

    bench.want(true);
    QVERIFY(isStartedAtLogin());

    bench.want(false);
    QVERIFY(!isStartedAtLogin());
}

void TestLoginEntry::goesWithAllPreferences()
{
    Bench bench;
    const LoginEntry entry(bench.preferences);
    bench.want(true);

    bench.preferences.forgetAll();

    QVERIFY(!isStartedAtLogin());
}

void TestLoginEntry::isMadeAnewAtTheStart()
{
    Bench bench;
    bench.want(true);
    QVERIFY(!isStartedAtLogin());

    const LoginEntry entry(bench.preferences);

    QVERIFY(isStartedAtLogin());
}

/// Settings may be of somebody who never wanted it, or cannot be read for once.
void TestLoginEntry::leavesWhatNobodyHasSwitchedOffHere()
{
    Bench bench;
    QVERIFY(setStartedAtLogin(true));

    const LoginEntry entry(bench.preferences);
    bench.preferences.set({.reminderDays = 7});

    QVERIFY(isStartedAtLogin());
}

QTEST_GUILESS_MAIN(TestLoginEntry)
#include "tst_loginentry.moc"
