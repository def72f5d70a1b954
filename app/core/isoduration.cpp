// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/isoduration.h"

#include <algorithm>
#include <array>
#include <span>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr qsizetype MaxDigits = 9; // no sum of such numbers overflows
    constexpr qint64 MaxMonths = 12LL * 10'000;

    struct Unit
    {
        char letter;
        int months;
        std::chrono::milliseconds time;
    };

    constexpr std::array DateUnits = {Unit{'Y', 12, 0ms}, Unit{'M', 1, 0ms}, Unit{'W', 0, 168h},
                                      Unit{'D', 0, 24h}};
    constexpr std::array TimeUnits = {Unit{'H', 0, 1h}, Unit{'M', 0, 1min}, Unit{'S', 0, 1s}};

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    QByteArrayView takeDigits(QByteArrayView &rest)
    {
        const auto *const end = std::find_if_not(rest.begin(), rest.end(), isDigit);
        const QByteArrayView digits = rest.first(end - rest.begin());
        rest = rest.sliced(digits.size());
        return digits;
    }

    /// Milliseconds of ".5" or ",5"; smaller parts are cut off.
    std::optional<qint64> takeFraction(QByteArrayView &rest)
    {
        if (!rest.startsWith('.') && !rest.startsWith(','))
            return 0;
        rest = rest.sliced(1);
        const QByteArray digits = takeDigits(rest).toByteArray();
        if (digits.isEmpty())
            return std::nullopt;
        return digits.left(3).leftJustified(3, '0').toLongLong();
    }

    /// Adds numbers with their units up, each unit once and in its order, until the text or its
    /// part ends. There has to be one.
    bool takeUnits(QByteArrayView &rest, std::span<const Unit> units, qint64 &months,
                   std::chrono::milliseconds &time)
    {
        auto next = units.begin();
        while (!rest.isEmpty() && rest.front() != 'T') {
            const QByteArrayView digits = takeDigits(rest);
            const std::optional<qint64> fraction = takeFraction(rest);
            if (digits.isEmpty() || digits.size() > MaxDigits || !fraction || rest.isEmpty())
                return false;
            const auto unit = std::find_if(
                next, units.end(), [&rest](const Unit &one) { return one.letter == rest.front(); });
            if (unit == units.end() || (*fraction != 0 && unit->letter != 'S'))
                return false;
            const qint64 number = digits.toByteArray().toLongLong();
            months += number * unit->months;
            time += number * unit->time + std::chrono::milliseconds(*fraction);
            next = unit + 1;
            rest = rest.sliced(1);
        }
        return next != units.begin();
    }

} // namespace

std::optional<IsoDuration> IsoDuration::parse(QByteArrayView text)
{
    if (!text.startsWith('P') || text.size() < 2)
        return std::nullopt;
    QByteArrayView rest = text.sliced(1);
    qint64 months = 0;
    std::chrono::milliseconds time = 0ms;
    if (rest.front() != 'T' && !takeUnits(rest, DateUnits, months, time))
        return std::nullopt;
    if (!rest.isEmpty()) {
        rest = rest.sliced(1);
        if (!takeUnits(rest, TimeUnits, months, time) || !rest.isEmpty())
            return std::nullopt;
    }
    if (months > MaxMonths)
        return std::nullopt;
    return IsoDuration{.months = int(months), .time = time};
}

QDateTime IsoDuration::after(const QDateTime &start) const
{
    return start.toUTC().addMonths(months).addMSecs(time.count());
}

} // namespace Keyturn
