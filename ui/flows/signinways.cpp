// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flows/signinways.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

WayIn wayInOf(SignInWay way)
{
    switch (way) {
    case SignInWay::Browser:
        return WayIn::Browser;
    case SignInWay::DeviceCode:
        return WayIn::DeviceCode;
    case SignInWay::ClientSecret:
    case SignInWay::Certificate:
        return WayIn::Application;
    case SignInWay::PersonalAccount:
        return WayIn::PersonalAccount;
    case SignInWay::AzureCli:
        return WayIn::AzureCli;
    case SignInWay::PastedToken:
        return WayIn::PastedToken;
    }
    return WayIn::Browser;
}

QStringList permissionsToAskFor(SignInWay way, const QStringList &missing)
{
    if (way == SignInWay::PersonalAccount)
        return QStringList{u"Application.ReadWrite.All"_s, u"User.Read"_s} + missing;
    if (missing.isEmpty())
        return {u".default"_s};
    return missing; // .default takes no company; what was granted before is in the token anyway
}

} // namespace Keyturn
