// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

class QDateTime;

namespace Keyturn {

struct HttpReply;

/// What may happen to a request without anybody's leave.
enum class Repeating {
    Never,
    MayArriveTwice, ///< a POST such as removePassword: again where the service says so itself
    AlsoAfterLoss, ///< a GET: also after a lost connection
};

/// What has been done about one call so far.
struct Tries
{
    int waits = 0;
    bool tokenRenewed = false;
};

struct NextStep
{
    enum class Action { Finish, RenewToken, Wait };

    Action action = Action::Finish;
    std::chrono::milliseconds wait = {}; ///< for Wait

    bool operator==(const NextStep &) const = default;
};

/// How long the service asks to be left alone, by its own clock where it tells it, else by `now`.
std::optional<std::chrono::milliseconds> waitAskedFor(const HttpReply &reply, const QDateTime &now);

/// What to do after a reply: https://learn.microsoft.com/graph/throttling
///
/// 401 asks for a new token once. 429, 503 and 504 wait as long as Retry-After says, else 2, 4, 8
/// and 16 seconds plus up to a quarter by `jitter` (0 to 1), so that many clients do not return
/// together. A call goes out five times at most. Who is told to wait for more than five minutes is
/// better told so (GraphError::retryAfter) than kept waiting: that finishes.
NextStep nextStep(const HttpReply &reply, Repeating repeating, const Tries &tries, double jitter,
                  const QDateTime &now);

} // namespace Keyturn
