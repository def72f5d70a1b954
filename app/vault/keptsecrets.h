// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <QDateTime>
#include <QUuid>

#include <map>
#include <vector>

namespace Keyturn {

/// What the value-free index knows of one secret in the keychain.
struct KeptSecret
{
    VaultKey key;
    QString ownerName; ///< the application's display name when it was kept
    QString description;
    QDateTime endDateTime; ///< UTC; may be invalid
    QDateTime keptAt; ///< UTC

    bool operator==(const KeptSecret &) const = default;
};

enum class KeptState { NotKept, Waiting, Kept };

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
    ~KeptSecrets() override;

    KeptState state(const VaultKey &key) const;
    std::vector<KeptSecret> entries() const;
    /// Some call has waited too long for the keychain: every further one waits behind it.
    bool isKeychainSilent() const;

    /// Stores, reads back and compares; takes a copy of the text for the comparison and wipes it.
    void keep(const KeptSecret &entry, const SecretText &text);
    void read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler);
    void remove(const VaultKey &key);

Q_SIGNALS:
    void stateChanged(const Keyturn::VaultKey &key);
    void kept(const Keyturn::VaultKey &key);
    void keptLate(const Keyturn::VaultKey &key); ///< after keepingFailed() with Pending
    void keepingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);
    void removed(const Keyturn::VaultKey &key);
    void removingFailed(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Keyturn
