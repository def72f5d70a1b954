// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/secrets/lifetimepresets.h"
#include "ui/settings/defaultspage.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestDefaultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheAdminCentersLifetimes();
    void takesALifetimeAtOnce();
    void showsALifetimeOfNobodysList();
    void followsAReset();
};

void TestDefaultsPage::offersTheAdminCentersLifetimes()
{
    SettingsBench bench;
    DefaultsPage page(bench.preferences);
    page.show();
    const QComboBox *expires = SettingsBench::comboBox(page, u"Expires"_s);
    QVERIFY(expires);

    QStringList texts;
    for (int i = 0; i < expires->count(); ++i)
        texts.append(expires->itemText(i));

    QCOMPARE(texts,
             QStringList({u"Recommended: 180 days (6 months)"_s, u"90 days (3 months)"_s,
                          u"365 days (12 months)"_s, u"545 days (18 months)"_s,
                          u"730 days (24 months)"_s}));
    QCOMPARE(expires->currentIndex(), 0);
}

void TestDefaultsPage::takesALifetimeAtOnce()
{
    SettingsBench bench;
    DefaultsPage page(bench.preferences);
    page.show();

    QTest::keyClick(SettingsBench::comboBox(page, u"Expires"_s), Qt::Key_Down);

    QCOMPARE(bench.chosen().lifetimeDays, 90);
}

void TestDefaultsPage::showsALifetimeOfNobodysList()
{
    SettingsBench bench;
    bench.preferences.set({.lifetimeDays = 100});

    DefaultsPage page(bench.preferences);
    page.show();

    const QComboBox *expires = SettingsBench::comboBox(page, u"Expires"_s);
    QCOMPARE(expires->currentData().toInt(), 100);
    QCOMPARE(bench.chosen().lifetimeDays, 100);
    QCOMPARE(expires->currentText(), u"100 days"_s);
    bench.preferences.set({.lifetimeDays = 1});
    QCOMPARE(expires->currentText(), u"1 day"_s);
}

void TestDefaultsPage::followsAReset()
{
    SettingsBench bench;
    bench.preferences.set({.lifetimeDays = 730});
    DefaultsPage page(bench.preferences);
    page.show();
    const QComboBox *expires = SettingsBench::comboBox(page, u"Expires"_s);
    QCOMPARE(expires->currentIndex(), 4);

    bench.preferences.set({});

    QCOMPARE(expires->currentIndex(), 0);
    QVERIFY(bench.chosen() == Preferences());
}

QTEST_MAIN(TestDefaultsPage)
#include "tst_defaultspage.moc"
