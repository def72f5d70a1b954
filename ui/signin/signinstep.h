// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

/// What somebody can do next about a sign-in that failed, as a dialog may offer it.
enum class SignInStep {
    None,
    TryAgain, ///< the same once more
    SignInAgain, ///< in person: with a password, a second factor or whatever is asked for
    OtherAccount,
    OtherFlow, ///< the browser in place of a device code, or the other way round
    OtherCloud,
    OtherTenant,
    OtherClientId, ///< another registration to sign in as
    OtherCredential, ///< another secret, certificate or token
    AdminConsent, ///< see Authority::adminConsentPage()
    EnablePublicClient, ///< in the registration: "Allow public client flows"
    RegisterRedirect, ///< in the registration: http://localhost
    CheckNetwork, ///< the connection, the proxy, the authorities that are trusted
    UpdateAzureCli,
    LogInToAzureCli, ///< with "az login", in a terminal
};

} // namespace Keyturn
