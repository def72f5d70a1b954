// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace Keyturn {

/// The ways to sign in.
enum class WayIn {
    AzureCli, ///< with the token of whoever is signed in there
    Browser,
    DeviceCode,
    Application, ///< by a client secret or a certificate
    PersonalAccount, ///< in the browser
    PastedToken,
};

/// Whether one signs in as an application that has to be registered first.
constexpr bool needsClientId(WayIn way)
{
    return way != WayIn::AzureCli && way != WayIn::PastedToken;
}

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::WayIn)
