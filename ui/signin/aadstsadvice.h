// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinstep.h"

#include <QString>

#include <optional>

namespace Keyturn {

/// What one of Microsoft's codes means to an administrator, and what to do.
struct AadstsAdvice
{
    QString text = {}; ///< a sentence or two
    SignInStep step = SignInStep::None;
    /// Whether Microsoft's own words tell more, such as which rule it was.
    bool isForMicrosoftToSay = false;

    /// By the number behind AADSTS; nothing of one that is not known here. Microsoft may change
    /// what a number means, so these are hints for people and decide nothing.
    /// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    static std::optional<AadstsAdvice> on(int code);
};

} // namespace Keyturn
