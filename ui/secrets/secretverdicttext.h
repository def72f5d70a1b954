// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretsuspicion.h"

#include <QString>

namespace Keyturn {

struct SecretVerdict;

/// What Entra says to a value, and what one can do about it.
QString secretVerdictText(const SecretVerdict &verdict,
                          const std::vector<SecretSuspicion> &suspicions);

/// A sentence each; empty if there is none.
QString secretSuspicionsText(const std::vector<SecretSuspicion> &suspicions);

} // namespace Keyturn
