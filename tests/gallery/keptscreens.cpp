// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString CheckTitle = u"Check a value"_s;
const QString KeptEntry = u"Kept on this computer"_s;
const QString RestOfValue = u"8Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ01.23_-x"_s;

/// The first secret of Payroll.
PasswordCredential someSecret(Stage &stage)
{
    const auto *const model = stage.secrets()->model();
    PasswordCredential secret;
    secret.keyId = model->index(0, 0).data(Qt::UserRole).toUuid();
    secret.hint = model->index(0, 3).data().toString().first(3);
    return secret;
}

QWidget *openCheck(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    stage.press(CheckTitle);
    return Stage::waitFor(CheckTitle);
}

void enter(Stage &stage, QWidget *dialog, const QString &text)
{
    stage.find<QLineEdit>(u"Value"_s, dialog)->setText(text);
    QTest::qWait(500);
}

void checkNothing(Stage &stage)
{
    openCheck(stage);
}

void checkValue(Stage &stage)
{
    QWidget *const dialog = openCheck(stage);
    enter(stage, dialog, someSecret(stage).hint + RestOfValue);
}

void checkId(Stage &stage)
{
    QWidget *const dialog = openCheck(stage);
    enter(stage, dialog, someSecret(stage).keyId.toString(QUuid::WithoutBraces));
}

void checkUnknown(Stage &stage)
{
    QWidget *const dialog = openCheck(stage);
    enter(stage, dialog, u"!!!"_s);
}

void checkText(Stage &stage)
{
    QWidget *const dialog = openCheck(stage);
    const PasswordCredential secret = someSecret(stage);
    enter(stage, dialog,
          u"AZURE_CLIENT_SECRET=%1 OTHER_SECRET=%2"_s.arg(
              secret.hint + RestOfValue, secret.keyId.toString(QUuid::WithoutBraces)));
}

/// One that is listed, one that is gone, and one of another tenant.
void showKeptPage(Stage &stage)
{
    stage.openLoadedTenant();
    Stage::require([&] { return !stage.session->tenant().id.isEmpty(); }, u"tenant"_s);
    stage.openApplication(u"Payroll"_s);
    const QString tenant = stage.session->tenant().id;
    const ObjectRef owner = *stage.server.tenant().find(ObjectKind::Application, u"Payroll"_s);
    const QString app = owner.appId.toString(QUuid::WithoutBraces);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto keep = [&](const QString &keyId, const QString &name, const QString &in, int days) {
        stage.keptSecrets.keep({.key = {.tenantId = in, .appId = app, .keyId = keyId},
                                .ownerName = name,
                                .description = u"prod-2027"_s,
                                .endDateTime = now.addDays(days),
                                .keptAt = now.addDays(-60)},
                               SecretText("x"_ba));
    };
    keep(someSecret(stage).keyId.toString(QUuid::WithoutBraces), u"Payroll"_s, tenant, 120);
    keep(QUuid::createUuid().toString(QUuid::WithoutBraces), u"Old Intranet"_s, tenant, -30);
    keep(QUuid::createUuid().toString(QUuid::WithoutBraces), u"Webshop"_s,
         u"11111111-1c3b-4e6f-8a79-b0c1d2e3f405"_s, 12);
    QTest::qWait(300);
    auto *const navigation = stage.find<QListWidget>(u"Navigation"_s);
    for (int row = 0; row < navigation->count(); ++row) {
        if (isSaidIn()(navigation->item(row)->text(), KeptEntry))
            navigation->setCurrentRow(row);
    }
    QTest::qWait(300);
    QTest::keyClick(stage.window.get(), Qt::Key_F5);
    QTest::qWait(3000);
}

void showNothingKept(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openEntry(KeptEntry);
    QTest::qWait(300);
}

} // namespace

std::vector<Screen> keptScreens()
{
    return {
        {u"check-a-value-empty"_s, checkNothing},
        {u"check-a-value"_s, checkValue},
        {u"check-a-value-secret-id"_s, checkId},
        {u"check-a-value-unknown"_s, checkUnknown},
        {u"check-a-value-text"_s, checkText},
        {u"kept-on-this-computer"_s, showKeptPage},
        {u"kept-on-this-computer-nothing"_s, showNothingKept},
    };
}
