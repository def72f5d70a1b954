// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/permissiontable.h"
#include "app/signin/signinway.h"

#include <QStringList>

#include <optional>

namespace Keyturn {

// How permissions come into a token that lacks them.

/// Where signing in again asks for them.
QString askingText(const QStringList &missing);
/// Likewise, where the token does not tell what it holds.
QString perhapsAskingText(const QStringList &missing);
/// Where it does not, and what does; `way` is nothing in the sample tenant.
QString grantingText(const std::optional<SignInWay> &way, const QStringList &missing);

/// What it takes the permissions for, where that is not plain to see; empty elsewhere.
QString reasonText(DirectoryAct act);

/// "Ask for AgentIdentityBlueprint.Read.All", for a button.
QString askForText(const QStringList &missing);

} // namespace Keyturn
