// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/pendingsecrets.h"

#include <algorithm>

namespace Keyturn {

QUuid PendingSecrets::add(IssuedSecret secret)
{
    QUuid id = secret.credential.keyId;
    if (id.isNull() || m_secrets.contains(id))
        id = QUuid::createUuid();
    m_secrets.emplace(id, std::move(secret));
    return id;
}

const IssuedSecret *PendingSecrets::find(const QUuid &id) const
{
    const auto found = m_secrets.find(id);
    return found == m_secrets.end() ? nullptr : &found->second;
}

bool PendingSecrets::isAnyIn(QByteArrayView utf8) const
{
    return std::ranges::any_of(m_secrets, [utf8](const auto &entry) {
        const SecretText &text = entry.second.text;
        return !text.isEmpty() && utf8.contains(text.utf8());
    });
}

void PendingSecrets::discard(const QUuid &id, Fate fate)
{
    if (m_secrets.erase(id) > 0)
        Q_EMIT discarded(id, fate);
}

} // namespace Keyturn
