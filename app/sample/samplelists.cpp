// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplelists.h"

#include "app/sample/samplejsonwriter.h"
#include "app/sample/skiptoken.h"

#include <algorithm>

namespace Keyturn {

namespace {

    /// Whether each word that is looked for begins a word of the name.
    bool isFound(const QByteArray &name, const QByteArray &searched)
    {
        const QList<QByteArray> words = searched.simplified().split(' ');
        const auto beginsAWord = [&name](const QByteArray &word) {
            const auto isLetter = [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
            };
            for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
                if (at == 0 || !isLetter(name[at - 1]))
                    return true;
            }
            return false;
        };
        return std::ranges::all_of(words, beginsAWord);
    }

    bool isInScope(const SampleTable &table, qsizetype index, const SampleListing &listing)
    {
        switch (listing.scope) {
        case SampleListing::Scope::Everything:
            return true;
        case SampleListing::Scope::Blueprints:
            return table.kind(index) == SampleKind::Blueprint;
        case SampleListing::Scope::OwnedByCaller:
            return table.isOwnedByCaller(index);
        case SampleListing::Scope::OwnedByPrincipal:
            return table.comparable(index, SampleField::AppId) == listing.owner;
        }
        return false;
    }

} // namespace

SampleLists::SampleLists(const SampleDirectory &directory)
    : m_directory(directory)
    , m_found(64) // who reads in ranges asks for a dozen lists by turns, and counts them
{ }

SampleResult<SampleReply> SampleLists::page(const SampleListing &listing,
                                            const SampleRequest &request)
{
    const auto query = ODataQuery::parse(
        request.query, {.isEventual = request.isEventual, .maxTop = listing.maxTop});
    if (!query)
        return tl::unexpected(query.error());
    qsizetype begin = 0;
    if (!query->skipToken.isNull()) {
        const auto offset = SkipToken::read(query->skipToken, listing.key() + query->criteria);
        if (!offset)
            return tl::unexpected(
                SampleFault{.code = "Directory_ExpiredPageToken",
                            .message = "The specified page token value has expired and can no "
                                       "longer be included in your request."});
        begin = *offset;
    }
    return SampleReply{.body = write(listing, request, *query, rows(listing, *query), begin)};
}

SampleResult<SampleReply> SampleLists::count(const SampleListing &listing,
                                             const SampleRequest &request)
{
    if (!request.isEventual)
        return tl::unexpected(SampleFault::badRequest("$count is not currently supported."));
    // Counting is an advanced query as a whole: it needs no $count=true beside it.
    const QByteArray text = request.query + (request.query.isEmpty() ? "" : "&") + "$count=true";
    const auto query = ODataQuery::parse(text, {.isEventual = true, .maxTop = listing.maxTop});
    if (!query)
        return tl::unexpected(query.error());
    return SampleReply{.body = QByteArray::number(qsizetype(rows(listing, *query).size())),
                       .contentType = "text/plain"};
}

const SampleLists::Rows &SampleLists::rows(const SampleListing &listing, const ODataQuery &query)
{
    if (std::exchange(m_revision, m_directory.revision()) != m_directory.revision())
        m_found.clear();
    const QByteArray key = listing.key() + query.criteria;
    if (!m_found.contains(key))
        m_found.insert(key, new Rows(findRows(listing, query)));
    return *m_found[key];
}

SampleLists::Rows SampleLists::findRows(const SampleListing &listing, const ODataQuery &query) const
{
    Rows rows;
    for (const SampleDirectory::Collection collection : listing.collections) {
        const SampleTable &table = m_directory.table(collection);
        for (qsizetype i = 0; i < table.count(); ++i) {
            if (isInScope(table, i, listing) && (!query.filter || query.filter->matches(table, i))
                && (query.searchedName.isEmpty()
                    || isFound(table.comparable(i, SampleField::DisplayName), query.searchedName)))
                rows.push_back({collection, quint32(i)});
        }
    }
    if (query.orderBy)
        sort(rows, query);
    return rows;
}

void SampleLists::sort(Rows &rows, const ODataQuery &query) const
{
    std::vector<std::pair<QByteArray, Row>> keyed;
    keyed.reserve(rows.size());
    for (const Row &row : rows)
        keyed.emplace_back(m_directory.table(row.collection).comparable(row.index, *query.orderBy),
                           row);
    std::ranges::stable_sort(keyed, [&query](const auto &left, const auto &right) {
        return query.isDescending ? right.first < left.first : left.first < right.first;
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto &pair) { return pair.second; });
}

QByteArray SampleLists::write(const SampleListing &listing, const SampleRequest &request,
                              const ODataQuery &query, const Rows &rows, qsizetype begin) const
{
    const QByteArray root = "http://" + request.host;
    const qsizetype end = std::min(qsizetype(rows.size()), begin + query.top);
    SampleJsonWriter out(1024 + query.top * (query.select ? 700 : 2800));
    out.beginObject();
    out.member("@odata.context",
               root + request.path.first(request.path.indexOf('/', 1)) + "/$metadata#"
                   + listing.name
                   + (query.select ? '(' + query.selectedNames + ')' : QByteArray()));
    if (query.wantsCount && begin == 0) {
        out.key("@odata.count");
        out.raw(QByteArray::number(qsizetype(rows.size())));
    }
    if (end < qsizetype(rows.size()))
        out.member("@odata.nextLink",
                   root + request.path + '?' + query.others + (query.others.isEmpty() ? "" : "&")
                       + "$skiptoken=" + SkipToken::write(end, listing.key() + query.criteria));
    out.key("value");
    out.beginArray();
    for (qsizetype i = begin; i < end; ++i) {
        const Row row = rows[size_t(i)];
        const SampleObject object = m_directory.table(row.collection).at(row.index);
        const auto members = SampleProperties::all(object.kind);
        out.beginObject();
        SampleProperties::writeMembers(
            out, object, query.select ? *query.select & members : members, listing.annotation);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace Keyturn
