// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signinerror.h"
#include "app/signin/signintarget.h"

#include <optional>

class QDateTime;
class QJsonObject;

namespace Keyturn {

class SecretText;

/// What is wrong with a TokenGrant's identity, if anything is: it has to be for this application,
/// of this attempt, of the tenant and the authority that were asked, and still good; clocks may
/// differ by five minutes. That nobody else can have written it is TLS's business.
/// https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
std::optional<SignInError> checkIdToken(const QJsonObject &identity, const SignInTarget &target,
                                        const SecretText &nonce, const QDateTime &now);
/// The same where none was sent that it could repeat, as with a device code.
std::optional<SignInError> checkIdToken(const QJsonObject &identity, const SignInTarget &target,
                                        const QDateTime &now);

} // namespace Keyturn
