// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/secrets/secretmatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Keyturn {

class GraphClient;

/// Looks at an object, after one wait after the other, until it has a secret that could be the one
/// asked for, or no wait is left. Says finished() once; deleting it ends it.
class SecretSearch : public QObject
{
    Q_OBJECT

public:
    using Waits = std::vector<std::chrono::milliseconds>;

    /// `waits` has at least one.
    SecretSearch(GraphClient &graph, IssuingRecord record, Waits waits, QObject *parent);

    void start();
    void lookNow(); ///< instead of waiting for the next look
    bool isOver() const { return m_isOver; }

    const SecretMatch &match() const { return m_match; } ///< of the last look
    /// Why the last look saw nothing at all.
    const std::optional<GraphError> &error() const { return m_error; }

Q_SIGNALS:
    void objectRead(const Keyturn::DirectoryObject &object); ///< whatever is in it
    void finished();

private:
    void scheduleNext();
    void look();
    void take(const GraphResult<DirectoryObject> &object);

    GraphClient &m_graph;
    const IssuingRecord m_record;
    const Waits m_waits;
    size_t m_begun = 0; // waits
    bool m_isOver = false;
    QTimer m_wait;
    SecretMatch m_match;
    std::optional<GraphError> m_error;
};

} // namespace Keyturn
