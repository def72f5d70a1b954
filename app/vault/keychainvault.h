// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringlabels.h"
#include "app/platform/keyringstatus.h"
#include "app/vault/keychaincall.h"
#include "app/vault/secretvault.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Keyturn {

/// The system's keychain, by QtKeychain: Secret Service, Windows Credential Manager, macOS
/// Keychain. Its jobs run one after another in the whole process and can neither be cancelled nor
/// safely deleted, so a silent service holds up every further call; isSilent() says so.
///
/// On a KDE desktop QtKeychain may prefer KWallet's own interface. KeyringStatus asks the Secret
/// Service, so what is said there of "locked" and "not found" rests on another service's word; and
/// where KWallet offers no Secret Service, the keychain counts as absent.
///
/// Copies that are not ours to wipe: QtKeychain's bytes of a value that is stored, what its backend
/// hands to the system, and a value that arrives before it reaches binaryData().
class KeychainVault : public SecretVault
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds answer = std::chrono::seconds(20);
        qsizetype valueBytes = maximumValueBytes();
    };

    KeychainVault(KeyringStatus &status, KeyringLabels &labels, Limits limits,
                  QObject *parent = nullptr);
    explicit KeychainVault(KeyringStatus &status, KeyringLabels &labels, QObject *parent = nullptr);

    void store(const VaultKey &key, const QString &label, const SecretText &text, QObject *context,
               VaultHandler<void> handler) override;
    void read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler) override;
    void remove(const VaultKey &key, QObject *context, VaultHandler<void> handler) override;
    bool isSilent() const override { return m_overdueCalls > 0; }

    /// What the platform takes; Windows' credentials are small.
    static qsizetype maximumValueBytes();

private:
    using Step = std::function<void(const QKeychain::Job &, KeyringState before)>;

    KeychainCall *begin(QObject *context, VaultHandler<SecretText> handler);
    void countOverdue(int change);
    void perform(KeychainCall *call, const std::function<QKeychain::Job *()> &makeJob,
                 const Step &then);
    void judge(KeychainCall *call, const QKeychain::Job &job, KeyringState before,
               const VaultHandler<SecretText> &then);
    void fetch(KeychainCall *call, const VaultKey &key, const VaultHandler<SecretText> &then);
    void checkRemoved(KeychainCall *call, const VaultKey &key, KeyringState before);

    KeyringStatus &m_status;
    KeyringLabels &m_labels;
    const Limits m_limits;
    int m_overdueCalls = 0;
};

} // namespace Keyturn
