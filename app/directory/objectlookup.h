// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Keyturn {

class GraphClient;

/// What a directory knows by some IDs.
struct LookupResult
{
    std::vector<DirectoryObject> found = {}; ///< each once
    std::vector<QUuid> missing = {}; ///< IDs that are none of an object here
    qsizetype unaskedCount = 0; ///< IDs beyond ObjectLookup::MostIds, of which nothing is known
    /// Whether a blueprint may be missed, as it could not be asked for.
    bool areBlueprintsUnread = false;
    /// Why it is not known whether the missing ones are there; nothing if it is.
    std::optional<GraphError> error = {};
    ObjectKind errorKind = ObjectKind::Application; ///< what was asked for then
};

/// Asks Graph for what has some IDs, whatever it is: app registration, enterprise application,
/// blueprint, by object ID and client ID, or something deleted. One ID after the other. Asking is
/// given up when this dies. Secrets' key IDs cannot be asked for.
class ObjectLookup : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MostIds = 20; ///< later ones are not asked for

    enum class Kinds { All, ApplicationsOnly };

    ObjectLookup(GraphClient &graph, const std::vector<QUuid> &ids, Kinds kinds,
                 QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const Keyturn::LookupResult &result);

private:
    struct Question
    {
        QString path;
        ObjectKind kind;
        bool isCast = false;
    };

    static std::vector<Question> questions(const QUuid &id, Kinds kinds);
    void askNext();
    void ask(const Question &question);
    void take(const QJsonObject &json, ObjectKind asked);
    void takeError(const GraphError &error, const Question &question);
    void noteAnswer();

    GraphClient &m_graph;
    const std::vector<QUuid> m_ids;
    const Kinds m_kinds;
    LookupResult m_result;
    size_t m_done = 0; // IDs
    int m_awaited = 0; // answers about the one under way
    bool m_isFound = false; // likewise
};

} // namespace Keyturn
