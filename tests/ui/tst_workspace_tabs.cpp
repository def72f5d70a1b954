// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/windowbench.h"
#include "ui/common/rowtable.h"
#include "ui/directory/credentialcontroller.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : WindowBench
{
    /// By name what Tab leads to, from the menu round to the menu.
    QStringList walk() const
    {
        QWidget *const first = button(u"Menu"_s);
        first->setFocus();
        QStringList names;
        do {
            names += nameOf(*QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 40);
        return names;
    }

    static QString nameOf(QWidget &widget)
    {
        if (qobject_cast<QHeaderView *>(&widget))
            return u"headings"_s;
        // What is chosen is its name on Linux, and its value elsewhere.
        if (const auto *const box = qobject_cast<QComboBox *>(&widget))
            return box->currentText();
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    }

    void tellOfAnError() const
    {
        auto *controller = window->findChild<CredentialController *>();
        controller->tell(controller->object()->ref,
                         {.message = u"broken"_s, .details = u"broken"_s, .canRead = true});
    }
};

} // namespace

/// What Tab leads to, from part to part of the window.
class TestWorkspaceTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followWhatTheEyeReads();
    void doSoInAListThatIsOpenedLater();
};

void TestWorkspaceTabs::followWhatTheEyeReads()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    QTRY_VERIFY(bench.named("owners")->isEnabled());
    Bench::clickRow(*bench.secrets(), 0);
    bench.tellOfAnError();
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QCOMPARE(bench.walk(),
             (QStringList{u"Menu"_s,
                          u"Navigation"_s,
                          u"Search"_s,
                          u"Refresh"_s,
                          u"Export"_s,
                          u"headings"_s,
                          u"Directory objects"_s,
                          u"Copy Application (client) ID"_s,
                          u"Copy Object ID"_s,
                          u"Copy Directory (tenant) ID"_s,
                          u"Copy time of creation"_s,
                          u"Copy owners"_s,
                          u"Add secret"_s,
                          u"Delete secret"_s,
                          u"Check a value"_s,
                          u"Test secret"_s,
                          u"Client secrets"_s,
                          u"Message"_s,
                          u"Retry"_s,
                          u"Copy details"_s,
                          u"Dismiss"_s}));
}

void TestWorkspaceTabs::doSoInAListThatIsOpenedLater()
{
    Bench bench;
    bench.openSampleTenant();
    QVERIFY(bench.choose(u"Payroll"_s));
    bench.find<QListWidget>(u"Navigation"_s)->setCurrentRow(2);
    QVERIFY(bench.choose(u"Payroll"_s));
    QTRY_VERIFY(bench.button(u"Add secret"_s)->isEnabled());
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    const QStringList names = bench.walk();

    QCOMPARE(names.first(9),
             (QStringList{u"Menu"_s, u"Navigation"_s, u"Search"_s, u"Enterprise Applications"_s,
                          u"Refresh"_s, u"Export"_s, u"headings"_s, u"Directory objects"_s,
                          u"Copy Application (client) ID"_s}));
}

QTEST_MAIN(TestWorkspaceTabs)
#include "tst_workspace_tabs.moc"
