// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/odatafilter.h"

namespace Keyturn {

/// Reads one $filter, by recursive descent. After the first problem it stays failed.
class ODataFilterParser
{
public:
    explicit ODataFilterParser(QByteArrayView text)
        : m_rest(text)
    { }

    SampleResult<ODataFilter::Node> parse();

private:
    using Node = ODataFilter::Node;
    using Operator = ODataFilter::Operator;

    Node alternatives();
    Node conjunction();
    Node unary();
    Node group();
    Node function(Operator op);
    Node comparison();
    void readList(Node &node);
    QByteArray literal(SampleField field);
    QByteArray quoted();
    SampleField field();
    QByteArray word();

    void skipBlanks();
    bool skip(char c);
    bool skipWord(QByteArrayView word);
    void expect(char c);
    void fail(const QByteArray &message);
    void failSyntax();

    QByteArrayView m_rest;
    std::optional<qint64> m_time; ///< that the last literal said
    int m_depth = 0;
    bool m_hasFailed = false;
    SampleFault m_fault;
};

} // namespace Keyturn
