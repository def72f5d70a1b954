// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledelta.h"

#include "app/sample/samplejsonwriter.h"
#include "app/sample/skiptoken.h"

namespace Keyturn {

namespace {

    constexpr QByteArrayView Option = "$deltatoken=";

    SampleFault expired()
    {
        return {.status = 410,
                .code = "syncStateNotFound",
                .message = "The sync state generation is not found; the delta token may be too "
                           "old. Start with a full synchronization."};
    }

    /// Takes the delta token out of a query; null if there is none.
    QByteArray takeToken(QByteArray &query)
    {
        QByteArray token;
        QByteArrayList others;
        const QByteArrayList parts = query.split('&');
        for (const QByteArray &part : parts) {
            const QByteArray decoded = QByteArray::fromPercentEncoding(part);
            if (decoded.startsWith(Option))
                token = decoded.sliced(Option.size());
            else if (!part.isEmpty())
                others.append(part);
        }
        query = others.join('&');
        return token;
    }

} // namespace

SampleDelta::SampleDelta(const SampleDirectory &directory)
    : m_directory(directory)
{ }

SampleResult<SampleReply> SampleDelta::changes(SampleDirectory::Collection collection,
                                               const QByteArray &name,
                                               const SampleRequest &request) const
{
    if (request.method != "GET")
        return tl::unexpected(SampleFault::methodNotAllowed());
    QByteArray options = request.query;
    const QByteArray token = takeToken(options);
    const auto query = ODataQuery::parse(options, {});
    if (!query)
        return tl::unexpected(query.error());
    if (token.isNull())
        return tl::unexpected(
            SampleFault::badRequest("The sample tenant tells changes from a token on only."));
    const QByteArray list = name + "/delta?" + options;
    const auto since = token == "latest" ? std::optional(qsizetype(m_directory.revision()))
                                         : SkipToken::read(token, list);
    if (!since || quint64(*since) > m_directory.revision())
        return tl::unexpected(expired());
    const QByteArray link = "http://" + request.host + request.path + '?' + options
        + (options.isEmpty() ? "" : "&") + Option.toByteArray()
        + SkipToken::write(qsizetype(m_directory.revision()), list);
    return SampleReply{.body = write(collection, *query, quint64(*since), link)};
}

QByteArray SampleDelta::write(SampleDirectory::Collection collection, const ODataQuery &query,
                              quint64 since, const QByteArray &deltaLink) const
{
    const SampleTable &table = m_directory.table(collection);
    SampleJsonWriter out(4096);
    out.beginObject();
    out.member("@odata.deltaLink", deltaLink);
    out.key("value");
    out.beginArray();
    const QSet<QUuid> changed = m_directory.changedSince(since, collection);
    for (const QUuid &id : changed) {
        const auto index = table.indexOfId(id);
        if (!index)
            continue;
        const SampleObject object = table.at(*index);
        const auto members = SampleProperties::all(object.kind);
        out.beginObject();
        SampleProperties::writeMembers(out, object,
                                       query.select ? *query.select & members : members,
                                       SampleProperties::TypeAnnotation::WhereDerived);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace Keyturn
