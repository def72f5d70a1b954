// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptindex.h"
#include "app/vault/keptsecret.h"
#include "app/vault/secretvault.h"

#include <map>
#include <set>

namespace Keyturn {

enum class KeptState {
    NotKept,
    Waiting, ///< from keep() until the outcome is known, however long the keychain takes
    Kept,
};

/// The secrets kept in the system's keychain, as far as the index file says: QtKeychain cannot
/// list. The index never holds a value; whether the keychain still has it is found out when the
/// value is asked for. Nothing counts as kept before it was read back equal, and nothing as removed
/// before a read said so. What was stored but could not be kept is taken out again, so that nothing
/// lies in the keychain of which the index knows nothing. Lives as long as the program.
class KeptSecrets : public QObject
{
    Q_OBJECT

public:
    /// `indexFile` is made, with mode 0600, when the first secret is kept.
    KeptSecrets(SecretVault &vault, QString indexFile, QObject *parent = nullptr);

    KeptState state(const VaultKey &key) const;
    /// All that are Kept, of all tenants. Another instance's are there once this one has changed
    /// something.
    const KeptIndex::Entries &entries() const { return m_index.entries(); }
    bool isIndexWhole() const { return m_index.isWhole(); } ///< see KeptIndex::isWhole()
    /// Some call has waited too long for the keychain: every further one waits behind it.
    bool isKeychainSilent() const { return m_vault.isSilent(); }

    /// Stores, reads back and compares; takes a copy of the text for the comparison and wipes it.
    /// An entry without keptAt is given the present time. Refused with Pending while the same key
    /// is Waiting or being removed.
    void keep(KeptSecret entry, const SecretText &text);
    /// An entry that the keychain no longer has is forgotten.
    void read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler);
    /// What may yet land is told as Pending and removed once it has landed; so is, without a second
    /// removal, what is being removed already.
    void remove(const VaultKey &key);
    /// What indexTroubled() would have said before anybody listened; empty if nothing.
    QString takeIndexNotice() { return m_index.takeNotice(); }

Q_SIGNALS:
    void stateChanged(const Keyturn::VaultKey &key);
    void keepingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);
    /// It is kept, after keepingFailed() with Pending.
    void keptLate(const Keyturn::KeptSecret &secret);
    /// Along with the last keepingFailed() where an earlier one said Pending.
    void keepingFailedLate(const Keyturn::KeptSecret &secret, const Keyturn::VaultError &error);
    void removed(const Keyturn::VaultKey &key);
    /// After Pending, removed() or this once more follows.
    void removingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);

    void keychainSilenceChanged(bool silent);
    void indexTroubled(const QString &sentence); ///< for the user

private:
    struct Keeping
    {
        KeptSecret entry;
        SecretText text;
        bool isStored = false; ///< so the keychain says
        bool isUnwanted = false; ///< to be removed once it is known where it is
        bool toldPending = false;
        bool readAgain = false; ///< once the keychain is no longer silent
    };

    static QString labelOf(const KeptSecret &secret);
    void land(const VaultKey &key);
    void readBack(const VaultKey &key);
    void compare(const VaultKey &key, const VaultResult<SecretText> &found);
    void succeed(const VaultKey &key);
    void fail(const VaultKey &key, const VaultError &error);
    void takeOut(const VaultKey &key, const VaultError &reason);
    void abandon(const VaultKey &key);
    void endKeeping(const VaultKey &key, const VaultError &error);
    void resume();
    void startRemoval(const VaultKey &key);
    void endRemoval(const VaultKey &key);
    void failRemoval(const VaultKey &key, const VaultError &error);
    void forget(const VaultKey &key);
    void tellOfIndex();

    SecretVault &m_vault;
    KeptIndex m_index;
    std::map<VaultKey, Keeping> m_underWay;
    std::set<VaultKey> m_removing; // until the keychain's last word, however late
};

} // namespace Keyturn
