// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/language/filledin.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Page
{
    Page()
    {
        box->addItems({u"first"_s, u"second"_s});
        told->setReadOnly(true);
    }

    QWidget widget;
    QLineEdit *const told = new QLineEdit(u"told"_s, &widget);
    QLineEdit *const field = new QLineEdit(&widget);
    QComboBox *const box = new QComboBox(&widget);
    QPushButton *const button = new QPushButton(&widget); // nothing that stays
    QCheckBox *const tick = new QCheckBox(&widget);
};

QVariantList filledInPage()
{
    const Page page;
    page.told->setText(u"in another language"_s);
    page.field->setText(u"mine"_s);
    page.box->setCurrentIndex(1);
    page.tick->setChecked(true);
    return filledIn(page.widget);
}

} // namespace

class TestFilledIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatWasAPersons();
    void leavesAPageWithMoreOrFewer();
    void leavesAPageOfOthers();
};

void TestFilledIn::fillsInWhatWasAPersons()
{
    Page page;

    fillIn(page.widget, filledInPage());

    QCOMPARE(page.field->text(), u"mine"_s);
    QCOMPARE(page.box->currentIndex(), 1);
    QVERIFY(page.tick->isChecked());
    QCOMPARE(page.told->text(), u"told"_s);
}

void TestFilledIn::leavesAPageWithMoreOrFewer()
{
    Page more;
    auto *const another = new QCheckBox(&more.widget);
    Page fewer;
    delete fewer.tick;

    fillIn(more.widget, filledInPage());
    fillIn(fewer.widget, filledInPage());

    QVERIFY(more.field->text().isEmpty());
    QVERIFY(!more.tick->isChecked() && !another->isChecked());
    QVERIFY(fewer.field->text().isEmpty());
    QCOMPARE(fewer.box->currentIndex(), 0);
}

// Not even what stands before the first that is another.
void TestFilledIn::leavesAPageOfOthers()
{
    Page page;
    delete page.tick;
    const QLineEdit last(&page.widget);

    fillIn(page.widget, filledInPage());

    QVERIFY(page.field->text().isEmpty());
    QCOMPARE(page.box->currentIndex(), 0);
    QVERIFY(last.text().isEmpty());
}

QTEST_MAIN(TestFilledIn)
#include "tst_filledin.moc"
