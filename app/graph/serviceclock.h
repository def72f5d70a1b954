// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace Keyturn {

struct HttpReply;

/// What time it is for Microsoft Graph, by the Date of its replies. What is valid when, and how
/// long a policy allows it to be, is counted by that clock; this computer's may be wrong by hours.
class ServiceClock
{
public:
    /// `received` is this computer's time. A reply out of a cache tells no time.
    void note(const HttpReply &reply, const QDateTime &received);

    /// UTC, when this computer's time is `local`; the same until a reply was noted.
    QDateTime now(const QDateTime &local = QDateTime::currentDateTimeUtc()) const;
    /// How far this computer's clock is ahead; negative where it is behind.
    std::chrono::milliseconds lead() const { return m_lead; }

private:
    std::chrono::milliseconds m_lead = {};
};

} // namespace Keyturn
