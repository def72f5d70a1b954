// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplerouter.h"

#include "app/sample/sampledocuments.h"
#include "app/sample/samplejsonwriter.h"

namespace Keyturn {

namespace {

    constexpr QByteArrayView BlueprintCast = "microsoft.graph.agentIdentityBlueprint";
    constexpr QByteArrayView ApplicationCast = "microsoft.graph.application";
    constexpr QByteArrayView PrincipalCast = "microsoft.graph.servicePrincipal";
    constexpr int MaxBlueprints = 100;

    SampleResult<SampleReply> onlyGet(const SampleRequest &request, const SampleReply &reply)
    {
        if (request.method != "GET")
            return tl::unexpected(SampleFault::methodNotAllowed());
        return reply;
    }

    QByteArray entitySet(SampleDirectory::Collection collection)
    {
        const bool isPrincipal = collection == SampleDirectory::ServicePrincipals;
        return isPrincipal ? QByteArray("servicePrincipals") : QByteArray("applications");
    }

    SampleListing blueprints()
    {
        return {.name = "applications/microsoft.graph.agentIdentityBlueprint",
                .collections = {SampleDirectory::Applications},
                .scope = SampleListing::Scope::Blueprints,
                .maxTop = MaxBlueprints};
    }

    SampleResult<SampleReply> written(const SampleObject &object, const QByteArray &context,
                                      SampleProperties::TypeAnnotation annotation,
                                      const SampleRequest &request)
    {
        if (request.method != "GET")
            return tl::unexpected(SampleFault::methodNotAllowed());
        const auto query = ODataQuery::parse(request.query, {.isEventual = request.isEventual});
        if (!query)
            return tl::unexpected(query.error());
        const auto members = SampleProperties::all(object.kind);
        SampleJsonWriter out(4096);
        out.beginObject();
        out.member("@odata.context",
                   "http://" + request.host + request.path.first(request.path.indexOf('/', 1))
                       + "/$metadata#" + context
                       + (query->select ? '(' + query->selectedNames + ')' : QByteArray())
                       + "/$entity");
        SampleProperties::writeMembers(
            out, object, query->select ? *query->select & members : members, annotation);
        out.endObject();
        return SampleReply{.body = out.take()};
    }

