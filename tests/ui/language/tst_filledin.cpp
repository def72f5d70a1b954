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

struct Page : QWidget
{
    Page() { choice->addItems({u"first"_s, u"second"_s}); }

    QLineEdit *const field = new QLineEdit(this);
    QLineEdit *const told = new QLineEdit(this);
    QComboBox *const choice = new QComboBox(this);
    QCheckBox *const box = new QCheckBox(this);
    QPushButton *const button = new QPushButton(this);
};

} // namespace

class TestFilledIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAPageThatIsMadeLikeTheFirst();
    void leavesWhatIsOnlyToldAsItIs();
    void leavesAPageAloneThatIsMadeOtherwise();
};

void TestFilledIn::fillsAPageThatIsMadeLikeTheFirst()
{
    Page first;
    first.field->setText(u"pay"_s);
    first.choice->setCurrentIndex(1);
    first.box->setChecked(true);
    Page second;

    fillIn(second, filledIn(first));

    QCOMPARE(second.field->text(), u"pay"_s);
    QCOMPARE(second.choice->currentIndex(), 1);
    QVERIFY(second.box->isChecked());
}

void TestFilledIn::leavesWhatIsOnlyToldAsItIs()
{
    Page first;
    first.told->setReadOnly(true);
    first.told->setText(u"in the old language"_s);
    Page second;
    second.told->setReadOnly(true);
    second.told->setText(u"in the new language"_s);

    fillIn(second, filledIn(first));

    QCOMPARE(second.told->text(), u"in the new language"_s);
}

void TestFilledIn::leavesAPageAloneThatIsMadeOtherwise()
{
    Page first;
    first.field->setText(u"pay"_s);
    Page longer;
    const QCheckBox another(&longer);
    QWidget other;
    QVariantList swapped = filledIn(first);
    std::swap(swapped.first(), swapped.last());

    fillIn(longer, filledIn(first));
    fillIn(other, filledIn(first));

    QVERIFY(longer.field->text().isEmpty());
    Page alike;
    fillIn(alike, swapped);
    QVERIFY(alike.field->text().isEmpty());
    QVERIFY(!alike.box->isChecked());
}

QTEST_MAIN(TestFilledIn)
#include "tst_filledin.moc"
