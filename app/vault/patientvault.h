// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

namespace Keyturn {

/// Asks a vault one thing at a time and tells its last word on that, however late it comes: whoever
/// asks here never hears Pending. becameOverdue() says that the vault keeps one waiting, once for
/// each call that does. Destroying it drops the answer, not what the vault was asked to do.
class PatientVault : public QObject
{
    Q_OBJECT

public:
    explicit PatientVault(SecretVault &vault, QObject *parent = nullptr);

    // Not to be called before the call before has been answered; a handler may call again.
    void store(const VaultKey &key, const QString &label, const SecretText &text,
               VaultHandler<void> handler);
    void read(const VaultKey &key, VaultHandler<SecretText> handler);
    void remove(const VaultKey &key, VaultHandler<void> handler);

    /// The call that is under way has been told Pending.
    bool isOverdue() const { return m_isOverdue; }

Q_SIGNALS:
    void becameOverdue();

private:
    enum class Call { None, Store, Read, Remove };

    void begin(Call call, const VaultKey &key, VaultHandler<SecretText> handler,
               std::function<void()> asking);
    void ask();
    void hear(VaultResult<SecretText> answer);
    void hearDone(const VaultResult<void> &answer);
    void hearLate(Call call, const VaultKey &key, VaultResult<SecretText> answer);
    void askAgain();
    void finish(VaultResult<SecretText> answer);

    SecretVault &m_vault;
    Call m_call = Call::None;
    VaultKey m_key;
    VaultHandler<SecretText> m_handler;
    std::function<void()> m_ask;
    bool m_isOverdue = false;
};

} // namespace Keyturn
