// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/odataquery.h"

#include "app/sample/samplefields.h"

#include <QHash>

namespace Keyturn {

namespace {

    using Options = QHash<QByteArray, QByteArray>;

    QByteArray percentDecoded(QByteArrayView text)
    {
        return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
    }

    /// Names lose their '$', which Graph lets one leave out. Other options than OData's are passed
    /// over, as Graph does.
    SampleResult<void> add(Options &options, QByteArray name, const QByteArray &value)
    {
        static const QList<QByteArray> known = {"top",     "select", "filter",   "search",
                                                "orderby", "count",  "skiptoken"};
        const bool isOption = name.startsWith('$');
        if (isOption)
            name.remove(0, 1);
        if (!known.contains(name)) {
            if (!isOption)
                return {};
            return tl::unexpected(SampleFault::unsupportedQuery("The query parameter '$" + name
                                                                + "' is not supported."));
        }
        if (options.contains(name))
            return tl::unexpected(SampleFault::badRequest("Query option '" + name
                                                          + "' was specified more than once."));
        options.insert(name, value);
        return {};
    }

    SampleResult<Options> split(QByteArrayView query, QByteArray &others)
    {
        Options options;
        const QList<QByteArray> parts = query.toByteArray().split('&');
        for (const QByteArray &part : parts) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray name = percentDecoded(part.first(equals < 0 ? part.size() : equals));
            const QByteArray value =
                equals < 0 ? QByteArray("") : percentDecoded(part.sliced(equals + 1));
            const SampleResult<void> added = add(options, name, value);
            if (!added)
                return tl::unexpected(added.error());
            if (!name.endsWith("skiptoken") && !part.isEmpty())
                others += (others.isEmpty() ? "" : "&") + part;
        }
        return options;
    }

    SampleResult<void> readTop(ODataQuery &query, const Options &options, int maxTop)
    {
        if (!options.contains("top"))
            return {};
        bool isNumber = false;
        query.top = options["top"].toInt(&isNumber);
        if (isNumber && query.top >= 1 && query.top <= maxTop)
            return {};
        return tl::unexpected(SampleFault::badRequest(
            "Invalid page size specified: '" + options["top"] + "'. Must be between 1 and "
            + QByteArray::number(maxTop) + " inclusive."));
    }

    SampleResult<void> readSelect(ODataQuery &query, const Options &options)
    {
        if (options["select"].isEmpty())
            return {};
        query.selectedNames = options["select"];
        SampleProperties::Selection selection;
        const QList<QByteArray> names = query.selectedNames.split(',');
        for (const QByteArray &name : names) {
            const auto place = SampleProperties::find(name.trimmed());
            if (!place)
                return tl::unexpected(SampleFault::badRequest(
                    "Could not find a property named '" + name.trimmed()
                    + "' on type 'Microsoft.DirectoryServices.Application'."));
            selection.set(*place);
        }
        query.select = selection;
        return {};
    }

    SampleResult<void> readFilter(ODataQuery &query, const Options &options, bool isEventual)
    {
        if (!options.contains("filter"))
            return {};
        auto filter = ODataFilter::parse(options["filter"]);
        if (!filter)
            return tl::unexpected(filter.error());
        if (filter->isAdvanced() && !(isEventual && query.wantsCount))
            return tl::unexpected(SampleFault::unsupportedQuery(
                "Unsupported Query. The specified filter to the reference property query is "
                "currently not supported."));
        query.filter = std::move(*filter);
        return {};
    }

    SampleResult<void> readSearch(ODataQuery &query, const Options &options, bool isEventual)
    {
        if (!options.contains("search"))
            return {};
        if (!isEventual)
            return tl::unexpected(SampleFault::unsupportedQuery(
                "Request with $search query parameter only works through MSGraph with a special "
                "request header: 'ConsistencyLevel: eventual'"));
        const QByteArray clause = options["search"].trimmed();
        constexpr QByteArrayView Front = "\"displayName:";
        if (!clause.startsWith(Front) || !clause.endsWith('"') || clause.size() < Front.size() + 2)
            return tl::unexpected(
                SampleFault::badRequest("Syntax error: the search clause must be "
                                        "\"displayName:text\", quotes included."));
        query.searchedName = comparableName(QByteArrayView(clause).sliced(Front.size()).chopped(1));
        return {};
    }

    SampleResult<void> readOrder(ODataQuery &query, const Options &options, bool isEventual)
    {
        if (!options.contains("orderby"))
            return {};
        const QList<QByteArray> words = options["orderby"].simplified().split(' ');
        query.orderBy = sortableField(words.first());
        query.isDescending = words.size() == 2 && words[1] == "desc";
        const bool isUnderstood =
            words.size() == 1 || (words.size() == 2 && (query.isDescending || words[1] == "asc"));
        if (isUnderstood && query.orderBy && isEventual && query.wantsCount)
            return {};
        return tl::unexpected(
            SampleFault::unsupportedQuery("Sorting not supported for current query."));
    }

} // namespace

SampleResult<ODataQuery> ODataQuery::parse(QByteArrayView text, Rules rules)
{
    ODataQuery query;
    const SampleResult<Options> options = split(text, query.others);
    if (!options)
        return tl::unexpected(options.error());
    // Without the header, Graph passes over $count=true in silence.
    query.wantsCount = rules.isEventual && options->value("count") == "true";
    query.skipToken = options->value("skiptoken");
    if (options->contains("skiptoken") && query.skipToken.isNull())
        query.skipToken = QByteArray("");
    query.criteria = options->value("filter") + '\n' + options->value("search") + '\n'
        + options->value("orderby");
    const SampleResult<void> read =
        readTop(query, *options, rules.maxTop)
            .and_then([&] { return readSelect(query, *options); })
            .and_then([&] { return readFilter(query, *options, rules.isEventual); })
            .and_then([&] { return readSearch(query, *options, rules.isEventual); })
            .and_then([&] { return readOrder(query, *options, rules.isEventual); });
    if (!read)
        return tl::unexpected(read.error());
    return query;
}

} // namespace Keyturn
