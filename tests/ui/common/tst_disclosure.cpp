// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/namedwidget.h"
#include "ui/common/disclosure.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QDialog window;
    QWidget *content = new QWidget(&window);
    Disclosure *line = new Disclosure(u"More"_s, *content, &window);
    QSignalSpy accepted{&window, &QDialog::accepted};

    Bench()
    {
        auto *const standard = new QPushButton(u"OK"_s, &window);
        standard->setDefault(true);
        QObject::connect(standard, &QPushButton::clicked, &window, &QDialog::accept);
        auto *const layout = new QVBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{line, content, standard})
            layout->addWidget(widget);
        window.show();
    }
};

} // namespace

class TestDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsFolded();
    void unfoldsByClickAndKey_data();
    void unfoldsByClickAndKey();
};

void TestDisclosure::beginsFolded()
{
    Bench bench;

    QCOMPARE(named<Disclosure>(bench.window, u"More"_s), bench.line);
    QVERIFY(!bench.content->isVisible());
    QVERIFY(!bench.line->isChecked());
    QVERIFY(bench.line->focusPolicy() & Qt::TabFocus);
}

void TestDisclosure::unfoldsByClickAndKey_data()
{
    QTest::addColumn<std::optional<Qt::Key>>("key");

    QTest::newRow("click") << std::optional<Qt::Key>();
    QTest::newRow("Space") << std::optional(Qt::Key_Space);
    QTest::newRow("Return") << std::optional(Qt::Key_Return);
    QTest::newRow("Enter") << std::optional(Qt::Key_Enter);
}

void TestDisclosure::unfoldsByClickAndKey()
{
    QFETCH(std::optional<Qt::Key>, key);
    Bench bench;
    const auto press = [&] {
        if (key)
            QTest::keyClick(bench.line, *key);
        else
            QTest::mouseClick(bench.line, Qt::LeftButton);
    };

    press();
    QTRY_VERIFY(bench.content->isVisible());
    press();
    QTRY_VERIFY(!bench.content->isVisible());
    QCOMPARE(bench.accepted.count(), 0); // Enter is not for the default button here
}

QTEST_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
