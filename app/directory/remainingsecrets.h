// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

#include <span>

class QDateTime;

namespace Keyturn {

struct PasswordCredential;

/// What an object is left with when one of its secrets goes. Certificates do not count: they may
/// go on working.
struct RemainingSecrets
{
    bool isValid = false; ///< the one that goes could be used now
    int otherValidCount = 0; ///< of those that stay

    bool losesLastValid() const { return isValid && otherValidCount == 0; }

    static RemainingSecrets without(const QUuid &keyId,
                                    std::span<const PasswordCredential> credentials,
                                    const QDateTime &now);

    bool operator==(const RemainingSecrets &) const = default;
};

} // namespace Keyturn