    /// The client ID of "applications(appId='…')", or nothing if the segment is no such key.
    std::optional<QByteArray> alternateKey(const QByteArray &segment, const QByteArray &entitySet)
    {
        const QByteArray front = entitySet + "(appId='";
        if (!segment.startsWith(front) || !segment.endsWith("')")
            || segment.size() < front.size() + 2)
            return std::nullopt;
        return segment.sliced(front.size()).chopped(2);
    }

} // namespace

SampleRouter::SampleRouter(SampleDirectory &directory)
    : m_directory(directory)
    , m_lists(directory)
    , m_delta(directory)
    , m_actions(directory)
{ }

SampleResult<SampleReply> SampleRouter::route(const SampleRequest &request)
{
    Segments path = request.path.split('/');
    for (QByteArray &segment : path)
        segment = QByteArray::fromPercentEncoding(segment);
    const QByteArray version = path.value(1);
    if (version != "v1.0" && version != "beta")
        return tl::unexpected(SampleFault{.code = "BadRequest", .message = "Invalid version."});
    path.remove(0, 2);

    const QByteArray first = path.value(0);
    for (const auto which : {SampleDirectory::Applications, SampleDirectory::ServicePrincipals}) {
        if (first == entitySet(which) || first.startsWith(entitySet(which) + '('))
            return collection(which, path, request);
    }
    if (first == "me")
        return me(path, request);
    if (path == Segments{"organization"})
        return onlyGet(request, SampleDocuments::organization());
    if (path == Segments{"policies", "defaultAppManagementPolicy"})
        return onlyGet(request, SampleDocuments::defaultPolicy());
    if (first == "directory" && path.value(1) == "deletedItems")
        return deletedItems(path, request);
    return tl::unexpected(SampleFault::noSuchSegment(first));
}

SampleResult<SampleReply> SampleRouter::collection(Collection which, const Segments &path,
                                                   const SampleRequest &request)
{
    const QByteArray second = path.value(1);
    const auto clientId = alternateKey(path[0], entitySet(which));
    if (!clientId && path[0] != entitySet(which))
        return tl::unexpected(SampleFault::badRequest("Bad Request - Error in query syntax."));

    if (!clientId && (path.size() == 1 || (path.size() == 2 && second == "$count")))
        return list({.name = entitySet(which), .collections = {which}}, second, request);
    if (!clientId && which == SampleDirectory::Applications && second == BlueprintCast)
        return list(blueprints(), path.value(2), request);

    if (!clientId && path.size() == 2 && (second == "delta" || second == "microsoft.graph.delta"))
        return m_delta.changes(which, entitySet(which), request);

    const SampleTable &table = m_directory.table(which);
    const QByteArray id = clientId.value_or(second);
    const auto index = clientId ? table.indexOfAppId(QUuid::fromString(*clientId))
                                : table.indexOfId(QUuid::fromString(second));
    if (!index)
        return tl::unexpected(SampleFault::notFound(id));
    return object(which, *index, path.mid(clientId ? 1 : 2), request);
}

SampleResult<SampleReply> SampleRouter::object(Collection which, qsizetype index, Segments rest,
                                               const SampleRequest &request)
{
    const SampleObject object = m_directory.table(which).at(index);
    if (rest.value(0) == BlueprintCast) {
        if (object.kind != SampleKind::Blueprint)
            return tl::unexpected(
                SampleFault::notFound(object.id.toByteArray(QUuid::WithoutBraces)));
        rest.removeFirst();
    }
    if (rest.isEmpty())
        return single(object, request);
    if (rest.size() == 1 && (rest[0] == "addPassword" || rest[0] == "removePassword"))
        return action(which, index, rest[0], request);
    if (rest == Segments{"owners"})
        return onlyGet(request, SampleDocuments::owners(object, principalOf(object)));
    if (rest[0] == "ownedObjects" && object.kind == SampleKind::ServicePrincipal)
        return owned({.name = "directoryObjects",
                      .collections = {SampleDirectory::Applications},
                      .scope = SampleListing::Scope::OwnedByPrincipal,
                      .annotation = SampleProperties::TypeAnnotation::Always,
                      .owner = object.appId.toByteArray(QUuid::WithoutBraces)},
                     rest.mid(1), request);
    if (rest == Segments{"appManagementPolicies"})
        return onlyGet(request, SampleDocuments::policies(object));
    return tl::unexpected(SampleFault::noSuchSegment(rest[0]));
}

SampleResult<SampleReply> SampleRouter::action(Collection which, qsizetype index,
                                               const QByteArray &name, const SampleRequest &request)
{
    if (request.method != "POST")
        return tl::unexpected(SampleFault::methodNotAllowed());
    return name == "addPassword" ? m_actions.addPassword(which, index, request)
                                 : m_actions.removePassword(which, index, request);
}

std::optional<SampleObject> SampleRouter::principalOf(const SampleObject &object) const
{
    const SampleTable &principals = m_directory.table(SampleDirectory::ServicePrincipals);
    const auto index = object.kind == SampleKind::ServicePrincipal
        ? std::nullopt
        : principals.indexOfAppId(object.appId);
    return index ? std::optional(principals.at(*index)) : std::nullopt;
}

SampleResult<SampleReply> SampleRouter::single(const SampleObject &object,
                                               const SampleRequest &request)
{
    return written(object,
                   entitySet(object.kind == SampleKind::ServicePrincipal
                                 ? SampleDirectory::ServicePrincipals
                                 : SampleDirectory::Applications),
                   SampleProperties::TypeAnnotation::WhereDerived, request);
}

SampleResult<SampleReply> SampleRouter::deletedItem(const SampleObject &object,
                                                    const SampleRequest &request)
{
    return written(object, "directoryObjects", SampleProperties::TypeAnnotation::Always, request);
}

SampleResult<SampleReply> SampleRouter::me(const Segments &path, const SampleRequest &request)
{
    if (path.size() == 1)
        return onlyGet(request, SampleDocuments::me());
    if (path.mid(1) == Segments{"memberOf", "microsoft.graph.directoryRole"})
        return onlyGet(request, SampleDocuments::roles());
    if (path[1] != "ownedObjects")
        return tl::unexpected(SampleFault::noSuchSegment(path[1]));
    return owned(
        {.name = "directoryObjects",
         .collections = {SampleDirectory::Applications, SampleDirectory::ServicePrincipals},
         .scope = SampleListing::Scope::OwnedByCaller,
         .annotation = SampleProperties::TypeAnnotation::Always},
        path.mid(2), request);
}

SampleResult<SampleReply> SampleRouter::owned(SampleListing listing, const Segments &rest,
                                              const SampleRequest &request)
{
    const QByteArray cast = rest.value(0);
    if (cast != ApplicationCast && cast != PrincipalCast)
        return list(listing, cast, request);
    const auto wanted = cast == ApplicationCast ? SampleDirectory::Applications
                                                : SampleDirectory::ServicePrincipals;
    std::erase_if(listing.collections, [&](const auto which) { return which != wanted; });
    listing.name = entitySet(wanted);
    listing.annotation = SampleProperties::TypeAnnotation::WhereDerived;
    return list(listing, rest.value(1), request);
}

SampleResult<SampleReply> SampleRouter::deletedItems(const Segments &path,
                                                     const SampleRequest &request)
{
    const QByteArray third = path.value(2);
    if (third == ApplicationCast)
        return list({.name = "directory/deletedItems/" + third,
                     .collections = {SampleDirectory::DeletedApplications}},
                    path.value(3), request);
    if (third == PrincipalCast)
        return list({.name = "directory/deletedItems/" + third,
                     .collections = {SampleDirectory::DeletedPrincipals}},
                    path.value(3), request);
    const QUuid id = QUuid::fromString(third);
    if (id.isNull()) // Graph lists deleted items by their type only
        return tl::unexpected(
            SampleFault::badRequest("The type of the directory object must be given: "
                                    "microsoft.graph.application or another."));
    for (const auto which :
         {SampleDirectory::DeletedApplications, SampleDirectory::DeletedPrincipals}) {
        const SampleTable &table = m_directory.table(which);
        const auto index = table.indexOfId(id);
        if (index && path.size() == 3)
            return deletedItem(table.at(*index), request);
        if (index)
            return tl::unexpected(SampleFault::noSuchSegment(path[3]));
    }
    return tl::unexpected(SampleFault::notFound(third));
}

SampleResult<SampleReply> SampleRouter::list(const SampleListing &listing, const QByteArray &behind,
                                             const SampleRequest &request)
{
    const bool mayCreate = behind.isEmpty() && listing.name.startsWith("applications")
        && (listing.scope == SampleListing::Scope::Everything
            || listing.scope == SampleListing::Scope::Blueprints);
    if (request.method == "POST" && mayCreate)
        return m_actions.create(listing.scope == SampleListing::Scope::Blueprints
                                    ? SampleKind::Blueprint
                                    : SampleKind::Application,
                                request);
    if (request.method != "GET")
        return tl::unexpected(SampleFault::methodNotAllowed());
    if (behind == "$count")
        return m_lists.count(listing, request);
    if (!behind.isEmpty())
        return tl::unexpected(SampleFault::noSuchSegment(behind));
    return m_lists.page(listing, request);
}

} // namespace Keyturn
