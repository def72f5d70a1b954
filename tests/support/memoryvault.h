// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// A vault in memory: it answers at once, truthfully, with an error, or, as some keychains do, with
/// a lie; or, from hold() to thaw(), not at all.
class MemoryVault : public Keyturn::SecretVault
{
public:
    using Error = Keyturn::VaultError;
    using Key = Keyturn::VaultKey;

    void store(const Key &key, const QString &label, const Keyturn::SecretText &text,
               QObject *context, Keyturn::VaultHandler<void> handler) override
    {
        ++stores;
        labels[key] = label;
        const auto work = [this, key, value = text.utf8().toByteArray()] {
            if (!storeError)
                secrets[key] = lies ? "something else" : value;
            return resultOf(storeError);
        };
        const auto late = [this, key](const Keyturn::VaultResult<void> &stored) {
            if (stored)
                Q_EMIT storedLate(key);
            else
                Q_EMIT storeFailedLate(key, stored.error());
        };
        begin<void>(work, context, std::move(handler), late);
    }

    void read(const Key &key, QObject *context,
              Keyturn::VaultHandler<Keyturn::SecretText> handler) override
    {
        ++reads;
        const auto work = [this, key]() -> Keyturn::VaultResult<Keyturn::SecretText> {
            if (readError)
                return tl::unexpected(*readError);
            if (secrets.contains(key))
                return Keyturn::SecretText(secrets.at(key));
            return tl::unexpected(Error{Error::Kind::NotFound});
        };
        begin<Keyturn::SecretText>(work, context, std::move(handler), [](const auto &) {});
    }

    void remove(const Key &key, QObject *context, Keyturn::VaultHandler<void> handler) override
    {
        ++removals;
        const auto work = [this, key] {
            if (!removeError)
                secrets.erase(key);
            return resultOf(removeError);
        };
        const auto late = [this, key](const Keyturn::VaultResult<void> &gone) {
            if (gone)
                Q_EMIT removedLate(key);
            else
                Q_EMIT removeFailedLate(key, gone.error());
        };
        begin<void>(work, context, std::move(handler), late);
    }

    bool isSilent() const override { return m_isSilent; }

    /// From now on nothing is answered.
    void hold() { m_isHolding = true; }

    /// Whoever waits has waited long enough, and is told Pending.
    void giveUp()
    {
        setSilent(true);
        const auto calls = m_calls; // being told, somebody may ask again
        for (const Call &call : calls)
            call.giveUp();
    }

    /// Everything is answered after all, and from now on at once.
    void thaw()
    {
        m_isHolding = false;
        setSilent(false);
        for (const Call &call : std::exchange(m_calls, {}))
            call.answer();
    }

    void setSilent(bool now)
    {
        if (std::exchange(m_isSilent, now) != now)
            Q_EMIT silenceChanged(now);
    }

    std::map<Key, QByteArray> secrets;
    std::map<Key, QString> labels;
    std::optional<Error> storeError;
    std::optional<Error> readError;
    std::optional<Error> removeError;
    int stores = 0;
    int reads = 0;
    int removals = 0;
    bool lies = false;

private:
    struct Call
    {
        std::function<void()> answer;
        std::function<void()> giveUp;
    };

    static Keyturn::VaultResult<void> resultOf(const std::optional<Error> &error)
    {
        if (error)
            return tl::unexpected(*error);
        return {};
    }

    template<typename T>
    void begin(std::function<Keyturn::VaultResult<T>()> work, QObject *context,
               Keyturn::VaultHandler<T> handler,
               std::function<void(const Keyturn::VaultResult<T> &)> late)
    {
        const auto isOverdue = std::make_shared<bool>(false);
        const auto tell = [guard = QPointer<QObject>(context),
                           handler = std::move(handler)](Keyturn::VaultResult<T> result) {
            if (guard)
                handler(std::move(result));
        };
        const Call call{.answer =
                            [=] {
                                if (*isOverdue)
                                    late(work());
                                else
                                    tell(work());
                            },
                        .giveUp =
                            [=] {
                                if (!std::exchange(*isOverdue, true))
                                    tell(tl::unexpected(Error{Error::Kind::Pending}));
                            }};
        if (m_isHolding)
            m_calls.push_back(call);
        else
            call.answer();
    }

    std::vector<Call> m_calls; // held
    bool m_isHolding = false;
    bool m_isSilent = false;
};
