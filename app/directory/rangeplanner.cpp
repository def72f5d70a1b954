// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/rangeplanner.h"

#include "app/core/logging.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr qint64 Minute = 60'000;
    constexpr qint64 Hour = 60 * Minute;
    constexpr double GoodEnough = 0.1; // six times what chance does to half of 999
    constexpr int MaxRounds = 3;
    constexpr size_t CountsOfRound = 4;
    // Before that there was no directory of applications. Whoever is older is in the first range.
    constexpr qint64 Beginning = 1'262'304'000'000; // 2010

    std::vector<qint64> datesUntil(const DirectoryPage &page, qint64 end)
    {
        std::vector<qint64> dates;
        for (qsizetype i = 0; i < page.size(); ++i) {
            const qint64 date = page.createdDateTime(i);
            if (date != ObjectView::NoTime && date < end)
                dates.push_back(date);
        }
        return dates;
    }

    QString madeUntil(qint64 time)
    {
        return CreatedRange{.until = time}.filter();
    }

} // namespace

GraphResult<qsizetype> readCount(const HttpReply &reply)
{
    QByteArray text = reply.body.trimmed();
    if (text.startsWith("\xef\xbb\xbf")) // some services begin all their texts with that
        text.remove(0, 3);
    bool isNumber = false;
    const qsizetype count = text.toInt(&isNumber);
    if (isNumber && count >= 0)
        return count;
    return tl::unexpected(GraphError::malformedReply(u"The count is no number."_s));
}

RangePlanner::RangePlanner(RequestLanes &lanes, ListKind kind, const ListReader &reader,
                           const RangeRule &rule)
    : m_lanes(lanes)
    , m_kind(kind)
    , m_reader(reader)
    , m_rule(rule)
{ }

void RangePlanner::start(const DirectoryPage &firstPage, const QDateTime &now)
{
    // By the full hour, so that who asks again soon asks the same. Clocks may differ somewhat.
    const qint64 recently = now.toMSecsSinceEpoch() - 5 * Minute;
    m_newestFrom = recently - recently % Hour;
    m_pageSize = std::max<qsizetype>(firstPage.size(), 1);
    const std::vector<qint64> dates = datesUntil(firstPage, m_newestFrom);
    m_datedShare = double(dates.size()) / double(m_pageSize);
    m_curve = RangeCurve::ofSample(dates);

    ++m_awaited;
    count({}, [this](const GraphResult<qsizetype> &count) { take(count, m_total); });
    if (m_curve.canSplit())
        ask({m_curve.timeOf(0.5)});
}

void RangePlanner::count(const QString &filter, GraphHandler<qsizetype> handler)
{
    m_lanes.get({.path = countPath(m_kind, m_reader, filter), .headers = advancedQueryHeaders()},
                RequestLanes::Place::Front, this,
                [handler = std::move(handler)](const GraphResult<HttpReply> &reply) {
                    handler(reply.and_then(readCount));
                });
}

void RangePlanner::ask(const std::vector<qint64> &times)
{
    m_questions.clear();
    for (const qint64 time : times)
        m_questions.push_back({.until = time, .count = 0});
    m_awaited += qsizetype(times.size());
    for (size_t i = 0; i < times.size(); ++i)
        count(madeUntil(times[i]), [this, i](const GraphResult<qsizetype> &count) {
            take(count, m_questions[i].count);
        });
}

void RangePlanner::take(const GraphResult<qsizetype> &count, qsizetype &into)
{
    if (!count) {
        qCInfo(logDirectory) << "no counts to be had:" << count.error().httpStatus;
        return Q_EMIT refused();
    }
    into = *count;
    if (--m_awaited == 0)
        look();
}

void RangePlanner::look()
{
    if (m_total <= m_rule.leastPages * m_pageSize)
        return Q_EMIT refused();
    if (m_rounds == 0) {
        if (isSampleGood())
            return plan();
        qCInfo(logDirectory) << "the first page is no sample of when objects were made";
        m_curve = RangeCurve(Beginning, m_newestFrom);
        return survey();
    }
    for (const Question &question : m_questions)
        m_curve.add(question.until, double(question.count) / double(m_total));
    if (m_rounds < MaxRounds)
        return survey();
    plan();
}

void RangePlanner::survey()
{
    ++m_rounds;
    const std::vector<qint64> times = m_curve.worthCounting(CountsOfRound);
    if (times.empty())
        return Q_EMIT refused();
    ask(times);
}

bool RangePlanner::isSampleGood() const
{
    if (m_questions.empty())
        return false;
    const Question &half = m_questions.front();
    const double expected = m_curve.shareUntil(half.until) * m_datedShare;
    return std::abs(double(half.count) / double(m_total) - expected) <= GoodEnough;
}

void RangePlanner::plan()
{
    const auto plan = planRanges(m_curve, m_total / m_pageSize, m_newestFrom);
    if (!plan)
        return Q_EMIT refused();
    qCInfo(logDirectory) << m_total << "objects in" << plan->ranges.size() + 1 << "ranges";
    Q_EMIT planned(*plan, m_total);
}

} // namespace Keyturn
