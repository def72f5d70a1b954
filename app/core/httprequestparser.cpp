// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httprequestparser.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace Keyturn {

namespace {

    constexpr qsizetype MaxHeaders = 100;
    constexpr qsizetype MaxMethod = 20;
    constexpr qsizetype CompactAbove = 65'536;

    bool isTokenCharacter(char c)
    {
        constexpr std::string_view symbols = "!#$%&'*+-.^_`|~";
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || symbols.find(c) != std::string_view::npos;
    }

    bool isToken(QByteArrayView text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
    }

    bool isVisible(char c)
    {
        return c > ' ' && c < '\x7f';
    }

    /// Bytes above 127 are let through: old header values hold Latin-1.
    bool isFieldCharacter(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= ' ' && byte != 0x7f);
    }

    QByteArrayView trimmedBlanks(QByteArrayView text)
    {
        const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
        while (!text.isEmpty() && isBlank(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        return text;
    }

    bool isSameName(QByteArrayView left, QByteArrayView right)
    {
        return left.compare(right, Qt::CaseInsensitive) == 0;
    }

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(
        headers, [name](const auto &field) { return isSameName(field.first, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

HttpRequestParser::HttpRequestParser()
    : HttpRequestParser(Limits())
{ }

HttpRequestParser::HttpRequestParser(Limits limits)
    : m_limits(limits)
{ }

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Bad || m_state == State::TooLarge)
        return m_state;
    m_buffer.append(bytes);
    if (m_state == State::Incomplete)
        advance();
    return m_state;
}

HttpRequest HttpRequestParser::take()
{
    m_request.body = unread().sliced(m_headSize, m_bodySize).toByteArray();
    discard(m_headSize + m_bodySize);
    HttpRequest done = std::exchange(m_request, {});
    m_scanned = m_headSize = m_bodySize = 0;
    m_state = State::Incomplete;
    advance();
    return done;
}

void HttpRequestParser::advance()
{
    if (m_headSize == 0) {
        // An empty line before a request comes from clients that end their last body with one.
        while (m_scanned == 0 && unread().startsWith("\r\n"))
            discard(2);
        if (unread() == "\r" || !findEndOfHead())
            return;
        m_state = readHead(unread().first(m_headSize));
    }
    if (m_state == State::Incomplete && unread().size() - m_headSize >= m_bodySize)
        m_state = State::Complete;
}

/// Looks at each byte of the head once, however small the pieces are in which it comes. What can
/// be in no head ends the reading at once: a TLS handshake on this port must not be waited for.
bool HttpRequestParser::findEndOfHead()
{
    const QByteArrayView rest = unread();
    const qsizetype end = std::min(rest.size(), m_limits.head);
    for (qsizetype i = m_scanned; i < end; ++i) {
        const bool followsReturn = i > 0 && rest[i - 1] == '\r';
        const bool isLineFeed = rest[i] == '\n';
        if (isLineFeed != followsReturn
            || (!isLineFeed && rest[i] != '\r' && !isFieldCharacter(rest[i]))) {
            m_state = State::Bad;
            return false;
        }
        if (isLineFeed && i >= 3 && rest[i - 2] == '\n') {
            m_headSize = i + 1;
            return true;
        }
    }
    m_scanned = end;
    if (end == m_limits.head)
        m_state = State::TooLarge;
    return false;
}

HttpRequestParser::State HttpRequestParser::readHead(QByteArrayView head)
{
    bool isFirst = true;
    while (head.size() > 2) {
        const qsizetype end = head.indexOf('\r');
        const QByteArrayView line = head.first(end);
        const bool isRead = isFirst ? readRequestLine(line) : readHeader(line);
        if (!isRead)
            return State::Bad;
        if (qsizetype(m_request.headers.size()) > MaxHeaders)
            return State::TooLarge;
        isFirst = false;
        head = head.sliced(end + 2);
    }
    const QByteArray connection = m_request.header("Connection").toLower();
    m_request.keepAlive = m_isHttp11 ? connection != "close" : connection == "keep-alive";
    return hasOneHost() ? readLength() : State::Bad;
}

bool HttpRequestParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || first > MaxMethod || last <= first)
        return false;
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    m_isHttp11 = version == "HTTP/1.1";
    if (!isToken(method) || !target.startsWith('/') || !std::ranges::all_of(target, isVisible)
        || !(m_isHttp11 || version == "HTTP/1.0"))
        return false;
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
    return true;
}

bool HttpRequestParser::readHeader(QByteArrayView line)
{
    // A name is a token, so a folded line and a blank before the colon fail here, too.
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return false;
    m_request.headers.emplace_back(line.first(colon).toByteArray(),
                                   trimmedBlanks(line.sliced(colon + 1)).toByteArray());
    return true;
}

HttpRequestParser::State HttpRequestParser::readLength()
{
    bool isKnown = false;
    for (const auto &[name, value] : m_request.headers) {
        if (isSameName(name, "Transfer-Encoding"))
            return State::Bad;
        if (!isSameName(name, "Content-Length"))
            continue;
        const char *const end = value.constData() + value.size();
        const auto [stop, error] = std::from_chars(value.constData(), end, m_bodySize);
        if (std::exchange(isKnown, true) || value.isEmpty() || stop != end || m_bodySize < 0)
            return State::Bad;
        if (error == std::errc::result_out_of_range || m_bodySize > m_limits.body)
            return value.startsWith('-') ? State::Bad : State::TooLarge;
    }
    return State::Incomplete;
}

bool HttpRequestParser::hasOneHost() const
{
    const auto count = std::ranges::count_if(
        m_request.headers, [](const auto &field) { return isSameName(field.first, "Host"); });
    return count == 1 || (count == 0 && !m_isHttp11);
}

/// Moves the rest of the buffer only now and then: many small requests may wait in it.
void HttpRequestParser::discard(qsizetype size)
{
    m_begin += size;
    if (m_begin == m_buffer.size() || m_begin > CompactAbove)
        m_buffer.remove(0, std::exchange(m_begin, 0));
}

QByteArrayView HttpRequestParser::unread() const
{
    return QByteArrayView(m_buffer).sliced(m_begin);
}

} // namespace Keyturn
