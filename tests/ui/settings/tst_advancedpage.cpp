// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/settingsbench.h"
#include "ui/settings/advancedpage.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

class TestAdvancedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheVersion();
    void choosesTheAddress();
    void choosesTheLog();
    void showsWhatWasChosen();
    void showsWhatALogHolds();
};

void TestAdvancedPage::choosesTheVersion()
{
    SettingsBench bench;
    AdvancedPage page(bench.preferences);
    page.show();
    QComboBox *version = SettingsBench::comboBox(page, u"Graph version"_s);
    QCOMPARE(version->currentText(), u"Automatic (v1.0)"_s);

    QTest::keyClick(version, Qt::Key_Down);

    QCOMPARE(version->currentText(), u"beta"_s);
    QVERIFY(bench.chosen() == Preferences{.graphVersion = GraphVersion::Beta});
}

void TestAdvancedPage::choosesTheAddress()
{
    SettingsBench bench;
    AdvancedPage page(bench.preferences);
    page.show();
    QComboBox *addressing = SettingsBench::comboBox(page, u"Address objects by"_s);
    QCOMPARE(addressing->currentText(), u"Object ID"_s);

    QTest::keyClick(addressing, Qt::Key_Down);

    QCOMPARE(addressing->currentText(), u"Application (client) ID"_s);
    QVERIFY(bench.chosen() == Preferences{.addressing = Addressing::AppId});
}

void TestAdvancedPage::choosesTheLog()
{
    SettingsBench bench;
    AdvancedPage page(bench.preferences);
    page.show();

    SettingsBench::click<QCheckBox>(page, u"Write a log of requests"_s);

    QVERIFY(bench.chosen() == Preferences{.writesRequestLog = true});
}

void TestAdvancedPage::showsWhatWasChosen()
{
    SettingsBench bench;
    AdvancedPage page(bench.preferences);
    page.show();

    bench.preferences.set({.graphVersion = GraphVersion::Beta,
                           .addressing = Addressing::AppId,
                           .writesRequestLog = true});

    QCOMPARE(SettingsBench::comboBox(page, u"Graph version"_s)->currentText(), u"beta"_s);
    QCOMPARE(SettingsBench::comboBox(page, u"Address objects by"_s)->currentText(),
             u"Application (client) ID"_s);
    QVERIFY(named<QCheckBox>(page, u"Write a log of requests"_s)->isChecked());
}

void TestAdvancedPage::showsWhatALogHolds()
{
    SettingsBench bench;
    AdvancedPage page(bench.preferences);
    page.show();

    const QString log = named<QPlainTextEdit>(page, u"Preview"_s)->toPlainText();

    QVERIFY(log.startsWith("keyturn.graph: GET /applications 200 "_L1));
    QVERIFY(log.contains("keyturn.secrets: POST "_L1));
    QVERIFY(log.contains("Bearer <redacted>"_L1));
    QVERIFY(log.contains(R"("secretText":"<redacted>")"_L1));
    QVERIFY(!log.contains("made-up"_L1));
    QVERIFY(!log.contains("not.a-real-secret"_L1));
}

QTEST_MAIN(TestAdvancedPage)
#include "tst_advancedpage.moc"
