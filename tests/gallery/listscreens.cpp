// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

void showList(Stage &stage, const QString &entry)
{
    stage.openLoadedTenant();
    stage.openList(entry);
}

/// Some pages have come and more are to come.
void showLoading(Stage &stage)
{
    stage.openSampleTenant(); // directly: the next page's address is the server's own
    stage.window->showMaximized();
    Stage::require([&] { return stage.objects() && stage.objects()->model()->rowCount() > 500; },
                   u"first pages"_s);
}

void showCancelled(Stage &stage)
{
    showLoading(stage);
    stage.press(u"Cancel"_s);
}

void showFailed(Stage &stage)
{
    stage.proxy.setFault({.cutAfter = 0, .ending = FaultyProxy::Ending::Reset});
    stage.openTenant();
    Stage::require([&] { return !stage.message().isEmpty(); }, u"message"_s);
}

void showRefused(Stage &stage)
{
    stage.proxy.setFault({.status = 403});
    stage.openTenant();
    Stage::require([&] { return !stage.message().isEmpty(); }, u"message"_s);
}

void showNoMatch(Stage &stage)
{
    stage.openLoadedTenant();
    stage.search(u"no such thing"_s);
}

void showMatches(Stage &stage)
{
    stage.openLoadedTenant();
    stage.search(u"intranet"_s);
}

void showHiddenChoice(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.search(u"intranet"_s);
}
} // namespace

std::vector<Screen> listScreens()
{
    const SampleServer::Options large{.applications = 20'000, .latencyMilliseconds = 150};
    return {
        {u"start-page"_s, [](Stage &stage) { stage.showStartPage(); }},
        {u"app-registrations"_s, [](Stage &stage) { stage.openLoadedTenant(); }},
        {u"owned-applications"_s, [](Stage &stage) { showList(stage, u"Owned applications"_s); }},
        {u"enterprise-applications"_s,
         [](Stage &stage) { showList(stage, u"Enterprise applications"_s); }},
        {u"agent-identity-blueprints"_s,
         [](Stage &stage) { showList(stage, u"Agent identity blueprints"_s); }},
        {u"deleted-applications"_s,
         [](Stage &stage) { showList(stage, u"Deleted applications"_s); }},
        {u"list-loading"_s, showLoading, large},
        {u"list-cancelled"_s, showCancelled, large},
        {u"list-without-network"_s, showFailed},
        {u"list-without-permission"_s, showRefused},
        {u"list-filtered"_s, showMatches},
        {u"list-without-match"_s, showNoMatch},
        {u"list-hiding-what-is-chosen"_s, showHiddenChoice},
    };
}
