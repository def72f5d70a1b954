// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/secretsuspicion.h"

#include <QString>

namespace Keyturn {

struct SecretVerdict;

struct SecretVerdictWords
{
    QString verdict; ///< a few words: "Accepted after 11 s."
    QString meaning; ///< what that means, and what one can do about it
};

/// What Entra says to a value. The suspicions are about that value.
SecretVerdictWords secretVerdictWords(const SecretVerdict &verdict,
                                      const std::vector<SecretSuspicion> &suspicions);

/// A sentence each; empty if there is none.
QString secretSuspicionsText(const std::vector<SecretSuspicion> &suspicions);

} // namespace Keyturn
