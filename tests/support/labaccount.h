// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accountlist.h"
#include "app/settings/cloudstore.h"

namespace Keyturn {

inline const auto LabGraph = QStringLiteral("http://127.0.0.1:1"); // where nobody answers

/// Somebody has signed in to a cloud of their own and stays signed in.
inline Account addLabAccount(QSettings &settings)
{
    const auto lab = QStringLiteral("Lab");
    CloudStore(settings).add(CloudStore::cloudOf(lab, LabGraph, LabGraph, {}));
    Account ana{.username = QStringLiteral("ana"),
                .objectId = QStringLiteral("ana"),
                .tenantId = QStringLiteral("contoso"),
                .cloud = lab,
                .loginAuthority = LabGraph,
                .clientId = QStringLiteral("keyturn"),
                .isRemembered = true};
    AccountList(settings).add(ana);
    return ana;
}

} // namespace Keyturn
