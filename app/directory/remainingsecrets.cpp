// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/remainingsecrets.h"

#include "app/directory/expiryclock.h"
#include "app/directory/passwordcredential.h"

namespace Keyturn {

RemainingSecrets RemainingSecrets::without(const QUuid &keyId,
                                           std::span<const PasswordCredential> credentials,
                                           const QDateTime &now)
{
    const ExpiryClock clock(now);
    const auto isValid = [&clock](const PasswordCredential &credential) {
        const Expiry expiry = clock.expiryOf(Validity::of(credential));
        return expiry != Expiry::Expired && expiry != Expiry::NotYetValid;
    };
    RemainingSecrets remaining;
    for (const PasswordCredential &credential : credentials) {
        if (credential.keyId == keyId)
            remaining.isValid = isValid(credential);
        else if (isValid(credential))
            ++remaining.otherValidCount;
    }
    return remaining;
}

} // namespace Keyturn
