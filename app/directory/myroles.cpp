// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/myroles.h"

#include "app/graph/graphclient.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int MaxRolePages = 5;

    /// What is known so far, and who wants to know the rest.
    struct RolesReading
    {
        GraphClient &graph;
        QObject *context; // alive whenever a page arrives
        GraphHandler<RoleList> handler;
        RoleList found = {.roles = {}, .isComplete = true};
        int pageCount = 0;
    };

    void addRoles(RoleList &found, const QJsonArray &page)
    {
        for (const auto &value : page) {
            if (auto role = DirectoryRole::fromJson(value.toObject()))
                found.roles.push_back(std::move(*role));
            else
                found.isComplete = false;
        }
    }

    void takeRolesPage(const std::shared_ptr<RolesReading> &reading,
                       const GraphResult<QJsonObject> &page)
    {
        if (!page)
            return reading->handler(tl::unexpected(page.error()));
        const QJsonValue roles = (*page)["value"_L1];
        if (!roles.isArray())
            return reading->handler(
                tl::unexpected(GraphError::malformedReply(u"“value” is not a list"_s)));
        addRoles(reading->found, roles.toArray());
        const QUrl next((*page)["@odata.nextLink"_L1].toString());
        if (next.isEmpty())
            return reading->handler(reading->found);
        if (++reading->pageCount == MaxRolePages) {
            reading->found.isComplete = false;
            return reading->handler(reading->found);
        }
        reading->graph.follow(next, reading->context,
                              [reading](const auto &more) { takeRolesPage(reading, more); });
    }

} // namespace

void readMyRoles(GraphClient &graph, QObject *context, GraphHandler<RoleList> handler)
{
    const auto reading = std::make_shared<RolesReading>(
        RolesReading{.graph = graph, .context = context, .handler = std::move(handler)});
    graph.get(GraphVersion::V1,
              u"/me/memberOf/microsoft.graph.directoryRole?$select=displayName,roleTemplateId"_s,
              context, [reading](const auto &page) { takeRolesPage(reading, page); });
}

} // namespace Keyturn
