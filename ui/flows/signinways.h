// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signinway.h"
#include "app/signin/wayin.h"

#include <QByteArray>
#include <QStringList>

namespace Keyturn {

/// Why somebody who is signed in has to sign in again.
struct SignInDemand
{
    QByteArray claims = {}; ///< what they have to prove, as JSON; see claimsAskedFor()
    QStringList permissions = {}; ///< to be asked for besides those that were granted before
};

/// Where the dialog has that way.
WayIn wayInOf(SignInWay way);

/// What to ask the authority for: what the registration was granted already, without a question,
/// and what is missing. A personal account knows no such thing as the first.
/// https://learn.microsoft.com/entra/identity-platform/scopes-oidc#the-default-scope
QStringList permissionsToAskFor(SignInWay way, const QStringList &missing);

} // namespace Keyturn
