// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Keyturn {

class RefreshTokenStore;
class SecretVault;

/// Gets those of the accounts of which the keychain has not confirmed that nothing is left in it.
using SignInRemovalHandler = std::function<void(const std::vector<Account> &remaining)>;

/// Takes out of the keychain whatever signs these accounts in without a person: refresh tokens, and
/// the client secrets that Keyturn keeps to sign in with itself. All of them are tried. Nothing
/// counts as gone before a read has found nothing. The handler runs once, and never from within the
/// call, unless the context dies; what was asked is done all the same.
void removeSignIns(const std::vector<Account> &accounts, RefreshTokenStore &refreshTokens,
                   SecretVault &vault, QObject *context, SignInRemovalHandler handler);

/// Of one account the client secrets only; `done` gets whether nothing is left of them.
void removeClientSecrets(const Account &account, SecretVault &vault, QObject *context,
                         const std::function<void(bool isGone)> &done);

} // namespace Keyturn
