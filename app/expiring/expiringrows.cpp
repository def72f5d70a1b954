// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/expiringrows.h"

#include "app/expiring/expiringmodel.h"

namespace Keyturn {

ExpiringSecret ExpiringRows::secret(size_t number, const QDateTime &now) const
{
    ExpiringSecret secret = secretOf(*found, found->rows[size_t(rows[number])], now);
    secret.owners = owners.value(secret.owner.objectId);
    return secret;
}

} // namespace Keyturn
