// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/secretvault.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QString VaultKey::toString() const
{
    if (appId.isEmpty() && keyId.isEmpty())
        return u"Keyturn/%1"_s.arg(tenantId);
    return u"Keyturn/%1/%2/%3"_s.arg(tenantId, appId, keyId);
}

VaultHandler<SecretText> withoutText(VaultHandler<void> handler)
{
    return [handler = std::move(handler)](const VaultResult<SecretText> &answer) {
        handler(answer ? VaultResult<void>() : tl::unexpected(answer.error()));
    };
}

} // namespace Keyturn
