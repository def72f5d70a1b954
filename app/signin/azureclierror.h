// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/programrun.h"
#include "app/signin/signinerror.h"

namespace Keyturn {

// What SignInError::error says of Azure CLI, in place of OAuth's words.
inline constexpr QLatin1StringView AzureCliMissing("azure_cli_missing");
inline constexpr QLatin1StringView AzureCliOutdated("azure_cli_outdated");
/// Somebody has to run "az login", says the message, and how.
inline constexpr QLatin1StringView AzureCliLoginRequired("azure_cli_login_required");
/// Microsoft refused; the code says why, and the message has its own words.
inline constexpr QLatin1StringView AzureCliRefused("azure_cli_refused");
inline constexpr QLatin1StringView AzureCliFailed("azure_cli_failed"); ///< in any other way

/// What went wrong, as a sentence or two for people (but see AzureCliRefused) that quote what Azure
/// CLI said of it; never what it said on its output, where tokens are. Unusable, or
/// InteractionRequired where Microsoft wants to see the person.
SignInError azureCliError(const ProgramRun::Outcome &outcome);
/// Where it ended well, and its answer is of no use.
SignInError azureCliAnswerError();
SignInError azureCliMissingError();

/// A sentence: "az login" has to be run, for that tenant and scope where they are given.
QString azureCliLoginAdvice(const QString &tenant, const QString &scope);

} // namespace Keyturn
