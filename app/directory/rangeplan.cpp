// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangeplan.h"

#include "app/directory/rangecurve.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qsizetype FewRanges = 6;
    constexpr qsizetype ManyRanges = 12;
    constexpr qsizetype PagesOfRange = 3;
    constexpr double NearlyAll = 0.75;

    QString text(qint64 time)
    {
        return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
    }

    std::vector<double> weights(qsizetype pages)
    {
        const qsizetype count = std::clamp(pages / PagesOfRange, FewRanges, ManyRanges);
        std::vector<double> weights(static_cast<size_t>(count));
        std::iota(weights.rbegin(), weights.rend(), 1);
        return weights;
    }

    /// Between the ranges, in their order.
    std::vector<qint64> bounds(const RangeCurve &curve, const std::vector<double> &weights,
                               qint64 newestFrom)
    {
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        std::vector<qint64> bounds;
        double share = 0;
        for (size_t i = 0; i + 1 < weights.size(); ++i) {
            share += weights[i] / sum;
            const qint64 time = curve.timeOf(share);
            if (time < newestFrom && (bounds.empty() || time > bounds.back()))
                bounds.push_back(time);
        }
        return bounds;
    }

} // namespace

QString CreatedRange::filter() const
{
    if (isUndated)
        return u"createdDateTime eq null"_s;
    QStringList parts;
    if (from)
        parts += u"createdDateTime ge "_s + text(*from);
    if (until)
        parts += u"createdDateTime le "_s + text(*until);
    return parts.join(u" and "_s);
}

std::optional<RangePlan> planRanges(const RangeCurve &curve, qsizetype pages, qint64 newestFrom)
{
    if (!curve.canSplit() || curve.largestStep() > NearlyAll)
        return std::nullopt;
    struct Sized
    {
        CreatedRange range;
        double share;
    };
    std::vector<Sized> sized;
    std::vector<qint64> ends = bounds(curve, weights(pages), newestFrom);
    ends.push_back(newestFrom);
    std::optional<qint64> from;
    for (const qint64 end : ends) {
        const double before = from ? curve.shareUntil(*from) : 0;
        const double share = (end == newestFrom ? 1 : curve.shareUntil(end)) - before;
        sized.push_back({{.from = from, .until = end}, share});
        from = end;
    }
    std::ranges::stable_sort(sized, std::ranges::greater(), &Sized::share);
    if (sized.front().share > NearlyAll)
        return std::nullopt;
    // Those without a date first: nobody knows how many they are, and it is the one range that
    // needs an advanced query, which a tenant may refuse.
    RangePlan plan{.ranges = {{.isUndated = true}}, .newest = {.from = newestFrom}};
    std::ranges::transform(sized, std::back_inserter(plan.ranges), &Sized::range);
    return plan;
}

} // namespace Keyturn
