// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/labaccount.h"
#include "support/stackcanary.h"
#include "ui/mainwindow.h"
#include "ui/program.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program at another start, with whoever has signed in before.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    bool hasAccount = addAccount();
    Program program{settings, folder.filePath(u"kept.json"_s)};

    bool addAccount()
    {
        addLabAccount(settings);
        return true;
    }

    /// What is left to click on.
    QPushButton *questionBeforeSigningOut()
    {
        const auto actions = program.window().findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove(u'&') == u"Sign out"_s)
                action->trigger();
        }
        const auto *const box = program.window().findChild<QMessageBox *>();
        return box ? box->defaultButton() : nullptr;
    }
};

} // namespace

class TestProgramStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWipedBySigningOut();
};

void TestProgramStack::isWipedBySigningOut()
{
    if (!StackCanary::canBeSeen())
        QSKIP("Only on Linux a process can look there.");
    Bench bench;
    bench.program.window().show();
    bench.program.openLastAccount();
    QPushButton *const yes = bench.questionBeforeSigningOut();
    QVERIFY(yes);
    const StackCanary canary = StackCanary::left();

    yes->click();

    QVERIFY(canary.isThere());
    QTRY_VERIFY(!canary.isThere());
}

QTEST_MAIN(TestProgramStack)
#include "tst_program_stack.moc"
