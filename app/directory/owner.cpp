// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/owner.h"

#include "app/core/jsonreader.h"
#include "app/directory/objectref.h"
#include "app/graph/graphclient.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int MaxOwnerPages = 5;

    Owner::Kind kindOf(const QString &type)
    {
        if (type == "#microsoft.graph.user"_L1)
            return Owner::Kind::User;
        return type == "#microsoft.graph.servicePrincipal"_L1 ? Owner::Kind::Application
                                                              : Owner::Kind::Other;
    }

    /// What is known so far, and who wants to know the rest.
    struct OwnersReading
    {
        GraphClient &graph;
        QObject *context; // alive whenever a page arrives
        GraphHandler<OwnerList> handler;
        OwnerList found = {};
        int pageCount = 0;
    };

    void addOwners(OwnerList &found, const QJsonArray &page)
    {
        for (const auto &value : page) {
            // One odd owner must not hide the others.
            if (auto owner = Owner::fromJson(value.toObject()))
                found.owners.push_back(std::move(*owner));
            else
                ++found.unreadCount;
        }
    }

    void takeOwnersPage(const std::shared_ptr<OwnersReading> &reading,
                        const GraphResult<QJsonObject> &page)
    {
        if (!page)
            return reading->handler(tl::unexpected(page.error()));
        const QJsonValue owners = (*page)["value"_L1];
        if (!owners.isArray())
            return reading->handler(
                tl::unexpected(GraphError::malformedReply(u"“value” is not a list"_s)));
        addOwners(reading->found, owners.toArray());
        const QUrl next((*page)["@odata.nextLink"_L1].toString());
        reading->found.isCutShort = !next.isEmpty();
        if (next.isEmpty() || ++reading->pageCount == MaxOwnerPages)
            return reading->handler(reading->found);
        reading->graph.follow(next, reading->context,
                              [reading](const auto &more) { takeOwnersPage(reading, more); });
    }

} // namespace

GraphResult<Owner> Owner::fromJson(const QJsonObject &json)
{
    JsonReader in(json);
    const Owner owner{
        .kind = kindOf(in.optionalString("@odata.type"_L1)),
        .id = in.uuid("id"_L1),
        .displayName = in.optionalString("displayName"_L1),
        .userPrincipalName = in.optionalString("userPrincipalName"_L1),
    };
    return in.finish(owner).map_error(&GraphError::malformedReply);
}

std::optional<bool> OwnerList::has(const QUuid &id) const
{
    if (std::ranges::find(owners, id, &Owner::id) != owners.end())
        return true;
    return unreadCount > 0 || isCutShort ? std::nullopt : std::optional(false);
}

void readOwners(GraphClient &graph, const ObjectRef &ref, QObject *context,
                GraphHandler<OwnerList> handler)
{
    const auto reading = std::make_shared<OwnersReading>(
        OwnersReading{.graph = graph, .context = context, .handler = std::move(handler)});
    graph.get(GraphVersion::V1,
              ref.typedPath() + u"/owners?$select=id,displayName,userPrincipalName"_s, context,
              [reading](const auto &page) { takeOwnersPage(reading, page); });
}

} // namespace Keyturn
