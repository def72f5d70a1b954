// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/refreshtokenstore.h"
#include "support/smallvault.h"
#include "support/told.h"

#include <QUuid>

/// A remembered account that no other test has.
inline Keyturn::Account newAccount(const QString &username = QStringLiteral("ana@contoso.com"))
{
    const auto newId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    return {.username = username,
            .objectId = newId(),
            .tenantId = newId(),
            .cloud = QStringLiteral("global"),
            .clientId = newId(),
            .isRemembered = true};
}

/// A refresh token of that many bytes, in whose middle there is nothing like at its ends.
inline QByteArray tokenOf(qsizetype size, char first = 'a')
{
    QByteArray text("1.AX0A_");
    text.reserve(size + 16);
    while (text.size() < size)
        text += first + QByteArray::number(text.size()) + '-';
    return text.left(size);
}

/// A store of refresh tokens on some vault, and what it is asked.
struct AccountBench
{
    explicit AccountBench(Keyturn::SecretVault &vault)
        : store(vault)
    { }

    Told<void> keep(const QByteArray &token) { return keepFor(account, token); }
    Told<void> keepFor(const Keyturn::Account &owner, const QByteArray &token)
    {
        Told<void> told;
        store.store(owner, Keyturn::SecretText(token), &context, told.handler());
        return told;
    }

    Told<void> replace(const QByteArray &former, const QByteArray &token)
    {
        Told<void> told;
        store.replace(account, Keyturn::SecretText(former), Keyturn::SecretText(token), &context,
                      told.handler());
        return told;
    }

    Told<Keyturn::SecretText> read() { return readFor(account); }
    Told<Keyturn::SecretText> readFor(const Keyturn::Account &owner)
    {
        Told<Keyturn::SecretText> told;
        store.read(owner, &context, told.handler());
        return told;
    }

    Told<void> remove() { return removeFor(account); }
    Told<void> removeFor(const Keyturn::Account &owner)
    {
        Told<void> told;
        store.remove(owner, &context, told.handler());
        return told;
    }

    Told<void> removeAll(const std::vector<Keyturn::Account> &accounts)
    {
        Told<void> told;
        store.removeAll(accounts, &context, told.handler());
        return told;
    }

    Keyturn::RefreshTokenStore store;
    QObject context;
    Keyturn::Account account = newAccount();
};

/// Made before the bench that uses it.
struct WithSmallVault
{
    SmallVault vault;
};

/// The same on a vault in memory.
struct SmallAccountBench
    : WithSmallVault
    , AccountBench
{
    SmallAccountBench()
        : AccountBench(vault)
    { }

    Keyturn::VaultKey key() const { return Keyturn::RefreshTokenStore::key(account); }
    bool isEmpty() const { return vault.secrets.empty(); }
};
