// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

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
    Stage::chooseEntry(*stage.named<QComboBox>("window"), text);
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

void selectRows(Stage &stage, int first, int last)
{
    QAbstractItemView &view = *secretsOf(stage);
    Stage::clickRow(view, first);
    const QModelIndex index = view.model()->index(last, 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      view.visualRect(index).center());
}

void showMuteQuestion(Stage &stage)
{
    openExpiring(stage);
    selectRows(stage, 1, 2);
    stage.press(u"Mute"_s);
    QWidget *const question = Stage::waitFor(u"Mute"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"Reason"_s, question),
                     u"the vendor moves to certificates"_s);
}

void showMuted(Stage &stage)
{
    showMuteQuestion(stage);
    stage.press(u"Mute"_s, Stage::dialog(u"Mute"_s));
    Stage::require([&] { return secretsOf(stage)->model()->rowCount() == 5; }, u"five rows"_s);
    stage.find<QCheckBox>(u"Muted only"_s)->click();
    Stage::require([&] { return secretsOf(stage)->model()->rowCount() == 2; }, u"two rows"_s);
}

void showQueueQuestion(Stage &stage)
{
    openExpiring(stage);
    selectRows(stage, 3, 6);
    stage.press(u"Add secret for each"_s);
    Stage::waitFor(u"Add secret for each"_s);
    QTest::qWait(1000);
}

void showQueue(Stage &stage)
{
    showQueueQuestion(stage);
    stage.press(u"Begin"_s, Stage::dialog(u"Add secret for each"_s));
    Stage::waitFor(u"Add secret"_s);
}

void showQueueWaiting(Stage &stage)
{
    showQueue(stage);
    QWidget *const question = Stage::dialog(u"Add secret"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"Description"_s, question), u"prod-2027"_s);
    stage.press(u"Add"_s, question);
    Stage::waitFor(u"Save this client secret now"_s);
}

void showDryRun(Stage &stage)
{
    showExpired(stage);
    selectRows(stage, 0, 8);
    stage.press(u"Remove expired"_s);
    Stage::waitFor(u"Remove expired secrets"_s);
}

void showConfirmation(Stage &stage)
{
    showDryRun(stage);
    stage.press(u"Delete"_s, Stage::dialog(u"Remove expired secrets"_s));
    Stage::waitFor(u"Delete expired secrets"_s);
}

void showRemoved(Stage &stage)
{
    showConfirmation(stage);
    stage.press(u"Delete 9 secrets"_s, Stage::dialog(u"Delete expired secrets"_s));
    Stage::require([&] { return stage.button(u"Close"_s); }, u"the end"_s);
}

void showPrinting(Stage &stage)
{
    showTimeline(stage, u"Within 30 days"_s);
    stage.press(u"Print timeline"_s);
    Stage::waitFor(u"Print timeline"_s);
}

} // namespace

std::vector<Screen> expiringScreens()
{
    return {
        {u"expiring"_s, openExpiring},
        {u"expiring-expired"_s, showExpired},
        {u"expiring-without-match"_s, showNone},
        {u"expiring-timeline"_s, [](Stage &stage) { showTimeline(stage, u"Within 90 days"_s); }},
        {u"expiring-print"_s, showPrinting},
        {u"expiring-mute"_s, showMuteQuestion},
        {u"expiring-muted"_s, showMuted},
        {u"add-for-each"_s, showQueueQuestion},
        {u"add-for-each-question"_s, showQueue},
        {u"add-for-each-waiting"_s, showQueueWaiting},
        {u"remove-expired"_s, showDryRun},
        {u"remove-expired-confirmation"_s, showConfirmation},
        {u"remove-expired-outcome"_s, showRemoved},
        {u"expired-timeline"_s, [](Stage &stage) { showTimeline(stage, u"Expired"_s); }},
    };
}
