// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "app/directory/mergedchanges.h"
#include "app/graph/graphrequest.h"

#include <QSet>

namespace Keyturn {

/// Whether Graph tells what has changed in that list since a certain time.
/// https://learn.microsoft.com/graph/api/application-delta and serviceprincipal-delta
bool hasChanges(ListKind kind);

/// Asks what has changed in a list, in the thread of its network manager. Destroying it takes the
/// question back. It answers once, by one of its signals.
class DeltaRun : public QObject
{
    Q_OBJECT

public:
    DeltaRun(ListKind kind, GraphEndpoint endpoint, TokenProvider &tokens,
             QNetworkAccessManager &network);

    /// From now on; call it before what is to be kept up to date is loaded. Answers begun().
    void begin();
    /// Puts what came since into the rows. Answers merged(), expired() or failed().
    void follow(const QUrl &deltaLink, const DirectoryStore &rows);

Q_SIGNALS:
    void begun(const QUrl &deltaLink);
    void merged(const Keyturn::MergedChanges &changes);
    /// The link is too old, or what it led to cannot be used: only the whole list helps.
    void expired();
    void failed(const Keyturn::GraphError &error);

private:
    using Handler = void (DeltaRun::*)(const ChangePage &page);

    void get(GraphRequest::Call call, Handler handler);
    void takeBeginning(const ChangePage &page);
    void takeChanges(const ChangePage &page);
    void handleError(const GraphError &error);

    const ListKind m_kind;
    const GraphEndpoint m_endpoint;
    TokenProvider &m_tokens;
    QNetworkAccessManager &m_network;
    DirectoryStore m_rows;
    std::vector<ObjectChange> m_changes;
    qsizetype m_skippedCount = 0;
    QSet<QUrl> m_links; ///< followed so far
};

} // namespace Keyturn
