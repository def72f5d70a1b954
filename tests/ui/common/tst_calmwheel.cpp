// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/wheel.h"
#include "ui/common/calmwheel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QScrollArea area;
    QComboBox *box = new QComboBox;
    QSpinBox *number = new QSpinBox;
    QDateTimeEdit *date = new QDateTimeEdit(QDateTime(QDate(2026, 11, 20), QTime(14, 2)));

    Bench()
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        box->addItems({u"one"_s, u"two"_s, u"three"_s});
        for (QWidget *control : std::initializer_list<QWidget *>{box, number, date}) {
            layout->addWidget(control);
            calmWheel(*control);
        }
        number->setValue(50);
        layout->addSpacing(1000);
        area.setWidget(content);
        area.resize(300, 200);
        area.setFocus();
        area.show();
        area.activateWindow();
    }

    QWidget *control(int which) const
    {
        return which == 0 ? static_cast<QWidget *>(box)
            : which == 1  ? static_cast<QWidget *>(number)
                          : date;
    }
    QString values() const
    {
        return box->currentText() + u' ' + number->text() + u' ' + date->text();
    }
    bool hasScrolled() const { return area.verticalScrollBar()->value() > 0; }
};

} // namespace

class TestCalmWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollsPastAControlWithoutTheFocus_data();
    void scrollsPastAControlWithoutTheFocus();
    void changesAControlWithTheFocus_data();
    void changesAControlWithTheFocus();
};

void TestCalmWheel::scrollsPastAControlWithoutTheFocus_data()
{
    QTest::addColumn<int>("which");

    QTest::newRow("a combo box") << 0;
    QTest::newRow("a spin box") << 1;
    QTest::newRow("a date") << 2;
}

void TestCalmWheel::scrollsPastAControlWithoutTheFocus()
{
    QFETCH(int, which);
    const Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.area.window()));
    QWidget *control = bench.control(which);
    const QString before = bench.values();

    turnWheelOver(*control);

    QCOMPARE(bench.values(), before);
    QVERIFY(bench.hasScrolled());
    QVERIFY(!control->hasFocus());
    QCOMPARE(control->focusPolicy(), Qt::StrongFocus); // or a real wheel would focus it first
}

void TestCalmWheel::changesAControlWithTheFocus_data()
{
    scrollsPastAControlWithoutTheFocus_data();
}

void TestCalmWheel::changesAControlWithTheFocus()
{
    QFETCH(int, which);
    const Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.area.window()));
    QWidget *control = bench.control(which);
    control->setFocus();
    const QString before = bench.values();

    turnWheelOver(*control);

    QVERIFY(bench.values() != before);
    QVERIFY(!bench.hasScrolled());
}

QTEST_MAIN(TestCalmWheel)
#include "tst_calmwheel.moc"
