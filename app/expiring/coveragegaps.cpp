// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/expiring/coveragegaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keyturn {

namespace {

    struct CoverageText
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::CoverageText)
    };

    QString dayOf(qint64 time)
    {
        return localDateText(toDateTime(time));
    }

    QString comingGapText(const CoverageGap &gap)
    {
        if (gap.end == Validity::Never)
            return CoverageText::tr("No valid secret from %1").arg(dayOf(gap.start));
        return CoverageText::tr("No valid secret from %1 to %2")
            .arg(dayOf(gap.start), dayOf(gap.end));
    }

    QString openGapText(const CoverageGap &gap)
    {
        if (gap.start == Validity::Always)
            return gap.end == Validity::Never
                ? CoverageText::tr("No valid secret")
                : CoverageText::tr("No valid secret until %1").arg(dayOf(gap.end));
        return gap.end == Validity::Never
            ? CoverageText::tr("No valid secret since %1").arg(dayOf(gap.start))
            : CoverageText::tr("No valid secret since %1, until %2")
                  .arg(dayOf(gap.start), dayOf(gap.end));
    }

} // namespace

std::vector<CoverageGap> coverageGaps(std::span<const Validity> secrets, qint64 now)
{
    std::vector<Validity> inOrder(secrets.begin(), secrets.end());
    std::erase_if(inOrder, [](const Validity &one) { return one.end <= one.start; });
    std::ranges::sort(inOrder, {}, &Validity::start);
    std::vector<CoverageGap> gaps;
    qint64 covered = Validity::Always; // up to here all is known
    for (const Validity &one : inOrder) {
        if (one.start > covered && one.start > now)
            gaps.push_back({.start = covered, .end = one.start});
        covered = std::max(covered, one.end);
    }
    if (covered != Validity::Never)
        gaps.push_back({.start = covered});
    return gaps;
}

QString coverageText(std::span<const CoverageGap> gaps, qint64 now)
{
    if (gaps.empty())
        return CoverageText::tr("Covered");
    const CoverageGap &first = gaps.front();
    QString text = first.start <= now ? openGapText(first) : comingGapText(first);
    const auto more = int(gaps.size()) - 1;
    if (more == 0)
        return text;
    //: %1 tells of one gap, "No valid secret from 3 May 2027 to 1 Jun 2027".
    return more == 1 ? CoverageText::tr("%1 (1 more gap)").arg(text)
                     : CoverageText::tr("%1 (%n more gaps)", nullptr, more).arg(text);
}

} // namespace Keyturn
