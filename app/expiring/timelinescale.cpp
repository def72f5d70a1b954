// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/timelinescale.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString monthName(const QDate &month, bool isFirst)
    {
        const QLocale locale;
        const QString name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        return isFirst || month.month() == 1 ? u"%1 %2"_s.arg(name).arg(month.year()) : name;
    }

} // namespace

TimelineScale::TimelineScale(const QDateTime &now)
    : m_now(now.toMSecsSinceEpoch())
{
    const QDate today = now.toLocalTime().date();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-MonthsBefore);
    const QDate behind = first.addMonths(MonthsBefore + MonthsAfter);
    m_start = first.startOfDay().toMSecsSinceEpoch();
    m_end = behind.startOfDay().toMSecsSinceEpoch();
    for (QDate month = first; month < behind; month = month.addMonths(1))
        m_months.push_back({.place = place(month.startOfDay().toMSecsSinceEpoch()),
                            .name = monthName(month, month == first)});
}

double TimelineScale::place(qint64 time) const
{
    const qint64 inside = std::clamp(time, m_start, m_end);
    return double(inside - m_start) / double(m_end - m_start);
}

} // namespace Keyturn
