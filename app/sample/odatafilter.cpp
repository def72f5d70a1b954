// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/odatafilter.h"

#include "app/sample/odatafilterparser.h"
#include "app/sample/sampletable.h"

#include <algorithm>

namespace Keyturn {

namespace {

    using Node = ODataFilter::Node;
    using Operator = ODataFilter::Operator;

    /// A comparison with a member that is not there holds only where null is asked for.
    bool compares(const Node &node, const QByteArray &have)
    {
        const QByteArray &want = node.values.front();
        switch (node.op) {
        case Operator::Equal:
            return have.isNull() == want.isNull() && have == want;
        case Operator::NotEqual:
            return have.isNull() != want.isNull() || have != want;
        case Operator::AtLeast:
            return !have.isNull() && have >= want;
        case Operator::AtMost:
            return !have.isNull() && have <= want;
        case Operator::StartsWith:
            return have.startsWith(want);
        case Operator::EndsWith:
            return have.endsWith(want);
        default:
            return !have.isNull() && std::ranges::find(node.values, have) != node.values.end();
        }
    }

    /// The same for what is asked of hundreds of thousands of objects by who reads in ranges.
    bool comparesCreation(const Node &node, std::optional<qint64> have)
    {
        return have && (node.op == Operator::AtLeast ? *have >= *node.time : *have <= *node.time);
    }

    bool holds(const Node &node, const SampleTable &table, qsizetype index)
    {
        const auto holdsToo = [&](const Node &child) { return holds(child, table, index); };
        switch (node.op) {
        case Operator::And:
            return std::ranges::all_of(node.children, holdsToo);
        case Operator::Or:
            return std::ranges::any_of(node.children, holdsToo);
        case Operator::Not:
            return !holdsToo(node.children.front());
        default:
            if (node.time && node.field == SampleField::CreatedDateTime)
                return comparesCreation(node, table.created(index));
            return compares(node, table.comparable(index, node.field));
        }
    }

    bool needsAdvancedQuery(const Node &node)
    {
        const bool asksForNull = std::ranges::any_of(
            node.values, [](const QByteArray &value) { return value.isNull(); });
        return asksForNull || node.op == Operator::NotEqual || node.op == Operator::Not
            || node.op == Operator::EndsWith
            || std::ranges::any_of(node.children, needsAdvancedQuery);
    }

} // namespace

ODataFilter::ODataFilter(Node root, bool isAdvanced)
    : m_root(std::move(root))
    , m_isAdvanced(isAdvanced)
{ }

SampleResult<ODataFilter> ODataFilter::parse(QByteArrayView text)
{
    return ODataFilterParser(text).parse().map([](Node root) {
        const bool isAdvanced = needsAdvancedQuery(root);
        return ODataFilter(std::move(root), isAdvanced);
    });
}

bool ODataFilter::matches(const SampleTable &table, qsizetype index) const
{
    return holds(m_root, table, index);
}

} // namespace Keyturn
