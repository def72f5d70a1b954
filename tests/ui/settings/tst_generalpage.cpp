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

QTEST_MAIN(TestGeneralPage)
#include "tst_generalpage.moc"
