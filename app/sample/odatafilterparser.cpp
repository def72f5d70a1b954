// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/odatafilterparser.h"

#include "app/core/graphtime.h"
#include "app/sample/samplefields.h"

#include <array>

namespace Keyturn {

namespace {

    constexpr int MaxDepth = 20;
    constexpr size_t MaxListLength = 15; // as Graph's own limit for "in"

    bool isWordCharacter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '+' || c == ':' || c == '.' || c == '_' || c == '/' || c == '$';
    }

    bool isTime(SampleField field)
    {
        return field == SampleField::CreatedDateTime || field == SampleField::DeletedDateTime;
    }

} // namespace

SampleResult<ODataFilter::Node> ODataFilterParser::parse()
{
    Node root = alternatives();
    skipBlanks();
    if (!m_rest.isEmpty())
        failSyntax();
    if (m_hasFailed)
        return tl::unexpected(m_fault);
    return root;
}

ODataFilterParser::Node ODataFilterParser::alternatives()
{
    Node node = {.op = Operator::Or};
    do
        node.children.push_back(conjunction());
    while (!m_hasFailed && skipWord("or"));
    return node.children.size() == 1 ? Node(std::move(node.children.front())) : node;
}

ODataFilterParser::Node ODataFilterParser::conjunction()
{
    Node node = {.op = Operator::And};
    do
        node.children.push_back(unary());
    while (!m_hasFailed && skipWord("and"));
    return node.children.size() == 1 ? Node(std::move(node.children.front())) : node;
}

ODataFilterParser::Node ODataFilterParser::unary()
{
    if (m_depth > MaxDepth) {
        failSyntax(); // an expression that deep comes from nobody who looks for an application
        return {};
    }
    ++m_depth;
    Node node;
    if (skipWord("not"))
        node = {.op = Operator::Not, .children = {unary()}};
    else if (skip('('))
        node = group();
    else if (skipWord("startsWith") || skipWord("startswith"))
        node = function(Operator::StartsWith);
    else if (skipWord("endsWith") || skipWord("endswith"))
        node = function(Operator::EndsWith);
    else
        node = comparison();
    --m_depth;
    return node;
}

ODataFilterParser::Node ODataFilterParser::group()
{
    Node node = alternatives();
    expect(')');
    return node;
}

ODataFilterParser::Node ODataFilterParser::function(Operator op)
{
    Node node = {.op = op};
    expect('(');
    node.field = field();
    expect(',');
    node.values.push_back(literal(node.field));
    expect(')');
    return node;
}

ODataFilterParser::Node ODataFilterParser::comparison()
{
    Node node = {.op = Operator::Equal};
    node.field = field();
    if (skipWord("in")) {
        readList(node);
        return node;
    }
    if (skipWord("ne"))
        node.op = Operator::NotEqual;
    else if (skipWord("ge"))
        node.op = Operator::AtLeast;
    else if (skipWord("le"))
        node.op = Operator::AtMost;
    else if (!skipWord("eq"))
        failSyntax();
    m_time.reset();
    node.values.push_back(literal(node.field));
    if (node.op == Operator::AtLeast || node.op == Operator::AtMost)
        node.time = m_time;
    return node;
}

void ODataFilterParser::readList(Node &node)
{
    node.op = Operator::In;
    expect('(');
    do
        node.values.push_back(literal(node.field));
    while (!m_hasFailed && skip(','));
    expect(')');
    if (node.values.size() > MaxListLength)
        fail("Too many child clauses specified in search filter expression.");
}

QByteArray ODataFilterParser::literal(SampleField field)
{
    skipBlanks();
    const bool isQuoted = m_rest.startsWith('\'');
    const QByteArray text = isQuoted ? quoted() : word();
    if (!isQuoted && text == "null")
        return {};
    if (isTime(field)) {
        m_time = parseGraphTime(text);
        if (!m_time)
            fail("Invalid filter clause: '" + text + "' is no Edm.DateTimeOffset.");
        return comparableTime(m_time);
    }
    const bool mayBeBare = field == SampleField::AppOwnerOrganizationId;
    if (!isQuoted && !mayBeBare)
        failSyntax();
    return comparableName(text);
}

/// A quote within the text is written twice.
QByteArray ODataFilterParser::quoted()
{
    QByteArray text("");
    expect('\'');
    while (!m_rest.isEmpty()) {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        if (c == '\'' && !m_rest.startsWith('\''))
            return text;
        if (c == '\'')
            m_rest = m_rest.sliced(1);
        text += c;
    }
    failSyntax();
    return text;
}

SampleField ODataFilterParser::field()
{
    const QByteArray name = word();
    const std::optional<SampleField> field = filterableField(name);
    if (!field && !name.isEmpty())
        fail("Unsupported or invalid query filter clause specified for property '" + name
             + "' of resource 'Application'.");
    else if (!field)
        failSyntax();
    return field.value_or(SampleField::Id);
}

QByteArray ODataFilterParser::word()
{
    skipBlanks();
    qsizetype size = 0;
    while (size < m_rest.size() && isWordCharacter(m_rest[size]))
        ++size;
    QByteArray word = m_rest.first(size).toByteArray();
    m_rest = m_rest.sliced(size);
    return word;
}

void ODataFilterParser::skipBlanks()
{
    while (m_rest.startsWith(' '))
        m_rest = m_rest.sliced(1);
}

bool ODataFilterParser::skip(char c)
{
    skipBlanks();
    const bool is = m_rest.startsWith(c);
    if (is)
        m_rest = m_rest.sliced(1);
    return is;
}

bool ODataFilterParser::skipWord(QByteArrayView word)
{
    skipBlanks();
    const qsizetype size = word.size();
    if (!m_rest.startsWith(word) || (m_rest.size() > size && isWordCharacter(m_rest[size])))
        return false;
    m_rest = m_rest.sliced(size);
    return true;
}

void ODataFilterParser::expect(char c)
{
    if (!skip(c))
        failSyntax();
}

void ODataFilterParser::fail(const QByteArray &message)
{
    if (!std::exchange(m_hasFailed, true))
        m_fault = SampleFault::unsupportedQuery(message);
}

void ODataFilterParser::failSyntax()
{
    if (!std::exchange(m_hasFailed, true))
        m_fault = {.code = "BadRequest", .message = "Invalid filter clause"};
}

} // namespace Keyturn
