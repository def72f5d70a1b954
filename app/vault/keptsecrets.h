// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptindex.h"
#include "app/vault/keptsecret.h"
#include "app/vault/secretvault.h"

#include <map>
#include <vector>

namespace Keyturn {

enum class KeptState {
    NotKept,
    Waiting, ///< from keep() until the outcome is known, however long the keychain takes
    Kept,
};

/// The secrets kept in the system's keychain, as far as the index file says: QtKeychain cannot
/// list. The index never holds a value; whether the keychain still has it is found out when the
/// value is asked for. Nothing counts as kept before it was read back equal, and nothing as removed
/// before a read said so. Lives as long as the program.
class KeptSecrets : public QObject
{
    Q_OBJECT

public:
    /// `indexFile` is made, with mode 0600, when the first secret is kept.
    KeptSecrets(SecretVault &vault, QString indexFile, QObject *parent = nullptr);

    KeptState state(const VaultKey &key) const;
    std::vector<KeptSecret> entries() const;
    /// Some call has waited too long for the keychain: every further one waits behind it.
    bool isKeychainSilent() const { return m_vault.isSilent(); }

    /// Stores, reads back and compares; takes a copy of the text for the comparison and wipes it.
    /// An entry without keptAt is given the present time.
    void keep(KeptSecret entry, const SecretText &text);
    /// An entry that the keychain no longer has is forgotten.
    void read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler);
    /// Refused with Pending while the entry is Waiting: it may land after the removal.
    void remove(const VaultKey &key);

Q_SIGNALS:
    void stateChanged(const Keyturn::VaultKey &key);
    void kept(const Keyturn::VaultKey &key);
    void keptLate(const Keyturn::VaultKey &key); ///< after keepingFailed() with Pending
    void keepingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);
    void removed(const Keyturn::VaultKey &key);
    void removingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);

    void keychainSilenceChanged(bool silent);

private:
    struct Keeping
    {
        KeptSecret entry;
        SecretText text;
        bool toldPending = false;
        bool readAgain = false; ///< once the keychain is no longer silent
    };

    void readBack(const VaultKey &key);
    void compare(const VaultKey &key, const VaultResult<SecretText> &found);
    void succeed(const VaultKey &key);
    void fail(const VaultKey &key, const VaultError &error);
    void resume();
    void endRemoval(const VaultKey &key);
    void forget(const VaultKey &key);

    SecretVault &m_vault;
    KeptIndex m_index;
    std::map<VaultKey, Keeping> m_underWay;
};

} // namespace Keyturn
