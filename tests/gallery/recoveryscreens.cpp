// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"
#include "ui/secrets/recoverypanel.h"

#include <QFile>

#include <chrono>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

FaultyProxy::Fault answerLost()
{
    return {.cutAfter = 0};
}
FaultyProxy::Fault requestLost()
{
    return {.swallowsRequest = true};
}

RecoverySchedule soon()
{
    return {.waits = {1ms}, .patience = 20s};
}
RecoverySchedule late()
{
    return {.waits = {1h, 1h, 1h, 1h, 1h}, .patience = 20s};
}

void waitForWords(Stage &stage, const QString &words)
{
    Stage::require(
        [&] {
            const auto *panel = stage.window->findChild<RecoveryPanel *>();
            const auto *text = panel->findChild<QTextEdit *>();
            return panel->isVisible() && isSaidIn()(text->toPlainText(), words);
        },
        words);
}

void lose(Stage &stage, const FaultyProxy::Fault &fault, const RecoverySchedule &schedule,
          const QString &words)
{
    stage.recoverySchedule = schedule;
    stage.openLoadedTenant();
    stage.proxy.setFaultOf("/addPassword", fault);
    stage.addTo(u"Payroll"_s);
    waitForWords(stage, words);
}

void showTwo(Stage &stage)
{
    lose(stage, answerLost(), soon(), u"never arrived"_s);
    stage.addTo(u"Access Reviews"_s);
    Stage::require([&] { return stage.button(u"Next"_s); }, u"the second one"_s);
}

void showUnreachable(Stage &stage)
{
    lose(stage, answerLost(), {.waits = {1h}, .patience = 20s}, u"looking…"_s);
    stage.tokens->bearer = "wrong";
    stage.press(u"Look now"_s);
    waitForWords(stage, u"looking failed"_s);
}

/// A service that keeps whole seconds: what it lists is only probably ours.
void showChoice(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    const ObjectRef payroll =
        stage.server.tenant().find(ObjectKind::Application, u"Payroll").value();
    const PasswordCredential listed = stage.server.tenant().secretsOf(payroll.objectId).front();
    stage.recoverySchedule = soon();
    stage.session->recovery().resume({{.id = QUuid::createUuid(),
                                       .graphEndpoint = stage.proxy.url(),
                                       .tenantId = stage.session->tenant().id,
                                       .owner = payroll,
                                       .ownerName = u"Payroll"_s,
                                       .wanted = {.displayName = listed.displayName,
                                                  .startDateTime = {},
                                                  .endDateTime = listed.endDateTime.addMSecs(123)},
                                       .keyIdsBefore = {},
                                       .askedAt = QDateTime::currentDateTimeUtc()}},
                                     [](const IssuingRecord &) { return false; });
    waitForWords(stage, u"not certain"_s);
}

void showNeverSaved(Stage &stage)
{
    stage.restartWithUnsavedSecret();
    waitForWords(stage, u"never saved"_s);
}

void showUnnoted(Stage &stage)
{
    stage.openLoadedTenant();
    QFile inTheWay(stage.folder.filePath(u"issuing"_s));
    Stage::require([&] { return inTheWay.open(QIODevice::WriteOnly); }, inTheWay.fileName());
    stage.addTo(u"Payroll"_s);
    Stage::require([&] { return isSaidIn()(stage.message(), u"nothing was sent"_s); },
                   u"message"_s);
}

} // namespace

std::vector<Screen> recoveryScreens()
{
    return {
        {u"lost-secret-looking"_s,
         [](Stage &stage) { lose(stage, answerLost(), late(), u"looking…"_s); }},
        {u"lost-secret-found"_s,
         [](Stage &stage) { lose(stage, answerLost(), soon(), u"never arrived"_s); }},
        {u"lost-secret-not-seen"_s,
         [](Stage &stage) { lose(stage, requestLost(), soon(), u"not known"_s); }},
        {u"lost-secret-to-choose"_s, showChoice},
        {u"lost-secret-out-of-reach"_s, showUnreachable},
        {u"lost-secrets-two"_s, showTwo},
        {u"secret-never-saved"_s, showNeverSaved},
        {u"add-secret-not-noted"_s, showUnnoted},
    };
}
