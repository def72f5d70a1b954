// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMimeData>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *ask(Stage &stage, const QString &application)
{
    stage.openLoadedTenant();
    stage.openApplication(application);
    return stage.openAddDialog();
}

void describe(Stage &stage, const QString &description)
{
    QTest::keyClicks(stage.find<QLineEdit>(u"Description"_s, Stage::waitFor(u"Add secret"_s)),
                     description);
}

QWidget *issue(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    return stage.addSecret(u"prod-2027"_s);
}

QWidget *issueAndCopy(Stage &stage)
{
    QWidget *once = issue(stage);
    stage.press(u"Copy value"_s, once);
    return once;
}

void showCustomDates(Stage &stage)
{
    ask(stage, u"Payroll"_s);
    describe(stage, u"project until spring"_s);
    stage.chooseExpiry(u"Custom"_s);
}

void showImpossibleDates(Stage &stage)
{
    QWidget *question = ask(stage, u"Payroll"_s);
    stage.chooseExpiry(u"Custom"_s);
    question->findChild<QDateTimeEdit *>(u"end"_s)->setDateTime(
        QDateTime::currentDateTime().addDays(-3));
}

/// What the tenant's policy has to say comes a little later than the dialog.
void askUnderPolicy(Stage &stage, const QString &application, const QString &label)
{
    const auto *said = ask(stage, application)->findChild<QLabel *>(label);
    Stage::require([said] { return said->isVisible(); }, u"policy"_s);
}

void showTakenDescription(Stage &stage)
{
    ask(stage, u"Recipe Box"_s);
    describe(stage, u"Phone app"_s);
}

void showRequest(Stage &stage)
{
    QWidget *question = ask(stage, u"Payroll"_s);
    describe(stage, u"prod-2027"_s);
    stage.press(u"Request"_s, question);
}

void showWrongField(Stage &stage)
{
    issueAndCopy(stage);
    stage.press(u"Add secret"_s);
    auto *description = stage.find<QLineEdit>(u"Description"_s, Stage::waitFor(u"Add secret"_s));
    description->paste();
}

void showPasted(Stage &stage)
{
    issueAndCopy(stage);
    Stage::paste();
}

void showReadAtOnce(Stage &stage)
{
    issueAndCopy(stage);
    QGuiApplication::clipboard()->mimeData()->text();
    QTest::qWait(50);
}

void showGuard(Stage &stage)
{
    stage.press(u"Done"_s, issue(stage));
    Stage::waitFor(u"This value cannot be shown again"_s);
}

void showRefusingKeychain(Stage &stage)
{
    stage.vault.storeError = VaultError{VaultError::Kind::Locked};
    stage.press(u"Save to keychain"_s, issue(stage));
}

void showFrozenKeychain(Stage &stage)
{
    QWidget *once = issue(stage);
    stage.vault.hold();
    stage.press(u"Save to keychain"_s, once);
    stage.vault.giveUp();
}

void showSteppedAside(Stage &stage)
{
    QWidget *once = issueAndCopy(stage);
    Stage::paste();
    stage.press(u"Done"_s, once);
    Stage::require([&] { return stage.button(u"Show again"_s); }, u"Show again"_s);
}

void showMoreIds(Stage &stage)
{
    QWidget *once = issue(stage);
    stage.press(u"Reveal"_s, once);
    stage.press(u"More IDs"_s, once);
}

void showDeletion(Stage &stage, const QString &application, const QString &secret)
{
    stage.openLoadedTenant();
    stage.openApplication(application);
    stage.openDeleteDialog(secret);
}

void showFailedDeletion(Stage &stage)
{
    showDeletion(stage, u"Board Minutes"_s, u"archive"_s);
    QTest::keyClicks(Stage::waitFor(u"Delete client secret"_s)->findChild<QLineEdit *>(),
                     u"archive"_s);
    stage.press(u"Delete"_s, Stage::waitFor(u"Delete client secret"_s));
    Stage::require([&] { return !stage.message().isEmpty(); }, u"message"_s);
}

} // namespace

std::vector<Screen> newSecretScreens()
{
    return {
        {u"add-secret"_s,
         [](Stage &stage) {
             ask(stage, u"Payroll"_s);
             describe(stage, u"prod-2027"_s);
         }},
        {u"add-secret-custom"_s, showCustomDates},
        {u"add-secret-impossible"_s, showImpossibleDates},
        {u"add-secret-under-a-policy"_s,
         [](Stage &stage) { askUnderPolicy(stage, u"Treasury Settlements"_s, u"policy"_s); }},
        {u"add-secret-against-a-policy"_s,
         [](Stage &stage) { askUnderPolicy(stage, u"Contract Reviewer"_s, u"problem"_s); }},
        {u"add-secret-description-taken"_s, showTakenDescription},
        {u"add-secret-request"_s, showRequest},
        {u"add-secret-to-an-enterprise-application"_s,
         [](Stage &stage) {
             stage.openLoadedTenant();
             stage.openList(u"Enterprise applications"_s);
             stage.openApplication(u"Travel Expenses"_s);
             stage.openAddDialog();
         }},
        {u"add-secret-wrong-field"_s, showWrongField},
        {u"add-secret-without-permission"_s,
         [](Stage &stage) { stage.showRefusal(u"Board Minutes"_s); }},
        {u"add-secret-two-are-all-it-may-have"_s,
         [](Stage &stage) { stage.showRefusal(u"Recipe Box"_s); }},
        {u"value"_s, [](Stage &stage) { issue(stage); }},
        {u"value-revealed-with-ids"_s, showMoreIds},
        {u"value-copied"_s, [](Stage &stage) { issueAndCopy(stage); }},
        {u"value-pasted"_s, showPasted},
        {u"value-read-at-once"_s, showReadAtOnce},
        {u"value-kept"_s, [](Stage &stage) { stage.press(u"Save to keychain"_s, issue(stage)); }},
        {u"value-keychain-locked"_s, showRefusingKeychain},
        {u"value-keychain-silent"_s, showFrozenKeychain},
        {u"value-guard"_s, showGuard},
        {u"value-stepped-aside"_s, showSteppedAside},
        {u"value-of-a-second-secret"_s,
         [](Stage &stage) {
             issue(stage);
             stage.addSecret(u"prod-2028"_s);
         }},
    };
}

std::vector<Screen> deletionScreens()
{
    return {
        {u"delete-expired"_s, [](Stage &stage) { showDeletion(stage, u"Payroll"_s, u"2024"_s); }},
        {u"delete-one-of-several"_s,
         [](Stage &stage) { showDeletion(stage, u"Payroll"_s, u"payroll-web"_s); }},
        {u"delete-the-last-valid-one"_s,
         [](Stage &stage) { showDeletion(stage, u"Meter Readings"_s, u"gateway"_s); }},
        {u"delete-failed"_s, showFailedDeletion},
    };
}
