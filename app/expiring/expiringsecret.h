// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/directory/passwordcredential.h"

namespace Keyturn {

/// A row of the expiring secrets, taken out of its page: for what is done with some of them.
struct ExpiringSecret
{
    ObjectRef owner;
    QString ownerName; ///< as it is to be shown, as the texts that follow
    PasswordCredential credential;
    QString description;
    QString alsoValid; ///< "last one", "another valid to 19 May 2027"
    QString owners = {}; ///< of the object, in words; empty where they are not known

    bool operator==(const ExpiringSecret &) const = default;
};

} // namespace Keyturn
