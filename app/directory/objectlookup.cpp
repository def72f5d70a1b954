// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/objectlookup.h"

#include "app/directory/listquery.h"
#include "app/directory/objectreader.h"
#include "app/graph/graphclient.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    std::vector<QUuid> firstOf(const std::vector<QUuid> &ids)
    {
        const auto count = std::min(ids.size(), ObjectLookup::MostIds);
        return {ids.begin(), ids.begin() + std::ptrdiff_t(count)};
    }

    /// What a deleted item is; nothing if it is of another kind, such as a group.
    std::optional<ObjectKind> kindOfDeleted(const QJsonObject &json)
    {
        const QString type = json["@odata.type"_L1].toString();
        if (type == "#microsoft.graph.servicePrincipal"_L1)
            return ObjectKind::ServicePrincipal;
        if (type == "#microsoft.graph.application"_L1)
            return ObjectKind::Application;
        if (type == "#microsoft.graph.agentIdentityBlueprint"_L1)
            return ObjectKind::AgentIdentityBlueprint;
        return std::nullopt;
    }

} // namespace

ObjectLookup::ObjectLookup(GraphClient &graph, const std::vector<QUuid> &ids, Kinds kinds,
                           QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_ids(firstOf(ids))
    , m_kinds(kinds)
{
    m_result.unaskedCount = qsizetype(ids.size() - m_ids.size());
}

std::vector<ObjectLookup::Question> ObjectLookup::questions(const QUuid &id, Kinds kinds)
{
    using enum ObjectKind;
    const auto question = [&id](ObjectKind kind, Addressing addressing) {
        const ObjectRef ref{.kind = kind, .objectId = id, .appId = id};
        return Question{.path = ref.typedPath(addressing) + u"?$select="_s + membersOf(kind),
                        .kind = kind,
                        .isCast = kind == AgentIdentityBlueprint};
    };
    std::vector<Question> questions{question(Application, Addressing::AppId),
                                    question(Application, Addressing::ObjectId)};
    if (kinds == Kinds::ApplicationsOnly)
        return questions;
    questions.push_back(question(ServicePrincipal, Addressing::AppId));
    questions.push_back(question(ServicePrincipal, Addressing::ObjectId));
    questions.push_back(question(AgentIdentityBlueprint, Addressing::ObjectId));
    // Without $select: what it may name depends on what the item turns out to be.
    questions.push_back({.path = u"/directory/deletedItems/"_s + id.toString(QUuid::WithoutBraces),
                         .kind = Application});
    return questions;
}

void ObjectLookup::start()
{
    askNext();
}

void ObjectLookup::askNext()
{
    const bool isInVain = m_result.error && m_result.error->kind != GraphError::Kind::Forbidden;
    if (m_done == m_ids.size() || isInVain) {
        for (size_t i = m_done; i < m_ids.size(); ++i)
            m_result.missing.push_back(m_ids[i]);
        Q_EMIT finished(m_result);
        return;
    }
    Q_EMIT progressed(int(m_done), int(m_ids.size()));
    m_isFound = false;
    const std::vector<Question> all = questions(m_ids[m_done], m_kinds);
    m_awaited = int(all.size());
    for (const Question &question : all)
        ask(question);
}

void ObjectLookup::ask(const Question &question)
{
    m_graph.get(GraphVersion::V1, question.path, this,
                [this, question](const GraphResult<QJsonObject> &json) {
                    if (json)
                        take(unwrapped(*json), question.kind);
                    else
                        takeError(json.error(), question);
                    noteAnswer();
                });
}

void ObjectLookup::take(const QJsonObject &json, ObjectKind asked)
{
    const bool isDeleted = !json["deletedDateTime"_L1].toString().isEmpty();
    const auto kind =
        isDeleted ? kindOfDeleted(json) : std::optional(DirectoryObject::kindOf(json, asked));
    if (!kind)
        return;
    auto object = DirectoryObject::fromJson(json, *kind);
    if (!object) {
        m_result.error = object.error();
        m_result.errorKind = asked;
        return;
    }
    m_isFound = true;
    const auto same = std::ranges::find(m_result.found, object->ref.objectId,
                                        [](const auto &one) { return one.ref.objectId; });
    if (same == m_result.found.end())
        m_result.found.push_back(std::move(*object));
    else if (*kind == ObjectKind::AgentIdentityBlueprint)
        *same = std::move(*object); // it may have come as an application, too
}

void ObjectLookup::takeError(const GraphError &error, const Question &question)
{
    using enum GraphError::Kind;
    if (error.kind == NotFound)
        return;
    // Whoever may read applications need not be able to read these, and some clouds have none.
    if (question.isCast && (error.kind == Forbidden || error.kind == Rejected)) {
        m_result.areBlueprintsUnread = true;
        return;
    }
    if (m_result.error && m_result.error->kind != Forbidden)
        return;
    m_result.error = error;
    m_result.errorKind = question.kind;
}

void ObjectLookup::noteAnswer()
{
    if (--m_awaited > 0)
        return;
    if (!m_isFound)
        m_result.missing.push_back(m_ids[m_done]);
    ++m_done;
    askNext();
}

} // namespace Keyturn
