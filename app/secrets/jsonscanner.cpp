// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/jsonscanner.h"

#include <QStringEncoder>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace Keyturn {

namespace {

    constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
    constexpr std::string_view Space = " \t\r\n";

    std::string_view view(std::span<char> bytes)
    {
        return {bytes.data(), bytes.size()};
    }

    /// The four digits after `\u`, as UTF-16 has them.
    std::optional<char16_t> codeUnit(std::string_view digits)
    {
        digits = digits.substr(0, 4);
        uint unit = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (error != std::errc() || end != digits.data() + 4)
            return std::nullopt;
        return char16_t(unit);
    }

    /// Writes what the escapes at the beginning of `from`, each of them `\uXXXX`, stand for, and
    /// says how many characters of `from` that took: 6, or 12 for a surrogate pair.
    size_t unescapeUnits(std::string_view from, char *&to)
    {
        const std::optional<char16_t> first = codeUnit(from.substr(2));
        if (!first)
            return 0;
        QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        if (QChar::isHighSurrogate(*first) && from.substr(6).starts_with("\\u")) {
            const char16_t second = codeUnit(from.substr(8)).value_or(0);
            if (QChar::isLowSurrogate(second)) {
                const char16_t pair[] = {*first, second}; // NOLINT(modernize-avoid-c-arrays)
                to = toUtf8.appendToBuffer(to, QStringView(pair, 2));
                return 12;
            }
        }
        const QChar character =
            QChar::isSurrogate(*first) ? QChar(QChar::ReplacementCharacter) : QChar(*first);
        to = toUtf8.appendToBuffer(to, QStringView(&character, 1));
        return 6;
    }

    char unescaped(char letter)
    {
        constexpr std::string_view Letters = "bfnrt";
        constexpr std::string_view Meanings = "\b\f\n\r\t";
        const size_t at = Letters.find(letter);
        return at == std::string_view::npos ? letter : Meanings[at];
    }

} // namespace

JsonScanner::JsonScanner(std::span<char> json)
    : m_rest(json)
{
    if (view(m_rest).starts_with(ByteOrderMark))
        m_rest = m_rest.subspan(ByteOrderMark.size());
}

void JsonScanner::skipSpace()
{
    const size_t space = std::min(view(m_rest).find_first_not_of(Space), m_rest.size());
    m_rest = m_rest.subspan(space);
}

bool JsonScanner::skip(char expected)
{
    skipSpace();
    if (m_rest.empty() || m_rest.front() != expected)
        return false;
    m_rest = m_rest.subspan(1);
    return true;
}

bool JsonScanner::leave(char end)
{
    skip(',');
    return skip(end) || m_rest.empty();
}

std::optional<std::span<char>> JsonScanner::nextMember()
{
    if (leave('}'))
        return std::nullopt;
    const std::optional<std::span<char>> name = string();
    if (name && skip(':'))
        return name;
    giveUp();
    return std::nullopt;
}

bool JsonScanner::nextElement()
{
    return !leave(']');
}

std::optional<std::span<char>> JsonScanner::string()
{
    skipSpace();
    if (m_rest.empty() || m_rest.front() != '"')
        return std::nullopt;
    for (size_t end = 1; end < m_rest.size(); ++end) {
        if (m_rest[end] == '\\') {
            ++end;
        } else if (m_rest[end] == '"') {
            const std::span<char> text = m_rest.subspan(1, end - 1);
            m_rest = m_rest.subspan(end + 1);
            return text;
        }
    }
    giveUp(); // it is cut off
    return std::nullopt;
}

void JsonScanner::skipValue()
{
    // Counts brackets rather than recursing, so that a reply of nothing but brackets is harmless.
    size_t depth = 0;
    do {
        skipSpace();
        if (m_rest.empty())
            return;
        if (m_rest.front() == '"') {
            string();
            continue;
        }
        if (std::string_view("[{").find(m_rest.front()) != std::string_view::npos)
            ++depth;
        else if (std::string_view("]}").find(m_rest.front()) != std::string_view::npos)
            depth -= std::min<size_t>(depth, 1);
        const size_t token = view(m_rest).find_first_of("[]{},:\" \t\r\n", 1);
        m_rest = m_rest.subspan(std::min(token, m_rest.size()));
    } while (depth > 0);
}

std::span<char> unescapeInPlace(std::span<char> escaped)
{
    const std::string_view from = view(escaped);
    char *to = escaped.data();
    for (size_t at = 0; at < from.size();) {
        if (from[at] != '\\' || at + 1 == from.size()) {
            *to++ = from[at++];
        } else if (const size_t taken =
                       from[at + 1] == 'u' ? unescapeUnits(from.substr(at), to) : 0;
                   taken > 0) {
            at += taken;
        } else {
            *to++ = unescaped(from[at + 1]);
            at += 2;
        }
    }
    return escaped.first(size_t(to - escaped.data()));
}

} // namespace Keyturn
