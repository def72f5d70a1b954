// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/datetimefield.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A field between two others.
struct Bench
{
    bool open()
    {
        field.setDisplayFormat(u"d MMM yyyy HH:mm"_s);
        field.setDateTime(QDateTime(QDate(2026, 11, 20), QTime(14, 2)));
        auto *const layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{&before, &field, &after})
            layout->addWidget(widget);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QWidget window;
    QLineEdit before{&window};
    DateTimeField field{&window};
    QLineEdit after{&window};
};

} // namespace

class TestDateTimeField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneTabStop();
    void isFilledInByKeys();
    void keepsItsOrderWhereOneReadsFromTheRight();
};

void TestDateTimeField::keepsItsOrderWhereOneReadsFromTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Bench bench;
    const bool isOpen = bench.open();
    const QString text = bench.field.text();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(isOpen);
    QVERIFY2(text.startsWith(u"20 ") && text.endsWith(u" 14:02"), qPrintable(text));
}

void TestDateTimeField::isOneTabStop()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.before.setFocus();

    Bench::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &bench.field);
    Bench::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &bench.after);
    Bench::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &bench.field);
    Bench::press(Qt::Key_Backtab, Qt::ShiftModifier);

    QCOMPARE(QApplication::focusWidget(), &bench.before);
}

void TestDateTimeField::isFilledInByKeys()
{
    Bench bench;
    QVERIFY(bench.open());
    bench.before.setFocus();
    Bench::press(Qt::Key_Tab);

    Bench::press(Qt::Key_Up);
    Bench::press(Qt::Key_Right, Qt::ControlModifier);
    Bench::press(Qt::Key_Up);
    Bench::press(Qt::Key_Right, Qt::ControlModifier);
    Bench::press(Qt::Key_Up);

    QCOMPARE(bench.field.date(), QDate(2027, 12, 21));
}

QTEST_MAIN(TestDateTimeField)
#include "tst_datetimefield.moc"
