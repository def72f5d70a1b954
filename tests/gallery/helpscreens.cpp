// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "support/settingsbench.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintflow.h"

#include <QLineEdit>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Beside the start page, as long as that lasts.
QWidget *openHelp(Stage &stage, const QString &topic)
{
    stage.showStartPage();
    auto *const help = new HelpWindow(stage.window.get());
    help->showTopic(topic);
    help->show();
    return Stage::waitFor(u"Keyturn help"_s);
}

void searchInHelp(Stage &stage)
{
    QWidget *const help = openHelp(stage, u"adding"_s);
    auto *const field = stage.find<QLineEdit>(u"Find on this page"_s, help);
    field->setText(u"rhubarb"_s);
    stage.press(u"Next"_s, help);
}

/// For somebody who has never used the program.
void greet(Stage &stage)
{
    const auto hints = std::make_shared<Hints>(stage.settings);
    const auto keyring = std::make_shared<ChangingKeyring>();
    auto *const flow = new HintFlow(*hints, *keyring, *stage.window);
    QObject::connect(flow, &QObject::destroyed, flow, [hints, keyring] {}); // which holds them
}

} // namespace

std::vector<Screen> helpScreens()
{
    return {
        {u"help"_s, [](Stage &stage) { openHelp(stage, u"getting-started"_s); }},
        {u"help-errors"_s, [](Stage &stage) { openHelp(stage, u"errors#proxy"_s); }},
        {u"help-permissions"_s, [](Stage &stage) { openHelp(stage, u"permissions"_s); }},
        {u"help-keys"_s, [](Stage &stage) { openHelp(stage, u"keys"_s); }},
        {u"help-search"_s, searchInHelp},
        {u"hint-start-page"_s,
         [](Stage &stage) {
             stage.showStartPage();
             greet(stage);
         }},
        {u"hint-lists"_s,
         [](Stage &stage) {
             stage.openLoadedTenant();
             greet(stage);
             stage.window->showSession(*stage.session);
             Stage::require([&stage] { return stage.objects()->model()->rowCount() > 0; },
                            u"rows"_s);
         }},
        {u"hint-value"_s,
         [](Stage &stage) {
             stage.openLoadedTenant();
             greet(stage);
             stage.openApplication(u"Payroll"_s);
             stage.addSecret(u"prod-2027"_s);
         }},
    };
}
