// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/odataquery.h"
#include "app/sample/sampledirectory.h"
#include "app/sample/skiptoken.h"
#include "fuzz/fuzzed.h"

using namespace Keyturn;

namespace {

const SampleTable &objects()
{
    static const SampleDirectory directory(0, 1, 1'795'000'000'000);
    return directory.table(SampleDirectory::Applications);
}

void checkFilter(QByteArrayView text)
{
    const auto filter = ODataFilter::parse(text);
    if (!filter)
        return;
    const QByteArray opposite = "not (" + text.toByteArray() + ')';
    const auto negated = ODataFilter::parse(opposite);
    for (qsizetype i = 0; i < objects().count(); ++i) {
        const bool isIn = filter->matches(objects(), i);
        require(!negated || negated->matches(objects(), i) != isIn,
                "a filter and its opposite share the objects between them");
    }
}

void checkQuery(const ODataQuery &query, bool isEventual)
{
    require(query.top >= 1 && query.top <= 999, "a page has a size");
    require(isEventual || (!query.wantsCount && !query.orderBy && query.searchedName.isNull()),
            "what is advanced needs its header");
    require(!query.filter || !query.filter->isAdvanced() || (isEventual && query.wantsCount),
            "so does a filter, and the count");
}

void checkToken(QByteArrayView bytes)
{
    const QByteArray list = "applications";
    if (const auto offset = SkipToken::read(bytes.toByteArray(), list)) {
        require(*offset >= 0, "no list begins before its beginning");
        require(SkipToken::read(SkipToken::write(*offset, list), list) == offset,
                "a token is read as it was written");
    }
    const qsizetype offset = bytes.size();
    require(SkipToken::read(SkipToken::write(offset, list), list) == offset,
            "an offset comes back");
    require(!SkipToken::read(SkipToken::write(offset, "others"), list),
            "a token fits its list only");
}

} // namespace

/// The query of a request to the sample tenant, and the same bytes as a filter and a token.
void takeInput(QByteArrayView bytes)
{
    for (const bool isEventual : {true, false}) {
        if (const auto query = ODataQuery::parse(bytes, {.isEventual = isEventual}))
            checkQuery(*query, isEventual);
    }
    checkFilter(bytes);
    checkToken(bytes);
}
