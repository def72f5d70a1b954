// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/odatafilter.h"
#include "app/sample/sampleproperties.h"

#include <optional>

namespace Keyturn {

/// The query options of one GET, checked as Graph checks them for applications and service
/// principals. https://learn.microsoft.com/graph/aad-advanced-queries
struct ODataQuery
{
    static constexpr int DefaultTop = 100;

    struct Rules
    {
        bool isEventual = false; ///< the request says "ConsistencyLevel: eventual"
        int maxTop = 999;
    };

    int top = DefaultTop;
    bool wantsCount = false; ///< and may have it
    std::optional<SampleProperties::Selection> select = {};
    QByteArray selectedNames = {}; ///< as sent, for @odata.context
    std::optional<ODataFilter> filter = {};
    QByteArray searchedName = {}; ///< comparable(); empty for no $search
    std::optional<SampleField> orderBy = {};
    bool isDescending = false;
    QByteArray skipToken = {};
    QByteArray criteria = {}; ///< all that decides which objects come, and in which order
    QByteArray others = {}; ///< the query as sent, without its skip token

    static SampleResult<ODataQuery> parse(QByteArrayView text, Rules rules);
};

} // namespace Keyturn
