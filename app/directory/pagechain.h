// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pageparser.h"
#include "app/directory/requestlanes.h"

#include <QSet>

namespace Keyturn {

/// One list, or one part of it, from page to page as Graph links them. Destroying it takes the
/// request under way back, also from within one of its signals. It ends once, by ended() or
/// failed().
class PageChain : public QObject
{
    Q_OBJECT

public:
    /// A link that was followed before, or more pages than this, is an error: it would never end.
    static constexpr qsizetype MaxPages = 10'000;

    /// Both must outlive it. A parser that several chains have in common gives each object to the
    /// first that comes to it.
    PageChain(RequestLanes &lanes, PageParser &parser);

    void start(const GraphRequest::Call &first); ///< its headers go with each page
    /// While it is, no further page is asked for; the one under way still arrives.
    void setPaused(bool isPaused);

    bool hasFollowedLinks() const { return !m_links.isEmpty(); }
    qsizetype pageBytes() const { return m_pageBytes; } ///< of the last page, as they came
    const QByteArray &date() const { return m_date; } ///< the service's, when it gave the last page

Q_SIGNALS:
    void arrived(const Keyturn::ParsedPage &page);
    void ended();
    void failed(const Keyturn::GraphError &error); ///< nothing follows

private:
    void get(GraphRequest::Call call, RequestLanes::Place place);
    void handle(const GraphResult<HttpReply> &reply);
    void read(HttpReply reply);
    bool isEndless(const QUrl &link) const;
    void take(const ParsedPage &page);
    void follow();
    void fail(const GraphError &error);

    RequestLanes &m_lanes;
    PageParser &m_parser;
    QList<QNetworkReply::RawHeaderPair> m_headers;
    QSet<QUrl> m_links; ///< followed so far
    QUrl m_next;
    QUrl m_ahead; ///< the next one, from the beginning of the page that is to be read
    bool m_isPaused = false;
    bool m_hasFailed = false;
    qsizetype m_pageBytes = 0;
    QByteArray m_date;
};

} // namespace Keyturn
