// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colors.h"
#include "ui/windowstheme.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

/// What can be tested away from Windows: which values of its registry mean dark, and the colours.
class TestWindowsTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDarkWhereTheSystemSaysSo_data();
    void isDarkWhereTheSystemSaysSo();
    void isReadable_data();
    void isReadable();
    void tellsWhatCannotBeUsed();
};

void TestWindowsTheme::isDarkWhereTheSystemSaysSo_data()
{
    QTest::addColumn<QVariant>("light");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<bool>("isDark");

    QTest::newRow("an older Windows") << QVariant() << QVariant() << false;
    QTest::newRow("light") << QVariant(1) << QVariant(u"126"_s) << false;
    QTest::newRow("dark") << QVariant(0) << QVariant(u"126"_s) << true;
    QTest::newRow("dark, no word of contrast") << QVariant(0) << QVariant() << true;
    QTest::newRow("high contrast") << QVariant(0) << QVariant(u"127"_s) << false;
}

void TestWindowsTheme::isDarkWhereTheSystemSaysSo()
{
    QFETCH(const QVariant, light);
    QFETCH(const QVariant, contrast);
    QFETCH(const bool, isDark);
    const QTemporaryDir folder;
    QSettings personalize(folder.filePath(u"personalize.ini"_s), QSettings::IniFormat);
    QSettings accessibility(folder.filePath(u"contrast.ini"_s), QSettings::IniFormat);
    if (light.isValid())
        personalize.setValue("AppsUseLightTheme"_L1, light);
    if (contrast.isValid())
        accessibility.setValue("Flags"_L1, contrast);

    QCOMPARE(isDarkWanted(personalize, accessibility), isDark);
}

void TestWindowsTheme::isReadable_data()
{
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("background");

    QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
    QTest::newRow("table") << QPalette::Text << QPalette::Base;
    QTest::newRow("button") << QPalette::ButtonText << QPalette::Button;
    QTest::newRow("tool tip") << QPalette::ToolTipText << QPalette::ToolTipBase;
    QTest::newRow("selection") << QPalette::HighlightedText << QPalette::Highlight;
    QTest::newRow("placeholder") << QPalette::PlaceholderText << QPalette::Base;
    QTest::newRow("link") << QPalette::Link << QPalette::Window;
    QTest::newRow("visited link") << QPalette::LinkVisited << QPalette::Window;
}

void TestWindowsTheme::isReadable()
{
    QFETCH(const QPalette::ColorRole, text);
    QFETCH(const QPalette::ColorRole, background);
    const QPalette colors = darkPalette();

    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QVERIFY(contrast(colors.color(group, text), colors.color(group, background)) >= 4.5);
        QVERIFY(colors.color(group, background).lightness() < 128);
    }
}

void TestWindowsTheme::tellsWhatCannotBeUsed()
{
    const QPalette colors = darkPalette();

    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        QVERIFY(colors.color(QPalette::Disabled, role) != colors.color(QPalette::Active, role));
}

QTEST_MAIN(TestWindowsTheme)
#include "tst_windowstheme.moc"
