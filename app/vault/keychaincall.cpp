// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/vault/keychaincall.h"

#include <utility>

namespace Keyturn {

KeychainCall::KeychainCall(std::chrono::milliseconds limit, QObject *context,
                           VaultHandler<SecretText> handler, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_handler(std::move(handler))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &KeychainCall::giveUpWaiting);
    m_patience.start(limit);
}

void KeychainCall::finish(VaultResult<SecretText> answer)
{
    m_patience.stop();
    deleteLater();
    if (!m_overdue)
        tell(std::move(answer));
    else if (answer)
        Q_EMIT succeededLate();
    else
        Q_EMIT failedLate(answer.error());
}

void KeychainCall::giveUpWaiting()
{
    m_overdue = true;
    Q_EMIT becameOverdue();
    tell(tl::unexpected(VaultError{VaultError::Kind::Pending}));
}

void KeychainCall::tell(VaultResult<SecretText> answer)
{
    const auto handler = std::exchange(m_handler, {});
    if (m_context)
        handler(std::move(answer));
}

} // namespace Keyturn
