// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/signedin.h"
#include "app/settings/signinrequest.h"
#include "ui/flows/signinflow.h"

#include <optional>

namespace Keyturn {

/// Whoever stays signed in, without a question and before the keychain or the authority was asked:
/// what they say comes with the first token. Nothing for an account that needs a person, or that
/// may not sign in here: those tell why when they are chosen. `notKept` is called when the
/// keychain does not take a new sign-in; it lives as long as the tokens.
std::optional<SignedIn> rememberedSignIn(const Account &account,
                                         const SignInFlow::Surroundings &around,
                                         const SignInRequest &usual,
                                         const std::function<void()> &notKept);

/// That the keychain did not take a sign-in.
QString signInNotKeptText();

} // namespace Keyturn
