// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/bearerchallenge.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace Keyturn {

namespace {

    constexpr qsizetype LargestClaims = 16 << 10; // they go into the address of a browser

    bool isTokenCharacter(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
    }

    bool isBlank(char c)
    {
        return c == ' ' || c == '\t';
    }

    /// Reads the header's grammar from left to right.
    class ChallengeReader
    {
    public:
        explicit ChallengeReader(QByteArrayView text)
            : m_text(text)
        { }

        std::vector<AuthenticationChallenge> read()
        {
            while (skipSeparators(), !isAtEnd()) {
                const QByteArray word = takeToken();
                if (word.isEmpty() || !readAfter(word)) {
                    if (!m_found.empty())
                        m_found.pop_back();
                    break;
                }
            }
            return std::move(m_found);
        }

    private:
        bool isAtEnd() const { return m_at == m_text.size(); }
        char next() const { return isAtEnd() ? '\0' : m_text[m_at]; }

        void skipBlanks()
        {
            while (isBlank(next()))
                ++m_at;
        }

        void skipSeparators()
        {
            while (isBlank(next()) || next() == ',')
                ++m_at;
        }

        QByteArray takeToken()
        {
            const qsizetype start = m_at;
            while (isTokenCharacter(next()))
                ++m_at;
            return m_text.sliced(start, m_at - start).toByteArray().toLower();
        }

        /// What follows the word tells whether it names a scheme or a parameter of the last one.
        bool readAfter(const QByteArray &word)
        {
            const bool isSchemePossible = isAtEnd() || isBlank(next()) || next() == ',';
            skipBlanks();
            if (next() != '=') {
                m_found.push_back({.scheme = word});
                skipCredentials();
                return isSchemePossible;
            }
            ++m_at;
            skipBlanks();
            const std::optional<QByteArray> value = takeValue();
            if (!value || m_found.empty())
                return false;
            m_found.back().parameters.emplace_back(word, *value);
            return true;
        }

        /// What some schemes have in place of parameters ("token68"), such as Negotiate: it ends in
        /// signs of equality, and no value follows these.
        void skipCredentials()
        {
            const qsizetype start = m_at;
            while (isTokenCharacter(next()) || next() == '/')
                ++m_at;
            while (next() == '=')
                ++m_at;
            skipBlanks();
            if (!isAtEnd() && next() != ',')
                m_at = start;
        }

        std::optional<QByteArray> takeValue()
        {
            if (next() == '"')
                return takeQuoted();
            // More than a token may have: who forgets the marks does not do it by halves.
            const qsizetype start = m_at;
            while (!isAtEnd() && !isBlank(next()) && next() != ',' && next() != '"')
                ++m_at;
            if (m_at == start || next() == '"')
                return std::nullopt;
            return m_text.sliced(start, m_at - start).toByteArray();
        }

        std::optional<QByteArray> takeQuoted()
        {
            QByteArray value;
            for (++m_at; !isAtEnd() && next() != '"'; ++m_at) {
                if (next() == '\\' && m_at + 1 < m_text.size())
                    ++m_at;
                value += next();
            }
            if (isAtEnd())
                return std::nullopt;
            ++m_at;
            return value;
        }

        const QByteArrayView m_text;
        qsizetype m_at = 0;
        std::vector<AuthenticationChallenge> m_found;
    };

    /// Of the standard alphabet or that for addresses, with its padding or without.
    QByteArray decoded(QByteArray base64)
    {
        constexpr qsizetype MostPadding = 2;
        base64.replace('-', '+').replace('_', '/');
        for (qsizetype i = 0; i < MostPadding && base64.endsWith('='); ++i)
            base64.chop(1);
        if (base64.size() % 4 == 1 || base64.contains('=')) // nothing is encoded so
            return {};
        const auto result = QByteArray::fromBase64Encoding(
            base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        return result ? *result : QByteArray();
    }

    QByteArray claimsIn(const AuthenticationChallenge &challenge)
    {
        if (challenge.scheme != "bearer" || challenge.parameter("error") != "insufficient_claims")
            return {};
        const QByteArray claims = decoded(challenge.parameter("claims").value_or(QByteArray()));
        const bool isUsable =
            claims.size() <= LargestClaims && QJsonDocument::fromJson(claims).isObject();
        return isUsable ? claims : QByteArray();
    }

} // namespace

std::optional<QByteArray> AuthenticationChallenge::parameter(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const auto &[key, value] : parameters) {
        if (key != name)
            continue;
        if (found && *found != value)
            return std::nullopt;
        found = value;
    }
    return found;
}

std::vector<AuthenticationChallenge> readChallenges(QByteArrayView wwwAuthenticate)
{
    return ChallengeReader(wwwAuthenticate).read();
}

QByteArray claimsAskedFor(QByteArrayView wwwAuthenticate)
{
    for (const AuthenticationChallenge &challenge : readChallenges(wwwAuthenticate)) {
        if (QByteArray claims = claimsIn(challenge); !claims.isEmpty())
            return claims;
    }
    return {};
}

} // namespace Keyturn
