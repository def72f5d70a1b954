// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/signinway.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr std::array Ways{
        std::pair(SignInWay::Browser, "browser"_L1),
        std::pair(SignInWay::DeviceCode, "device-code"_L1),
        std::pair(SignInWay::ClientSecret, "client-secret"_L1),
        std::pair(SignInWay::Certificate, "certificate"_L1),
        std::pair(SignInWay::PersonalAccount, "personal-account"_L1),
        std::pair(SignInWay::AzureCli, "azure-cli"_L1),
        std::pair(SignInWay::PastedToken, "pasted-token"_L1),
    };

} // namespace

QString signInWayName(SignInWay way)
{
    const auto *const found =
        std::ranges::find(Ways, way, &std::pair<SignInWay, QLatin1StringView>::first);
    Q_ASSERT(found != Ways.end());
    return found->second;
}

std::optional<SignInWay> signInWayNamed(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(Ways, [name](const auto &way) { return name == way.second; });
    return found == Ways.end() ? std::nullopt : std::optional(found->first);
}

} // namespace Keyturn
