// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/proxyrule.h"

namespace Keyturn {

/// What a person chose about the way to the network. Nothing in here is secret.
struct NetworkPreferences
{
    ProxyRule proxy = {};
    QString authoritiesFile = {}; ///< PEM, to be trusted beside the system's own; empty: none

    bool operator==(const NetworkPreferences &) const = default;
};

} // namespace Keyturn
