// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace Keyturn {

/// What a new secret can be known by if Graph's answer gets lost: the seconds and milliseconds of
/// its `endDateTime`, random within the minute that was chosen. Nobody has to look at it, and
/// unlike a word in the description it does not stay for years.
class EndMark
{
public:
    static EndMark random();
    /// From 0 up to a minute.
    explicit EndMark(std::chrono::milliseconds intoTheMinute);

    /// UTC, within the minute of `end`; in the one before where only the mark would make it come
    /// after `latest`, which may be invalid.
    QDateTime applyTo(const QDateTime &end, const QDateTime &latest) const;

private:
    std::chrono::milliseconds m_intoTheMinute;
};

} // namespace Keyturn
