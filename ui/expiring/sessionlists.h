// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringlists.h"

namespace Keyturn {

class Session;

/// Where the secrets of a session's tenant are looked for.
ExpiringLists::Parts expiringPartsOf(Session &session);

} // namespace Keyturn
