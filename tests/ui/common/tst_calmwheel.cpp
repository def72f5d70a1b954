// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/wheel.h"
#include "ui/common/calmwheel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QSpinBox>
#include <QTest>

#include <array>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    QComboBox *box = new QComboBox;
    QSpinBox *number = new QSpinBox;
    QDateTimeEdit *date = new QDateTimeEdit(QDateTime(QDate(2026, 11, 20), QTime(14, 2)));

    Bench()
    {
        auto *layout = new QVBoxLayout(&window);
        box->addItems({u"one"_s, u"two"_s, u"three"_s});
        for (QWidget *control : std::initializer_list<QWidget *>{box, number, date}) {
            layout->addWidget(control);
            calmWheel(*control);
        }
        number->setValue(50);
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus(); // or the first control has it
        window.show();
        window.activateWindow();
    }

    QWidget *control(int which) const
    {
        return std::array<QWidget *, 3>{box, number, date}.at(size_t(which));
    }
    QString values() const
    {
        return box->currentText() + u' ' + number->text() + u' ' + date->text();
    }
};

} // namespace

class TestCalmWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheWheelAloneWithoutTheFocus_data();
    void leavesTheWheelAloneWithoutTheFocus();
    void changesAControlWithTheFocus_data();
    void changesAControlWithTheFocus();
};

void TestCalmWheel::leavesTheWheelAloneWithoutTheFocus_data()
{
    QTest::addColumn<int>("which");

    QTest::newRow("a combo box") << 0;
    QTest::newRow("a spin box") << 1;
    QTest::newRow("a date") << 2;
}

void TestCalmWheel::leavesTheWheelAloneWithoutTheFocus()
{
    QFETCH(int, which);
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QWidget *control = bench.control(which);
    const QString before = bench.values();

    QVERIFY(!turnWheelOver(*control));

    QCOMPARE(bench.values(), before);
    QVERIFY(!control->hasFocus());
    QCOMPARE(control->focusPolicy(), Qt::StrongFocus); // or a real wheel would focus it first
}

void TestCalmWheel::changesAControlWithTheFocus_data()
{
    leavesTheWheelAloneWithoutTheFocus_data();
}

void TestCalmWheel::changesAControlWithTheFocus()
{
    QFETCH(int, which);
    Bench bench;
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QWidget *control = bench.control(which);
    control->setFocus();
    const QString before = bench.values();

    QVERIFY(turnWheelOver(*control));

    QVERIFY(bench.values() != before);
}

QTEST_MAIN(TestCalmWheel)
#include "tst_calmwheel.moc"
