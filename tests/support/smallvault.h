// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memoryvault.h"

#include <optional>

/// A vault in memory whose entries are as small as those of Windows, and which something happens to
/// at a certain call, be it a store, a read or a removal: the first one is number 0.
class SmallVault : public MemoryVault
{
public:
    static constexpr qsizetype LargestEntry = 2560; // bytes

    void store(const Key &key, const QString &label, const Keyturn::SecretText &text,
               QObject *context, Keyturn::VaultHandler<void> handler) override
    {
        if (!begins())
            return;
        if (text.utf8().size() > LargestEntry)
            return handler(tl::unexpected(Error{Error::Kind::TooLong}));
        if (refusal)
            return handler(tl::unexpected(*refusal));
        MemoryVault::store(key, label, text, context, std::move(handler));
    }

    void read(const Key &key, QObject *context,
              Keyturn::VaultHandler<Keyturn::SecretText> handler) override
    {
        if (!begins())
            return;
        if (refusal)
            return handler(tl::unexpected(*refusal));
        MemoryVault::read(key, context, std::move(handler));
    }

    void remove(const Key &key, QObject *context, Keyturn::VaultHandler<void> handler) override
    {
        if (!begins())
            return;
        if (refusal)
            return handler(tl::unexpected(*refusal));
        MemoryVault::remove(key, context, std::move(handler));
    }

    /// Call number `call` and all after it are never done and never answered, as if the program had
    /// ended before.
    void endAt(int call) { m_endsAt = m_calls + call; }
    /// Call number `call` and all after it are refused.
    void refuseAt(int call) { m_refusesAt = m_calls + call; }
    /// Call number `call` and all after it wait for thaw(), as in MemoryVault::hold().
    void holdAt(int call) { m_holdsAt = m_calls + call; }
    /// Nothing happens any more: another start of the program.
    void recover()
    {
        m_endsAt.reset();
        m_refusesAt.reset();
        refusal.reset();
    }

    bool hasEnded() const { return m_endsAt && m_calls > *m_endsAt; }
    int calls() const { return m_calls; }

    std::optional<Error> refusal;

private:
    bool begins()
    {
        const int call = m_calls++;
        if (call == m_holdsAt)
            hold();
        if (m_refusesAt && call >= *m_refusesAt)
            refusal = Error{Error::Kind::Denied};
        return !m_endsAt || call < *m_endsAt;
    }

    int m_calls = 0;
    std::optional<int> m_endsAt;
    std::optional<int> m_refusesAt;
    std::optional<int> m_holdsAt;
};
