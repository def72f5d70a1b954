// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <map>
#include <optional>

/// A vault that answers at once: truthfully, with an error, or, as some keychains do, with a lie.
class MemoryVault : public Keyturn::SecretVault
{
public:
    void store(const Keyturn::VaultKey &key, const QString &label, const Keyturn::SecretText &text,
               QObject * /*context*/, Keyturn::VaultHandler<void> handler) override
    {
        ++stores;
        labels[key] = label;
        if (storeError)
            return handler(tl::unexpected(*storeError));
        secrets[key] = lies ? "something else" : text.utf8().toByteArray();
        handler({});
    }

    void read(const Keyturn::VaultKey &key, QObject * /*context*/,
              Keyturn::VaultHandler<Keyturn::SecretText> handler) override
    {
        ++reads;
        using Kind = Keyturn::VaultError::Kind;
        if (readError)
            handler(tl::unexpected(*readError));
        else if (secrets.contains(key))
            handler(Keyturn::SecretText(secrets.at(key)));
        else
            handler(tl::unexpected(Keyturn::VaultError{Kind::NotFound}));
    }

    void remove(const Keyturn::VaultKey &key, QObject * /*context*/,
                Keyturn::VaultHandler<void> handler) override
    {
        if (removeError)
            return handler(tl::unexpected(*removeError));
        secrets.erase(key);
        handler({});
    }

    bool isSilent() const override { return silent; }

    void setSilent(bool now)
    {
        silent = now;
        Q_EMIT silenceChanged(now);
    }

    std::map<Keyturn::VaultKey, QByteArray> secrets;
    std::map<Keyturn::VaultKey, QString> labels;
    std::optional<Keyturn::VaultError> storeError;
    std::optional<Keyturn::VaultError> readError;
    std::optional<Keyturn::VaultError> removeError;
    int stores = 0;
    int reads = 0;
    bool lies = false;
    bool silent = false;
};
