// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/vault/chunkedvault.h"

#include <QPointer>

#include <list>
#include <vector>

namespace Keyturn {

/// The refresh tokens of remembered accounts in the system's keychain, one for each account, which
/// is in one tenant. Access tokens are never kept. Nothing counts as stored before it was read back
/// equal, and nothing as removed before a read found nothing.
///
/// It asks the keychain one thing after another, in the order in which it was asked, so that what
/// lands late is what was asked for first: it cannot take the place of something newer, nor bring
/// back what was removed. Where the keychain keeps one waiting, everybody is told Pending at once;
/// what then comes of a store or a removal, if nothing newer was asked for, is told by a signal.
/// One for the program.
class RefreshTokenStore : public QObject
{
    Q_OBJECT

public:
    explicit RefreshTokenStore(SecretVault &vault, QObject *parent = nullptr);
    ~RefreshTokenStore() override;

    static VaultKey key(const Account &account);

    // Handlers never run from within these. What was asked is done even if the context dies.
    /// A token that waits to be stored is given up for a newer one, or for a removal.
    void store(const Account &account, const SecretText &token, QObject *context,
               VaultHandler<void> handler);
    /// Stores it only where `former` is still there: NotFound or Different where it is not.
    void replace(const Account &account, const SecretText &former, const SecretText &token,
                 QObject *context, VaultHandler<void> handler);
    void read(const Account &account, QObject *context, VaultHandler<SecretText> handler);
    void remove(const Account &account, QObject *context, VaultHandler<void> handler);
    /// All of them are tried; the first error is told.
    void removeAll(const std::vector<Account> &accounts, QObject *context,
                   VaultHandler<void> handler);

    bool isKeychainSilent() const { return m_vault.isOverdue(); }

Q_SIGNALS:
    // Of what was told Pending, but for replace(); the account's id().
    void storedLate(const QString &accountId);
    void storeFailedLate(const QString &accountId, const Keyturn::VaultError &error);
    void removedLate(const QString &accountId);
    void removeFailedLate(const QString &accountId, const Keyturn::VaultError &error);

private:
    struct Request;

    static QString labelOf(const Account &account);
    void add(Request request);
    void giveUpOlder(const QString &accountId);
    void next();
    void storeFirst();
    void replaceFirst();
    void compare(const VaultResult<SecretText> &found);
    void removeFirst();
    void tellPending();
    void finish(VaultResult<SecretText> answer);
    void tellLate(const Request &request, const VaultResult<SecretText> &answer);
    bool isOvertaken(const Request &request) const;

    ChunkedVault m_vault;
    std::list<Request> m_requests; // the first is under way
    bool m_isUnderWay = false;
};

} // namespace Keyturn
