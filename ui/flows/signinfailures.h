// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"
#include "app/signin/wayin.h"
#include "ui/signin/signinfailedpage.h"

namespace Keyturn {

struct SignInError;

// What a step of a SignInFailure is called in stepChosen().
inline constexpr QLatin1StringView WaysInStep("ways-in");
inline constexpr QLatin1StringView BrowserStep("browser");
inline constexpr QLatin1StringView DeviceCodeStep("device-code");
inline constexpr QLatin1StringView RegistrationStep("registration");
inline constexpr QLatin1StringView AdminConsentStep("admin-consent");

/// What the dialog shows of a failed attempt, with buttons for what is likely to help.
SignInFailure signInFailure(const SignInError &error, const SignInTarget &target, WayIn way);

/// Where an administrator consents to what the registration asks for.
QUrl adminConsentLink(const SignInTarget &target);

} // namespace Keyturn
