// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/samplefault.h"
#include "app/sample/sampleobject.h"

#include <optional>
#include <vector>

namespace Keyturn {

class SampleTable;

/// A $filter: what Graph's directory objects know of OData's expressions.
/// https://learn.microsoft.com/graph/aad-advanced-queries
class ODataFilter
{
public:
    enum class Operator {
        Equal,
        NotEqual,
        AtLeast,
        AtMost,
        StartsWith,
        EndsWith,
        In,
        And,
        Or,
        Not
    };

    struct Node
    {
        Operator op = Operator::And;
        SampleField field = SampleField::Id; ///< of a comparison
        std::vector<QByteArray> values = {}; ///< comparable(); null for OData's null
        std::optional<qint64> time = {}; ///< the value again, of AtLeast and AtMost with a time
        std::vector<Node> children = {}; ///< of And, Or, Not
    };

    static SampleResult<ODataFilter> parse(QByteArrayView text);

    bool matches(const SampleTable &table, qsizetype index) const;

    /// It needs "ConsistencyLevel: eventual" and $count=true.
    bool isAdvanced() const { return m_isAdvanced; }

private:
    ODataFilter(Node root, bool isAdvanced);

    Node m_root;
    bool m_isAdvanced = false;
};

} // namespace Keyturn
