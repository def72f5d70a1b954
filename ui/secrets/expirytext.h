// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

class QDateTime;
class QString;

namespace Keyturn {

// Times as a person reads them: local, with the offset that holds at that time.

QString utcOffsetText(const QDateTime &time); ///< "UTC", "UTC+1", "UTC-3:30"
QString localTimeText(const QDateTime &time); ///< "Wed 19 May 2027 14:02 (UTC+2)"

/// "Expires Wed 19 May 2027 14:02 (UTC+2), in 180 days". Counts calendar days in the local time
/// zone; an invalid `end` never comes.
QString expirySentence(const QDateTime &end, const QDateTime &now);

/// That this computer's clock is ahead by `lead`, or behind if that is negative; empty where it
/// does not matter.
QString clockText(std::chrono::milliseconds lead);

} // namespace Keyturn
