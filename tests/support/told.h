// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/secretvault.h"

#include <memory>
#include <optional>

/// What a call of a vault has been told so far.
template<typename T>
struct Told
{
    std::shared_ptr<std::optional<Keyturn::VaultResult<T>>> answer =
        std::make_shared<std::optional<Keyturn::VaultResult<T>>>();
    std::shared_ptr<int> times = std::make_shared<int>(0);

    Keyturn::VaultHandler<T> handler() const
    {
        return [answer = answer, times = times](Keyturn::VaultResult<T> result) {
            ++*times;
            answer->emplace(std::move(result));
        };
    }

    bool isThere() const { return answer->has_value(); }
    bool isGood() const { return isThere() && answer->value().has_value(); }
    bool isError(Keyturn::VaultError::Kind kind) const
    {
        return isThere() && !answer->value() && answer->value().error().kind == kind;
    }
};
