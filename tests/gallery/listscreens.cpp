// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QLineEdit>

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

/// What somebody sees who has pasted an alert's text.
void showPastedMessage(Stage &stage)
{
    stage.openLoadedTenant();
    const QString id = stage.objects()->model()->index(7, 4).data().toString();
    stage.find<QLineEdit>(u"Search"_s)
        ->setText(u"AADSTS7000222: The provided client secret keys for app '%1' are expired.\n"
                  "Trace ID: 0a1b2c3d-0000-4000-8000-000000000001"_s.arg(id));
    Stage::require([&] { return stage.button(u"Look it up in Entra"_s); }, u"strip"_s);
}

void showMatchesElsewhere(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openList(u"Enterprise applications"_s);
    stage.openList(u"Deleted applications"_s);
    stage.openList(u"App registrations"_s);
    stage.search(u"travel"_s);
    Stage::require([&] { return stage.button(u"2 more in Enterprise applications"_s); },
                   u"strip"_s);
}

void showLookup(Stage &stage, const QString &id)
{
    stage.openLoadedTenant();
    stage.search(id);
    Stage::require([&] { return stage.button(u"Look it up in Entra"_s); }, u"strip"_s);
    stage.press(u"Look it up in Entra"_s);
}

void showFoundTwice(Stage &stage)
{
    stage.openLoadedTenant();
    showLookup(stage, stage.objects()->model()->index(7, 4).data().toString());
    Stage::require([&] { return !stage.button(u"Look it up in Entra"_s); }, u"answer"_s);
}

void showNotFound(Stage &stage)
{
    showLookup(stage, u"0a1b2c3d-0000-4000-8000-000000000001"_s);
    Stage::require([&] { return !stage.named<QLabel>("lookupResult")->text().isEmpty(); },
                   u"answer"_s);
}

void showPalette(Stage &stage, const QString &text)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QWidget *const palette = Stage::waitFor(u"Go to"_s);
    palette->findChild<QLineEdit *>()->setText(text);
    QTest::qWait(200);
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
        {u"search-pasted-message"_s, showPastedMessage},
        {u"search-elsewhere"_s, showMatchesElsewhere},
        {u"search-found-twice"_s, showFoundTwice},
        {u"search-not-found"_s, showNotFound},
        {u"palette"_s, [](Stage &stage) { showPalette(stage, {}); }},
        {u"palette-found"_s, [](Stage &stage) { showPalette(stage, u"pa"_s); }},
    };
}
