// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QComboBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QAbstractItemView *secretsOf(const Stage &stage)
{
    return stage.find<QAbstractItemView>(u"Expiring secrets"_s);
}

void openExpiring(Stage &stage)
{
    stage.openLoadedTenant();
    auto *const navigation = stage.find<QAbstractItemView>(u"Navigation"_s);
    Stage::require([&] { return Stage::rowOf(*navigation, u"Expiring (7)"_s) >= 0; },
                   u"Expiring (7)"_s);
    stage.openEntry(u"Expiring (7)"_s);
    Stage::require([&] { return secretsOf(stage) && secretsOf(stage)->model()->rowCount() == 7; },
                   u"expiring secrets"_s);
    QTest::qWait(800); // their owners
}

void chooseWindow(Stage &stage, const QString &text)
{
    auto *const windows = stage.named<QComboBox>("window");
    windows->setCurrentIndex(windows->findText(text));
    QTest::qWait(800);
}

void showExpired(Stage &stage)
{
    openExpiring(stage);
    chooseWindow(stage, u"Expired"_s);
}

void showNone(Stage &stage)
{
    openExpiring(stage);
    stage.search(u"no such thing"_s);
    Stage::require([&] { return !secretsOf(stage); }, u"no rows"_s);
}

void showTimeline(Stage &stage, const QString &window)
{
    openExpiring(stage);
    chooseWindow(stage, window);
    stage.press(u"Timeline"_s);
}

} // namespace

std::vector<Screen> expiringScreens()
{
    return {
        {u"expiring"_s, openExpiring},
        {u"expiring-expired"_s, showExpired},
        {u"expiring-without-match"_s, showNone},
        {u"expiring-timeline"_s, [](Stage &stage) { showTimeline(stage, u"Within 90 days"_s); }},
        {u"expired-timeline"_s, [](Stage &stage) { showTimeline(stage, u"Expired"_s); }},
    };
}
