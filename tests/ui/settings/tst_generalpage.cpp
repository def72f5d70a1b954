// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "support/settingsbench.h"
#include "ui/settings/generalpage.h"

#include <QCheckBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QCheckBox *opensLast(const QWidget &page)
{
    return named<QCheckBox>(page, u"Open the account used last when Keyturn starts"_s);
}

} // namespace

class TestGeneralPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheLastAccountUnlessToldOtherwise();
    void followsAReset();
    void namesTheChoiceOfLanguageForScreenReaders();
    void keepsTheLanguageThatIsChosen();
    void takesALanguageThatIsNotThereForNone();
    void tellsWhatPutsOffAnotherLanguage();
};

void TestGeneralPage::opensTheLastAccountUnlessToldOtherwise()
{
    SettingsBench bench;
    GeneralPage page(bench.preferences);
    page.show();
    QVERIFY(opensLast(page));
    QVERIFY(opensLast(page)->isChecked());

    opensLast(page)->click();

    QVERIFY(!bench.chosen().opensLastAccount);
}

void TestGeneralPage::followsAReset()
{
    SettingsBench bench;
    bench.preferences.set({.opensLastAccount = false});
    GeneralPage page(bench.preferences);
    page.show();
    QVERIFY(!opensLast(page)->isChecked());

    bench.preferences.forgetAll();

    QVERIFY(opensLast(page)->isChecked());
}

void TestGeneralPage::namesTheChoiceOfLanguageForScreenReaders()
{
    SettingsBench bench;
    GeneralPage page(bench.preferences);
    page.show();

    QVERIFY(SettingsBench::comboBox(page, u"Language"_s));
}

void TestGeneralPage::keepsTheLanguageThatIsChosen()
{
    SettingsBench bench;
    {
        GeneralPage page(bench.preferences);
        page.show();
        auto *const language = page.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentIndex(), 0);
        language->setFocus();

        QTest::keyClick(language, Qt::Key_End);

        QCOMPARE(language->currentText(), u"简体中文"_s);
        QCOMPARE(bench.chosen().language, u"zh_CN"_s);
    }
    const PreferenceStore later(bench.settings);
    QCOMPARE(later.preferences().language, u"zh_CN"_s);
    const GeneralPage again(bench.preferences);
    QCOMPARE(again.findChild<QComboBox *>(u"language"_s)->currentText(), u"简体中文"_s);
}

void TestGeneralPage::takesALanguageThatIsNotThereForNone()
{
    SettingsBench bench;
    bench.preferences.set({.language = u"tlh"_s});
    const GeneralPage page(bench.preferences);

    QCOMPARE(page.findChild<QComboBox *>(u"language"_s)->currentIndex(), 0);
}

void TestGeneralPage::tellsWhatPutsOffAnotherLanguage()
{
    SettingsBench bench;
    const GeneralPage page(bench.preferences);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();

    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(u"Windows that are open for a secret"_s);
    }));
}

QTEST_MAIN(TestGeneralPage)
#include "tst_generalpage.moc"
