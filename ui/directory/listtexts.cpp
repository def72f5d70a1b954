// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/listtexts.h"

#include <QCoreApplication>

namespace Keyturn {

QString listTitle(ListKind kind)
{
    switch (kind) {
    case ListKind::AppRegistrations:
        return QCoreApplication::translate("ListTexts", "App registrations");
    case ListKind::OwnedApplications:
        return QCoreApplication::translate("ListTexts", "Owned applications");
    case ListKind::EnterpriseApplications:
        return QCoreApplication::translate("ListTexts", "Enterprise applications");
    case ListKind::AgentIdentityBlueprints:
        return QCoreApplication::translate("ListTexts", "Agent identity blueprints");
    case ListKind::DeletedApplications:
        return QCoreApplication::translate("ListTexts", "Deleted applications");
    }
    return {};
}

QString emptyListText(ListKind kind)
{
    switch (kind) {
    case ListKind::AppRegistrations:
        return QCoreApplication::translate("ListTexts", "This directory has no app registrations.");
    case ListKind::OwnedApplications:
        return QCoreApplication::translate("ListTexts",
                                           "You are not an owner of any application here.");
    case ListKind::EnterpriseApplications:
        return QCoreApplication::translate("ListTexts",
                                           "This directory has no enterprise applications.");
    case ListKind::AgentIdentityBlueprints:
        return QCoreApplication::translate("ListTexts",
                                           "This directory has no agent identity blueprints.");
    case ListKind::DeletedApplications:
        return QCoreApplication::translate("ListTexts",
                                           "No application was deleted in the last 30 days.");
    }
    return {};
}

QString emptyListNextStep(ListKind kind)
{
    switch (kind) {
    case ListKind::AppRegistrations:
        return QCoreApplication::translate(
            "ListTexts", "Register one in the Entra admin center, then refresh (F5).");
    case ListKind::OwnedApplications:
        return QCoreApplication::translate(
            "ListTexts", "App registrations has all of them. An owner can add you to one.");
    case ListKind::EnterpriseApplications:
        return QCoreApplication::translate(
            "ListTexts", "They come with the first sign-in to an application. Refresh (F5) then.");
    case ListKind::AgentIdentityBlueprints:
        return QCoreApplication::translate(
            "ListTexts",
            "Blueprints are made for agents, in the Entra admin center. Refresh (F5) then.");
    case ListKind::DeletedApplications:
        return QCoreApplication::translate("ListTexts",
                                           "What was deleted longer ago is gone for good. "
                                           "Refresh (F5) shows what was deleted since.");
    }
    return {};
}

} // namespace Keyturn
