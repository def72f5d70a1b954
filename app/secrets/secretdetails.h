// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/directory/passwordcredential.h"

#include <QUrl>

namespace Keyturn {

/// All about one secret that a ticket or a colleague wants to know. It has no member that could
/// carry the value.
struct SecretDetails
{
    ObjectRef owner = {};
    QString ownerName = {};
    QString tenantId = {};
    QString tenantName = {};
    QString cloudName = {};
    PasswordCredential credential = {};
    QUrl portalPage = {}; ///< of the owner, in the admin center; empty if there is none
    QString requestId = {}; ///< of the reply that told the value, where it is known

    /// A line each, as plain text; what is not known is left out.
    QString toText() const;
};

} // namespace Keyturn
