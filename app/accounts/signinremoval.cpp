// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/signinremoval.h"

#include "app/accounts/applicationsecret.h"
#include "app/accounts/refreshtokenstore.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace Keyturn {

namespace {

    /// What came of all the parts, told once the last one is over.
    struct RemovalTally
    {
        size_t left = 0;
        QPointer<QObject> context;
        SignInRemovalHandler handler = {};
        std::vector<Account> remaining = {};

        void count(const Account &account, bool isGone)
        {
            if (!isGone && std::ranges::find(remaining, account) == remaining.end())
                remaining.push_back(account);
            if (--left == 0 && context)
                handler(remaining);
        }
    };

    void removeProved(const VaultKey &key, SecretVault &vault, QObject *context,
                      const std::function<void(bool isGone)> &done)
    {
        const auto prove = [&vault, key, context, done](const VaultResult<void> &removed) {
            if (!removed && removed.error().kind != VaultError::Kind::NotFound)
                return done(false);
            vault.read(key, context, [done](const VaultResult<SecretText> &found) {
                done(!found && found.error().kind == VaultError::Kind::NotFound);
            });
        };
        vault.remove(key, context, prove);
    }

} // namespace

void removeClientSecrets(const Account &account, SecretVault &vault, QObject *context,
                         const std::function<void(bool isGone)> &done)
{
    if (account.secretTenants.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done] { done(true); }, Qt::QueuedConnection);
        return;
    }
    struct Parts
    {
        qsizetype left = 0;
        bool areGone = true;
    };
    const auto parts = std::make_shared<Parts>(Parts{.left = account.secretTenants.size()});
    const auto count = [parts, done](bool isGone) {
        parts->areGone &= isGone;
        if (--parts->left == 0)
            done(parts->areGone);
    };
    for (const QString &tenant : account.secretTenants)
        removeProved(applicationSecretKey(account, tenant), vault, context, count);
}

void removeSignIns(const std::vector<Account> &accounts, RefreshTokenStore &refreshTokens,
                   SecretVault &vault, QObject *context, SignInRemovalHandler handler)
{
    // One more than there are parts, so that it does not end before all have begun.
    const auto tally = std::make_shared<RemovalTally>(
        RemovalTally{.left = 1, .context = context, .handler = std::move(handler)});
    for (const Account &account : accounts) {
        if (account.isKept() && account.hasRefreshToken()) {
            ++tally->left;
            refreshTokens.remove(account, &refreshTokens,
                                 [tally, account](const VaultResult<void> &removed) {
                                     tally->count(account, removed.has_value());
                                 });
        }
        if (!account.secretTenants.isEmpty()) {
            ++tally->left;
            removeClientSecrets(account, vault, &vault,
                                [tally, account](bool isGone) { tally->count(account, isGone); });
        }
    }
    QMetaObject::invokeMethod(
        &refreshTokens, [tally] { tally->count({}, true); }, Qt::QueuedConnection);
}

} // namespace Keyturn
