// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/passwordcredential.h"
#include "app/secrets/issuingrecord.h"

#include <vector>

namespace Keyturn {

/// Which of an object's secrets an addPassword made whose answer was lost.
struct SecretMatch
{
    enum class Certainty {
        None, ///< none that could be ours is there, or none yet
        Possible, ///< a person has to say which, if any
        Sure, ///< exactly one, by its key ID or its description and end to the millisecond
    };

    Certainty certainty = Certainty::None;
    std::vector<PasswordCredential> candidates = {}; ///< one if sure

    bool operator==(const SecretMatch &) const = default;
};

/// Looks for what `record` asked for among what the object has now. What was there before, and what
/// is new but called or ending otherwise, is somebody else's and never among the candidates. Times
/// that a service cut off to whole seconds, minutes or days make a match possible, never sure.
SecretMatch findLostSecret(const IssuingRecord &record,
                           const std::vector<PasswordCredential> &credentials);

} // namespace Keyturn
