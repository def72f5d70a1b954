// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"
#include "app/directory/owner.h"

#include <QHash>
#include <QObject>

namespace Keyturn {

/// The owners of objects that somebody looks at, read a few at a time and remembered for as long as
/// this lives; why they could not be read for as long as that is likely to last.
class OwnerCache : public QObject
{
    Q_OBJECT

public:
    static constexpr int AtOnce = 3;

    explicit OwnerCache(GraphClient &graph, QObject *parent = nullptr);

    /// What is on screen now, and nothing of what was wanted before and not begun.
    void want(const std::vector<ObjectRef> &objects);
    /// Null until they are known; see known().
    const GraphResult<OwnerList> *find(const QUuid &objectId) const;
    const QHash<QUuid, GraphResult<OwnerList>> &all() const { return m_known; }
    /// So that those are read again when they are wanted; not those that are gone or refused.
    void forgetFailures();

Q_SIGNALS:
    void known(const QUuid &objectId);

private:
    void readNext();
    void take(const QUuid &objectId, const GraphResult<OwnerList> &owners);

    GraphClient &m_graph;
    QHash<QUuid, GraphResult<OwnerList>> m_known; // by object ID
    std::vector<ObjectRef> m_waiting; // the next one at the end
    std::vector<QUuid> m_underWay;
};

} // namespace Keyturn
