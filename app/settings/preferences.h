// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/graph/graphendpoint.h"

#include <QString>

#include <chrono>

namespace Keyturn {

/// The longest that a person can choose for any of the times below.
inline constexpr std::chrono::seconds LongestTime = std::chrono::hours(24);

/// What a person chose in the settings. Nothing in here is secret.
struct Preferences
{
    QString language = {}; ///< by the name of its catalogue; empty: the system's
    bool opensLastAccount = true; ///< when the program starts, if that takes nobody's doing

    GraphVersion graphVersion = GraphVersion::V1; ///< of the request that adds a secret
    Addressing addressing = Addressing::ObjectId; ///< likewise

    std::chrono::seconds clipboardTime = std::chrono::minutes(2);
    std::chrono::seconds clipboardTimeAfterPaste = std::chrono::seconds(10);
    /// A revealed value is masked again after this time. Zero: only when asked.
    std::chrono::seconds revealTime = std::chrono::minutes(1);
    bool keepsOutOfCaptures = true; ///< windows with a value, where the system can do that

    bool writesRequestLog = false; ///< see setRequestLog()

    int lifetimeDays = 180; ///< what "Add secret" proposes in a tenant that has no memory yet

    bool showsTray = false; ///< where reminders come from while the window is closed
    bool checksAtLogin = false; ///< likewise once, without a window
    int reminderDays = 14; ///< how long before its end one is told of a secret

    bool operator==(const Preferences &) const = default;
};

} // namespace Keyturn
