// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/applicationopening.h"
#include "app/signin/devicecodesignin.h"
#include "app/signin/pastedtoken.h"
#include "ui/signin/devicecodepage.h"

namespace Keyturn {

class SignInDialog;
struct ManagedSettings;

/// What the page shows of a device code.
DeviceCodePrompt promptOf(const DeviceCode &code);

/// The token that was pasted into the dialog, if it is good for that target on this computer.
tl::expected<PastedToken, SignInError> enteredToken(const SignInDialog &dialog,
                                                    const SignInTarget &target,
                                                    const ManagedSettings &managed);

/// Says on its page what is to be said of that token.
void judgeEnteredToken(const SignInDialog &dialog, const SignInTarget &target,
                       const ManagedSettings &managed);

/// Tells the page of the application whether the keychain has its client secret, as then nothing
/// is to be entered.
void lookForKeptSecret(const SignInDialog &dialog, const SignInTarget &target, SecretVault &vault,
                       QObject *attempt);

/// Signs in as the application that was entered into the dialog, which loses the secret, and shows
/// that. `notKept` is told where the keychain does not take it.
void openEnteredApplication(SignInDialog &dialog, const ApplicationPlace &place, SecretVault &vault,
                            QObject *attempt, const std::function<void()> &notKept,
                            const OpenedHandler &handler);

} // namespace Keyturn
