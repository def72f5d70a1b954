// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangecurve.h"

#include <algorithm>
#include <cmath>

namespace Keyturn {

namespace {

    constexpr qint64 Second = 1000;

    qint64 wholeSecond(qint64 time)
    {
        const qint64 rest = time % Second;
        return time - (rest < 0 ? rest + Second : rest);
    }

    /// Whether too many were made in the second that begins there to read them twice, as those at
    /// the bound of two ranges are.
    bool isHeap(const std::vector<qint64> &times, size_t begin)
    {
        const auto end = std::ranges::upper_bound(times, times[begin]);
        const auto size = size_t(end - times.begin()) - begin;
        return size > std::max<size_t>(times.size() / 50, 1);
    }

    double between(double a, double b, double part)
    {
        return a + (b - a) * part;
    }

} // namespace

RangeCurve RangeCurve::ofSample(std::vector<qint64> times)
{
    std::ranges::transform(times, times.begin(), wholeSecond);
    std::ranges::sort(times);
    RangeCurve curve;
    curve.m_isSample = true;
    if (times.empty())
        return curve;
    curve.m_points.push_back({times.front() - Second, 0});
    for (size_t i = 1; i < times.size(); ++i) {
        const qint64 gap = times[i] - times[i - 1];
        if (gap == 0 || (gap == Second && isHeap(times, i)))
            continue;
        const qint64 time = gap == Second ? times[i] : wholeSecond(times[i - 1] + gap / 2);
        curve.m_points.push_back({time, double(i) / double(times.size())});
    }
    curve.m_points.push_back({times.back() + Second, 1});
    return curve;
}

RangeCurve::RangeCurve(qint64 begin, qint64 end)
    : m_points{{wholeSecond(begin), 0}, {wholeSecond(std::max(begin, end)), 1}}
{ }

void RangeCurve::add(qint64 time, double share)
{
    const auto next = std::ranges::lower_bound(m_points, time, {}, &Point::time);
    if (next == m_points.begin() || next == m_points.end() || next->time == time)
        return;
    // Counts come from an index that changes meanwhile, so they need not rise.
    m_points.insert(next, {time, std::clamp(share, (next - 1)->share, next->share)});
}

double RangeCurve::shareUntil(qint64 time) const
{
    const auto next = std::ranges::lower_bound(m_points, time, {}, &Point::time);
    if (next == m_points.end())
        return 1;
    if (next == m_points.begin())
        return 0;
    const Point &before = *(next - 1);
    return between(before.share, next->share,
                   double(time - before.time) / double(next->time - before.time));
}

qint64 RangeCurve::timeOf(double share) const
{
    const auto next = std::ranges::lower_bound(m_points, share, {}, &Point::share);
    if (next == m_points.begin())
        return m_points.front().time;
    if (next == m_points.end())
        return m_points.back().time;
    const Point &before = *(next - 1);
    if (m_isSample)
        return share - before.share < next->share - share ? before.time : next->time;
    const double part = (share - before.share) / (next->share - before.share);
    return wholeSecond(before.time + std::llround(part * double(next->time - before.time)));
}

double RangeCurve::largestStep() const
{
    double largest = 0;
    for (size_t i = 1; i < m_points.size(); ++i)
        largest = std::max(largest, m_points[i].share - m_points[i - 1].share);
    return largest;
}

std::vector<qint64> RangeCurve::worthCounting(size_t number) const
{
    std::vector<int> cuts(m_points.size(), 0); // before each point
    const auto piece = [&](size_t i) {
        return (m_points[i].share - m_points[i - 1].share) / (cuts[i] + 1);
    };
    for (size_t n = 0; n < number; ++n) {
        size_t largest = 1;
        for (size_t i = 2; i < m_points.size(); ++i) {
            if (piece(i) > piece(largest))
                largest = i;
        }
        ++cuts[largest];
    }
    std::vector<qint64> times;
    for (size_t i = 1; i < m_points.size(); ++i) {
        const qint64 begin = m_points[i - 1].time;
        const qint64 width = m_points[i].time - begin;
        for (int cut = 1; cut <= cuts[i]; ++cut) {
            const qint64 time = wholeSecond(begin + width / (cuts[i] + 1) * cut);
            if (time > (times.empty() ? begin : std::max(begin, times.back())))
                times.push_back(time);
        }
    }
    return times;
}

} // namespace Keyturn
