// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Keyturn {

/// A length of time as ISO 8601 writes it and Graph tells it: "P90D", "P4DT12H30M5S". A month is as
/// long as the calendar has it, so months are counted for themselves.
struct IsoDuration
{
    int months = 0;
    std::chrono::milliseconds time = {}; ///< what comes on top; a day has 24 hours

    /// Nothing if the text is no such duration, or a negative one.
    static std::optional<IsoDuration> parse(QByteArrayView text);

    QDateTime after(const QDateTime &start) const; ///< UTC

    bool operator==(const IsoDuration &) const = default;
};

} // namespace Keyturn
