// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/screens.h"

#include <QComboBox>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

std::function<void(Stage &)> object(const QString &list, const QString &name)
{
    return [list, name](Stage &stage) {
        stage.openLoadedTenant();
        stage.openList(list);
        stage.openApplication(name);
    };
}

std::function<void(Stage &)> registration(const QString &name)
{
    return object(u"App registrations"_s, name);
}

/// The list knows it, and the directory can no longer be asked.
void showUnreadable(Stage &stage)
{
    stage.openLoadedTenant();
    Stage::require([&] { return !stage.session->tenant().id.isEmpty(); }, u"tenant"_s);
    stage.tokens->bearer = "no longer valid";
    stage.openApplication(u"Payroll"_s);
    Stage::require([&] { return !stage.message().isEmpty(); }, u"message"_s);
}

void showKept(Stage &stage)
{
    stage.openLoadedTenant();
    stage.openApplication(u"Payroll"_s);
    QWidget *once = stage.addSecret(u"prod-2027"_s);
    stage.press(u"Save to keychain"_s, once);
    stage.press(u"Done"_s, once);
    Stage::require([&] { return Stage::rowOf(*stage.secrets(), u"prod-2027"_s) >= 0; },
                   u"new secret"_s);
    Stage::clickRow(*stage.secrets(), Stage::rowOf(*stage.secrets(), u"prod-2027"_s));
}

/// Among all types, which the list does not show at first.
std::function<void(Stage &)> anyServicePrincipal(const QString &name)
{
    return [name](Stage &stage) {
        stage.openLoadedTenant();
        stage.openList(u"Enterprise applications"_s);
        Stage::chooseEntry(*stage.named<QComboBox>("applicationType"), u"All Applications"_s);
        stage.openApplication(name);
    };
}

} // namespace

std::vector<Screen> objectScreens()
{
    const QString longName =
        u"Warehouse and logistics planning for the Nordic and Baltic countries, "
        "including customs declarations (production server)"_s;
    return {
        {u"application"_s, registration(u"Payroll"_s)},
        {u"application-with-all-states"_s, registration(u"Integration Hub"_s)},
        {u"application-without-secrets"_s, registration(u"Identity Lab"_s)},
        {u"application-with-secrets-on-its-principal"_s, registration(u"Travel Expenses"_s)},
        {u"application-with-long-name"_s, registration(longName)},
        {u"application-with-markup-in-its-name"_s, registration(u"<b>Bold Reports</b>"_s)},
        {u"application-right-to-left"_s, registration(u"بوابة الموظفين"_s)},
        {u"application-unreadable"_s, showUnreadable},
        {u"application-with-a-kept-secret"_s, showKept},
        {u"enterprise-application"_s, object(u"Enterprise applications"_s, u"Travel Expenses"_s)},
        {u"managed-identity"_s, anyServicePrincipal(u"func-orders-prod"_s)},
        {u"microsoft-application"_s, anyServicePrincipal(u"Microsoft Graph"_s)},
        {u"blueprint"_s, object(u"Agent identity blueprints"_s, u"Supplier Risk Watcher"_s)},
        {u"deleted-application"_s, object(u"Deleted applications"_s, u"Old Intranet Search"_s)},
    };
}
