// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringsecret.h"
#include "app/expiring/expirycollection.h"

namespace Keyturn {

/// Rows of the expiring secrets, to be worked on in another thread: to take the texts of 300,000
/// out of their pages takes seconds.
struct ExpiringRows
{
    std::shared_ptr<const ExpiryCollection> found;
    std::vector<int> rows; ///< of it
    QHash<QUuid, QString> owners = {}; ///< in words, by object ID, where they are known

    size_t size() const { return rows.size(); }
    ExpiringSecret secret(size_t number, const QDateTime &now) const;
};

} // namespace Keyturn
