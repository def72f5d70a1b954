// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "ui/permissions/mayaddtext.h"
#include "ui/permissions/permissionspanel.h"
#include "ui/secrets/newsecretdialog.h"

#include <QAction>
#include <QComboBox>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

DirectoryRole role(const QString &name)
{
    return {.displayName = name};
}

/// Of a person at work who looks at the sample tenant's Payroll.
PermissionsPanel::Facts facts()
{
    return {.account = u"Ana Lopez (ana@contoso.com)"_s,
            .token = {.kind = TokenKind::WorkAccount,
                      .permissions = QStringList{u"Application.Read.All"_s, u"User.Read"_s,
                                                 u"Application.ReadWrite.All"_s}},
            .roles = {.roles = {role(u"Application Administrator"_s)}, .isComplete = true},
            .kind = ObjectKind::Application,
            .objectName = u"Payroll"_s,
            .ownsObject = false,
            .checkedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 3, 25), Qt::LocalTime)};
}

PermissionsPanel *open(Stage &stage, const PermissionsPanel::Facts &known)
{
    stage.openLoadedTenant();
    auto *const panel = new PermissionsPanel(known, stage.window.get());
    panel->open();
    Stage::waitFor(u"Permissions"_s);
    return panel;
}

void showAllowed(Stage &stage)
{
    open(stage, facts());
}

void showHidden(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.kind = ObjectKind::AgentIdentityBlueprint;
    known.objectName = u"Supplier Risk Watcher"_s;
    known.token.permissions = QStringList{u"AgentIdentityBlueprint.AddRemoveCreds.All"_s,
                                          u"Directory.AccessAsUser.All"_s};
    open(stage, known);
}

void showNothingKnown(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.token.permissions = {};
    known.roles = {};
    known.ownsObject = {};
    open(stage, known)->setChecking();
}

void showPersonal(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.account = u"ana@outlook.com"_s;
    known.token.kind = TokenKind::PersonalAccount;
    known.roles = {};
    known.objectName.clear();
    known.kind = ObjectKind::ServicePrincipal;
    open(stage, known);
}

void showApplication(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.account = u"Nightly rotation"_s;
    known.token = {.kind = TokenKind::Application,
                   .permissions = QStringList{u"Application.ReadWrite.OwnedBy"_s}};
    known.roles = {};
    known.problem = u"No new token: the server could not be reached."_s;
    open(stage, known);
}

void showReaders(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.roles.roles.clear();
    auto *const act = open(stage, known)->findChild<QComboBox *>(u"act"_s);
    Stage::chooseEntry(*act, u"List and read"_s);
}

/// Blueprints, with a permission to ask for.
void showMissing(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.kind = ObjectKind::AgentIdentityBlueprint;
    known.objectName = u"Supplier Risk Watcher"_s;
    known.canAsk = true;
    known.way = SignInWay::Browser;
    open(stage, known);
}

void showFasterRefresh(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.canAsk = true;
    known.way = SignInWay::Browser;
    auto *const act = open(stage, known)->findChild<QComboBox *>(u"act"_s);
    Stage::chooseEntry(*act, u"Faster refresh (delta)"_s);
}

void showOfAzureCli(Stage &stage)
{
    PermissionsPanel::Facts known = facts();
    known.kind = ObjectKind::AgentIdentityBlueprint;
    known.objectName.clear();
    known.way = SignInWay::AzureCli;
    open(stage, known);
}

void showOfTheSampleTenant(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    const auto actions = stage.window->findChildren<QAction *>();
    const auto isEntry = [](const QAction *action) { return action->text() == u"&Permissions…"_s; };
    (*std::ranges::find_if(actions, isEntry))->trigger();
    Stage::waitFor(u"Permissions"_s);
    QTest::qWait(500); // for what is read
}

void askWithNote(Stage &stage, const AddingFacts &known)
{
    using Link = NewSecretDialog::PermissionLink;
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    auto *const question = qobject_cast<NewSecretDialog *>(stage.openAddDialog());
    const MayAdd verdict = mayAdd(known);
    question->setPermissionNote(
        mayAddText(verdict), verdict.answer == MayAdd::Answer::Yes ? Link::Absent : Link::Present);
}

void askAsOwner(Stage &stage)
{
    askWithNote(stage, {.token = facts().token, .ownsObject = true});
}

void askWithoutRole(Stage &stage)
{
    askWithNote(
        stage,
        {.token = facts().token, .roles = {.roles = {}, .isComplete = true}, .ownsObject = false});
}

} // namespace

std::vector<Screen> permissionScreens()
{
    return {
        {u"permissions-by-a-role"_s, showAllowed},
        {u"permissions-hidden"_s, showHidden},
        {u"permissions-not-known"_s, showNothingKnown},
        {u"permissions-of-a-personal-account"_s, showPersonal},
        {u"permissions-of-an-application"_s, showApplication},
        {u"permissions-to-read"_s, showReaders},
        {u"permissions-to-ask-for"_s, showMissing},
        {u"permissions-for-faster-refreshes"_s, showFasterRefresh},
        {u"permissions-of-azure-cli"_s, showOfAzureCli},
        {u"permissions-in-the-sample-tenant"_s, showOfTheSampleTenant},
        {u"add-secret-as-owner"_s, askAsOwner},
        {u"add-secret-without-role"_s, askWithoutRole},
    };
}
