// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace Keyturn {

/// How somebody signs in.
enum class SignInWay {
    Browser,
    DeviceCode,
    ClientSecret,
    Certificate,
    PersonalAccount,
    AzureCli,
    PastedToken,
};

/// As on the command line and in settings: "device-code".
QString signInWayName(SignInWay way);
std::optional<SignInWay> signInWayNamed(QStringView name);

} // namespace Keyturn
