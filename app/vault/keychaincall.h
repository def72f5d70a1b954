// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Keyturn {

/// One call of the keychain and the patience of whoever waits for it: the handler gets the answer,
/// or Pending when the time is up. The call itself cannot be taken back, so this lives on until
/// finish(), and what comes late is told by signals.
class KeychainCall : public QObject
{
    Q_OBJECT

public:
    KeychainCall(std::chrono::milliseconds limit, QObject *context,
                 VaultHandler<SecretText> handler, QObject *parent);

    /// The text is empty where the call fetches none. Deletes this object, later.
    void finish(VaultResult<SecretText> answer);

Q_SIGNALS:
    void becameOverdue();
    void succeededLate();
    void failedLate(const Keyturn::VaultError &error);

private:
    void giveUpWaiting();
    void tell(VaultResult<SecretText> answer);

    QPointer<QObject> m_context;
    VaultHandler<SecretText> m_handler;
    QTimer m_patience;
    bool m_overdue = false;
};

} // namespace Keyturn
