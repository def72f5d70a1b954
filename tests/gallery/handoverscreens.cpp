// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "ui/flows/testsecretflow.h"
#include "ui/signin/secretfield.h"

#include <QMenu>
#include <QPushButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString TestTitle = u"Test secret"_s;

QWidget *issue(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    return stage.addSecret(u"prod-2027"_s);
}

void openFormats(Stage &stage)
{
    auto *const button = stage.find<QPushButton>(u"Copy as"_s, issue(stage));
    button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void copyAs(Stage &stage, const QString &format)
{
    const auto *const button = stage.find<QPushButton>(u"Copy as"_s, issue(stage));
    const QList<QAction *> actions = button->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(format))
            action->trigger();
    }
}

void requireResult(const QString &beginning)
{
    const auto *const result = Stage::waitFor(TestTitle)->findChild<QLabel *>(u"result"_s);
    Stage::require([&] { return isSaidIn()(result->text(), beginning); }, beginning);
}

QWidget *openTest(Stage &stage)
{
    stage.press(u"Test now"_s, issue(stage));
    return Stage::waitFor(TestTitle);
}

QWidget *openTestOfOld(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    Stage::clickRow(*stage.secrets(), 0);
    stage.press(u"Test secret"_s);
    return Stage::waitFor(TestTitle);
}

void showWaitingTest(Stage &stage)
{
    QWidget *const test = openTest(stage);
    stage.window->findChild<TestSecretFlow *>()->setWaits({0s, 15s});
    stage.press(u"Test"_s, test);
    requireResult(u"Not yet accepted."_s);
}

void showAccepted(Stage &stage)
{
    stage.press(u"Test"_s, openTest(stage));
    requireResult(u"Accepted after"_s);
}

void testOld(Stage &stage, const QString &value)
{
    QWidget *const test = openTestOfOld(stage);
    stage.find<SecretField>(u"Value"_s, test)->setText(value);
    stage.press(u"Test"_s, test);
    requireResult(u"Not accepted."_s);
}

void showIdTested(Stage &stage)
{
    const auto payroll = stage.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const QUuid keyId = stage.server.tenant().secretsOf(payroll.objectId).at(0).keyId;
    testOld(stage, keyId.toString(QUuid::WithoutBraces));
}

} // namespace

std::vector<Screen> handoverScreens()
{
    return {
        {u"value-forms-to-copy"_s, openFormats},
        {u"value-copied-for-bash"_s, [](Stage &stage) { copyAs(stage, u"bash"_s); }},
        {u"test-secret"_s, [](Stage &stage) { openTestOfOld(stage); }},
        {u"test-new-secret"_s, [](Stage &stage) { openTest(stage); }},
        {u"test-secret-waiting"_s, showWaitingTest},
        {u"test-secret-accepted"_s, showAccepted},
        {u"test-secret-not-accepted"_s,
         [](Stage &stage) { testOld(stage, u"Bu7notReallyIts~value"_s); }},
        {u"test-secret-id"_s, showIdTested},
    };
}
