// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QCheckBox>

#include <optional>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;

void saveAndClose(Stage &stage)
{
    QWidget *const once = Stage::waitFor(OnceTitle);
    stage.find<QCheckBox>(u"I have saved it"_s, once)->click();
    stage.press(u"Done"_s, once);
    Stage::require([] { return !Stage::dialog(OnceTitle); }, u"closed"_s);
}

void showActivity(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.addSecret(u"prod-2027"_s);
    stage.press(u"Save to keychain"_s, Stage::waitFor(OnceTitle));
    Stage::require([&] { return !stage.vault.secrets.empty(); }, u"kept"_s);
    saveAndClose(stage);
    stage.openApplication(u"Board Minutes"_s); // where one may not
    stage.press(u"Add"_s, stage.openAddDialog());
    Stage::require([&] { return !stage.message().isEmpty(); }, u"message"_s);
    stage.openApplication(u"Access Reviews"_s);
    stage.addSecret(u"reviews"_s);
    saveAndClose(stage);
    stage.openActivity();
}

/// A replica that is late: it does not have what was just added.
void showWaiting(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    const ObjectRef payroll =
        stage.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    std::optional<DirectoryObject> before;
    stage.session->reread(payroll, stage.window.get(), [&before](const auto &read) {
        before = read ? std::optional(*read) : std::nullopt;
    });
    Stage::require([&before] { return before.has_value(); }, u"read"_s);
    stage.addSecret(u"prod-2027"_s);
    saveAndClose(stage);
    QTest::qWait(500); // what was read since has the secret
    stage.session->update(*before);
}

void askByAnotherClock(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.openAddDialog();
}

/// The curated tenant, whose clock and this computer's do not agree.
SampleServer::Options nextWeek()
{
    SampleServer::Options options;
    options.now = QDateTime::currentDateTimeUtc().addDays(7);
    return options;
}

} // namespace

std::vector<Screen> activityScreens()
{
    return {
        {u"activity-empty"_s,
         [](Stage &stage) {
             stage.openLoadedTenant();
             stage.openActivity();
         }},
        {u"activity"_s, showActivity},
        {u"secret-waiting-for-entra"_s, showWaiting},
        {u"add-secret-refused-as-busy"_s,
         [](Stage &stage) { stage.showRefusal(u"Bulk Mailer"_s); }},
        {u"add-secret-by-another-clock"_s, askByAnotherClock, nextWeek()},
    };
}
