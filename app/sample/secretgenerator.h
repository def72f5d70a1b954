// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

namespace Keyturn {

/// A new client secret, as Entra makes them: mostly 40 characters of letters, digits and ~._-, but
/// Graph promises no more than 16 to 64 characters, so now and then they are others, and as many
/// as they like. From the system's generator, as if it opened something.
SecretText generateSecret();

} // namespace Keyturn
