// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"

#include <QString>

#include <vector>

namespace Keyturn {

/// A delegated permission of Microsoft Graph's that Keyturn's registration may have, and what for.
struct RegisteredPermission
{
    QString name = {}; ///< as Graph spells it
    QString reason = {}; ///< for a person, translated
    bool isOptional = false; ///< all but one thing works without

    bool operator==(const RegisteredPermission &) const = default;
};

/// Every permission that Keyturn may ever ask for.
/// https://learn.microsoft.com/graph/permissions-reference
std::vector<RegisteredPermission> registeredPermissions();

/// What a registration for Keyturn is to be like.
struct Registration
{
    QString name = QStringLiteral("Keyturn");
    QString redirectUri = QStringLiteral("http://localhost"); ///< of a public client
    Cloud cloud = Cloud::global();
    QString tenant = {}; ///< its ID or a domain; empty: where the shell is signed in
};

/// Text for a shell, to be pasted into it or kept as a file, that makes the registration with the
/// Azure CLI. Neither has any secret, nor makes one.
QString azureCliScript(const Registration &registration);
/// The same for Microsoft Graph PowerShell.
QString powerShellScript(const Registration &registration);

} // namespace Keyturn
