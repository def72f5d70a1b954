// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorypage.h"
#include "app/directory/listquery.h"
#include "app/graph/graphrequest.h"

#include <QSet>
#include <QTimer>

namespace Keyturn {

class PageParser;

/// Some pages of a list, in their order, on their way to whoever shows them.
struct PageBatch
{
    std::vector<SharedPage> pages;
    qsizetype skippedCount = 0;
    qsizetype unreadSecretCount = 0;
};

/// One run through all pages of a list, in the thread of its network manager. Destroying it takes
/// the run back. It tells how it ended once, by finished() or failed().
///
/// The first page is handed over at once, the others at most 25 times a second, so that whoever
/// shows them is not kept busy with it.
class ListRun : public QObject
{
    Q_OBJECT

public:
    /// A link that was followed before, or more pages than this, is an error: it would never end.
    static constexpr qsizetype MaxPages = 10'000;

    ListRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
            QNetworkAccessManager &network, const ListReader &reader = {});
    ~ListRun() override;

    void start();

Q_SIGNALS:
    void arrived(const Keyturn::PageBatch &batch);
    /// The directory has forgotten where we were; what arrived so far will all come again.
    void restarted();
    /// All of it may not be read, so what comes is what the application owns.
    void restricted();
    void finished();
    void failed(const Keyturn::GraphError &error);

private:
    void begin();
    void get(GraphRequest::Call call);
    void handle(const GraphResult<HttpReply> &reply);
    void handleError(const GraphError &error);
    bool mayReadOwnedOnly(const GraphError &error) const;
    void follow(const QUrl &link);
    void handOver();

    const ListKind m_kind;
    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QNetworkAccessManager &m_network;
    ListReader m_reader;
    std::unique_ptr<PageParser> m_parser;
    QSet<QUrl> m_links; ///< followed so far
    bool m_hasRestarted = false;
    qsizetype m_pageBytes = 0; ///< of the last page
    PageBatch m_batch; ///< not handed over yet
    QTimer m_pause; ///< runs after a hand-over
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::PageBatch)
