// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datewidth.h"

#include "app/directory/expiry.h"
#include "ui/common/fontsize.h"

#include <QFontMetrics>

#include <algorithm>

namespace Keyturn {

int dateWidth(const QFontMetrics &metrics)
{
    constexpr int LeastCharacters = 15;
    constexpr int Months = 12;
    constexpr int LateDay = 28; // of two digits, and every month has it
    int width = letterWidth(metrics) * LeastCharacters;
    for (int month = 1; month <= Months; ++month) {
        const QDateTime noon(QDate(2028, month, LateDay), QTime(12, 0));
        width = std::max(width, metrics.horizontalAdvance(localDateText(noon)));
    }
    return width;
}

} // namespace Keyturn
