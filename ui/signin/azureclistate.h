// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// What is known about the Azure CLI on this computer.
struct AzureCliState
{
    enum class Kind {
        Looking, ///< for it, or for its account
        Absent,
        SignedOut,
        SignedIn,
    };

    Kind kind = Kind::Looking;
    QString userName = {}; ///< as the CLI tells it; empty unless signed in

    bool operator==(const AzureCliState &) const = default;
};

} // namespace Keyturn
