// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"
#include "app/directory/listquery.h"
#include "app/directory/rangecurve.h"
#include "app/directory/rangeplan.h"
#include "app/directory/requestlanes.h"

namespace Keyturn {

/// Finds out by counts whether a list is worth to be read in ranges, and in which. Destroying it
/// takes its questions back, also from within one of its signals. It answers once.
///
/// The first page is a good sample of when objects were made, unless Graph lists them by age, which
/// it does not document. So one count tells how many there are, and another beside it whether half
/// of them are older than the older half of the sample. If they are not, the sample is no good, and
/// up to three rounds of four counts look where the objects are.
class RangePlanner : public QObject
{
    Q_OBJECT

public:
    RangePlanner(RequestLanes &lanes, ListKind kind, const ListReader &reader,
                 const RangeRule &rule);

    /// `now` by the service's clock.
    void start(const DirectoryPage &firstPage, const QDateTime &now);

Q_SIGNALS:
    void planned(const Keyturn::RangePlan &plan, qsizetype count);
    void refused(); ///< it is too short, or there are no such counts, or ranges are no use

private:
    struct Question
    {
        qint64 until;
        qsizetype count;
    };

    void count(const QString &filter, GraphHandler<qsizetype> handler);
    void ask(const std::vector<qint64> &times);
    void take(const GraphResult<qsizetype> &count, qsizetype &into);
    void look();
    void survey();
    bool isSampleGood() const;
    void plan();

    RequestLanes &m_lanes;
    const ListKind m_kind;
    const ListReader m_reader;
    const RangeRule m_rule;
    qint64 m_newestFrom = 0;
    qsizetype m_pageSize = 0;
    double m_datedShare = 1; ///< of the objects
    RangeCurve m_curve{0, 0};
    qsizetype m_total = 0;
    std::vector<Question> m_questions; ///< of this round
    qsizetype m_awaited = 0;
    int m_rounds = 0; ///< begun, of the survey
};

/// The number in the body of a count.
GraphResult<qsizetype> readCount(const HttpReply &reply);

} // namespace Keyturn
