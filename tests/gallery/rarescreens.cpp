// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "ui/flows/deletesecretflow.h"
#include "ui/requestlogdialog.h"
#include "ui/secrets/recoverypanel.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>

#include <algorithm>
#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString OnceTitle = u"Save this client secret now"_s;

void showEmptyList(Stage &stage)
{
    const QByteArray body = R"({"value":[]})";
    stage.proxy.setFaultOf("/applications",
                           {.replacement = "HTTP/1.1 200 OK\r\nContent-Length: "
                                + QByteArray::number(body.size()) + "\r\n\r\n" + body});
    stage.openTenant();
    const DirectoryList &list = stage.session->list(ListKind::AppRegistrations);
    Stage::require([&list] { return list.state() == DirectoryList::State::Loaded; }, u"list"_s);
}

void showAdding(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.proxy.setFaultOf("/addPassword", {.delay = 1h});
    stage.press(u"Add"_s, stage.openAddDialog());
    Stage::require(
        [&stage] {
            const auto labels = stage.window->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && isCalled()(label->text(), u"Adding the secret…"_s);
            });
        },
        u"progress"_s);
}

void holdBackQuitting(Stage &stage)
{
    showAdding(stage);
    stage.window->close();
    Stage::require([&stage] { return isSaidIn()(stage.said(), u"stays open"_s); }, u"sentence"_s);
}

void showUnusualValue(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.proxy.setFaultOf("/addPassword", {.status = 500});
    stage.addSecret(u"prod-2027"_s);
}

/// From the list, while its window is open.
void showDeletedValue(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    QWidget *const once = stage.addSecret(u"prod-2027"_s);
    const ObjectRef payroll =
        stage.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const auto secrets = stage.server.tenant().secretsOf(payroll.objectId);
    const auto made = std::ranges::find(secrets, u"prod-2027"_s, &PasswordCredential::displayName);
    Stage::require([&] { return made != secrets.end(); }, u"secret"_s);
    stage.window->findChild<DeleteSecretFlow *>()->remove(payroll, u"Payroll"_s, made->keyId);
    const auto *const state = once->findChild<QLabel *>(u"keptState"_s);
    Stage::require([state] { return isSaidIn()(state->text(), u"deleted"_s); }, u"state"_s);
}

void askAboutUnsavedSecret(Stage &stage)
{
    stage.restartWithUnsavedSecret();
    stage.press(u"Delete it"_s, stage.window->findChild<RecoveryPanel *>());
    Stage::waitFor(u"Delete client secret"_s);
}

void showUnwrittenActivity(Stage &stage)
{
    Stage::require([&stage] { return QDir(stage.folder.path()).mkdir(u"activity.jsonl"_s); },
                   u"what is in the way"_s);
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    QWidget *const once = stage.addSecret(u"prod-2027"_s);
    stage.find<QCheckBox>(u"I have saved it"_s, once)->click();
    stage.press(u"Done"_s, once);
    Stage::require([] { return !Stage::dialog(OnceTitle); }, u"closed"_s);
    stage.openActivity();
}

void askWhereToExport(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Board Minutes"_s);
    stage.press(u"Add"_s, stage.openAddDialog());
    Stage::require([&stage] { return !stage.message().isEmpty(); }, u"message"_s);
    stage.openActivity();
    stage.press(u"Export"_s);
    Stage::waitFor(u"Export activity"_s);
}

void showUnreadableOwners(Stage &stage)
{
    stage.openLoadedTenant();
    stage.proxy.setFaultOf("/owners", {.status = 403});
    stage.proxy.closeConnections();
    stage.openApplication(u"Payroll"_s);
}

void showRequests(Stage &stage)
{
    stage.openLoadedTenant();
    auto *const log = new RequestLogDialog(
        [&tenant = stage.server.tenant()] {
            QStringList lines;
            for (const SampleTenant::Call &call : tenant.calls())
                lines.append(QString::fromUtf8(call.method + ' ' + call.path + "  "
                                               + QByteArray::number(call.status)));
            return lines;
        },
        stage.window.get());
    log->show();
    Stage::waitFor(u"Requests to the sample tenant"_s);
}

} // namespace

std::vector<Screen> rareScreens()
{
    return {
        {u"list-empty"_s, showEmptyList},
        {u"secret-being-added"_s, showAdding},
        {u"quitting-held-back"_s, holdBackQuitting},
        {u"value-unusual"_s, showUnusualValue},
        {u"value-of-a-deleted-secret"_s, showDeletedValue},
        {u"secret-never-saved-question"_s, askAboutUnsavedSecret},
        {u"activity-not-written"_s, showUnwrittenActivity},
        {u"activity-export"_s, askWhereToExport},
        {u"application-whose-owners-are-unreadable"_s, showUnreadableOwners},
        {u"requests-to-the-sample-tenant"_s, showRequests},
    };
}
