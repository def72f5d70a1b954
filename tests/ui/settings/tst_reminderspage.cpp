// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/loginentry.h"
#include "support/settingsbench.h"
#include "ui/settings/reminderspage.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : SettingsBench
{
    explicit Bench(bool isTrayPossible = true)
        : page(preferences, isTrayPossible)
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        page.show();
    }

    ~Bench() { qunsetenv("XDG_CONFIG_HOME"); }
    Q_DISABLE_COPY_MOVE(Bench)

    QCheckBox *tray() const { return named<QCheckBox>(page, u"Show an icon in the tray"_s); }
    QCheckBox *login() const
    {
        return named<QCheckBox>(page, u"Look once when I log in to this computer"_s);
    }
    QComboBox *days() const { return comboBox(page, u"Tell me of what expires within"_s); }
    RemindersPage page;
};

} // namespace

class TestRemindersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOffUnlessToldOtherwise();
    void takesWhatIsChosen();
    void showsDaysFromTheSettingsFile();
    void followsAReset();
    void offersNoTrayWhereThereIsNone();
    void letsATrayBeSwitchedOffThatIsGone();
    void saysWhenNothingCouldBeSetUp();
};

void TestRemindersPage::isOffUnlessToldOtherwise()
{
    const Bench bench;

    QVERIFY(!bench.tray()->isChecked());
    QVERIFY(!bench.login()->isChecked());
    QCOMPARE(bench.days()->currentText(), u"14 days"_s);
}

void TestRemindersPage::takesWhatIsChosen()
{
    Bench bench;

    bench.tray()->click();
    bench.login()->click();
    bench.days()->setCurrentIndex(bench.days()->findText(u"60 days"_s));

    QVERIFY(bench.chosen().showsTray);
    QVERIFY(bench.chosen().checksAtLogin);
    QCOMPARE(bench.chosen().reminderDays, 60);
    const PreferenceStore later(bench.settings);
    QVERIFY(later.preferences() == bench.chosen());
}

void TestRemindersPage::showsDaysFromTheSettingsFile()
{
    Bench bench;

    bench.preferences.set({.reminderDays = 21});

    QCOMPARE(bench.days()->currentText(), u"21 days"_s);
}

void TestRemindersPage::followsAReset()
{
    Bench bench;
    bench.preferences.set({.showsTray = true, .checksAtLogin = true, .reminderDays = 7});
    QVERIFY(bench.tray()->isChecked());

    bench.preferences.set({});

    QVERIFY(!bench.tray()->isChecked());
    QVERIFY(!bench.login()->isChecked());
    QCOMPARE(bench.days()->currentText(), u"14 days"_s);
}

void TestRemindersPage::offersNoTrayWhereThereIsNone()
{
    const Bench bench(false);

    QVERIFY(!bench.tray()->isEnabled());
    QVERIFY(Bench::says(bench.page, u"Not possible here: this desktop has no tray."_s));
    QVERIFY(bench.login()->isEnabled());
}

void TestRemindersPage::letsATrayBeSwitchedOffThatIsGone()
{
    Bench bench(false);
    bench.preferences.set({.showsTray = true});

    bench.tray()->click();

    QVERIFY(!bench.chosen().showsTray);
    QVERIFY(!bench.tray()->isEnabled());
}

void TestRemindersPage::saysWhenNothingCouldBeSetUp()
{
    SettingsBench bench;
    qputenv("XDG_CONFIG_HOME", bench.folder.path().toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("XDG_CONFIG_HOME"); });
    const LoginEntry entry(bench.preferences);
    RemindersPage page(bench.preferences, true);
    page.show();
    const auto problem = u"This could not be set up: the system does not have Keyturn among what "
                         "it starts."_s;

    bench.preferences.set({.checksAtLogin = true});
    QVERIFY(!SettingsBench::says(page, problem));

    bench.preferences.set({});
    QFile obstacle(bench.folder.filePath(u"autostart"_s)); // where the folder would be
    QVERIFY(QDir(obstacle.fileName()).removeRecursively());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    bench.preferences.set({.checksAtLogin = true});
    QVERIFY(SettingsBench::says(page, problem));
}

QTEST_MAIN(TestRemindersPage)
#include "tst_reminderspage.moc"
