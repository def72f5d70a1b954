// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/valuecandidates.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr int GuidSize = 36;
    constexpr qsizetype LongestName = 64;

    bool isSpace(char c)
    {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    bool isQuote(char c)
    {
        return c == '"' || c == '\'' || c == '`';
    }

    bool isPrintable(char c)
    {
        return c > ' ' && c <= '~';
    }

    bool isLetterOrDigit(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /// What Entra makes values of today.
    bool isUsual(char c)
    {
        return isLetterOrDigit(c) || c == '~' || c == '.' || c == '_' || c == '-';
    }

    bool mayStandBefore(char c)
    {
        return isSpace(c) || isQuote(c) || QByteArrayView("=:,;@([{<>|&/").contains(c);
    }

    /// The characters of a value and how many there are, as far as they are needed.
    struct Reading
    {
        QByteArray hint = {};
        qsizetype size = 0;

        void add(char c)
        {
            if (hint.size() < ValueCandidate::HintSize)
                hint.append(c);
            ++size;
        }
        bool isValue() const
        {
            return size >= ValueCandidate::Shortest && size <= ValueCandidate::Longest;
        }
    };

    class CandidateScan
    {
    public:
        CandidateScan(QByteArrayView text, size_t most)
            : m_text(text)
            , m_most(most)
        { }

        std::vector<ValueCandidate> run()
        {
            for (qsizetype place = 0; place < m_text.size() && m_found.size() < m_most; ++place) {
                if (place > 0 && m_text[place - 1] == '\n')
                    ++m_line;
                if (isPrintable(m_text[place]) && (place == 0 || mayStandBefore(m_text[place - 1])))
                    lookAt(place);
            }
            return std::move(m_found);
        }

    private:
        void lookAt(qsizetype place)
        {
            if (const auto id = idAt(place)) {
                m_found.push_back(
                    {.place = place, .line = m_line, .name = nameOf(place), .id = *id});
                return;
            }
            QByteArray last;
            for (const Reading &reading : {readUsual(place), readBare(place),
                                           readQuoted(place, true), readQuoted(place, false)}) {
                if (!reading.isValue() || reading.hint == last)
                    continue;
                last = reading.hint;
                m_found.push_back(
                    {.place = place, .line = m_line, .name = nameOf(place), .hint = reading.hint});
            }
        }

        std::optional<QUuid> idAt(qsizetype place) const
        {
            const QByteArrayView piece =
                m_text.sliced(place).first(std::min<qsizetype>(GuidSize, m_text.size() - place));
            const bool endsThere =
                place + GuidSize >= m_text.size() || !isUsual(m_text[place + GuidSize]);
            if (piece.size() < GuidSize || piece[8] != '-' || !endsThere)
                return {};
            const QUuid id = QUuid::fromString(QLatin1StringView(piece));
            return id.isNull() ? std::nullopt : std::optional(id);
        }

        /// As long as its characters are usual ones.
        Reading readUsual(qsizetype place) const
        {
            Reading reading;
            for (; place < m_text.size() && isUsual(m_text[place]) && mayGoOn(reading); ++place)
                reading.add(m_text[place]);
            return reading;
        }

        /// Until a space or the end of the line, less what closes or parts.
        Reading readBare(qsizetype place) const
        {
            const qsizetype begin = place;
            while (place < m_text.size() && isPrintable(m_text[place])
                   && place - begin <= ValueCandidate::Longest + 2)
                ++place;
            while (place > begin && QByteArrayView(",;\"'`)]}>").contains(m_text[place - 1]))
                --place;
            Reading reading;
            for (qsizetype i = begin; i < place; ++i)
                reading.add(m_text[i]);
            return reading;
        }

        /// Until the quote that opened it comes again: escaped by a backslash, or doubled.
        Reading readQuoted(qsizetype place, bool hasEscapes) const
        {
            if (place == 0 || !isQuote(m_text[place - 1]))
                return {};
            const char quote = m_text[place - 1];
            Reading reading;
            while (place < m_text.size() && mayGoOn(reading)) {
                char c = m_text[place];
                const char next = place + 1 < m_text.size() ? m_text[place + 1] : '\0';
                if (hasEscapes ? c == '\\' && isPrintable(next) : c == quote && next == quote) {
                    c = next;
                    ++place;
                } else if (c == quote) {
                    return reading;
                }
                if (!isPrintable(c))
                    return {};
                reading.add(c);
                ++place;
            }
            return {};
        }

        static bool mayGoOn(const Reading &reading)
        {
            return reading.size <= ValueCandidate::Longest;
        }

        /// What stands before it on its line, and its sign: `NAME=`, `"name": "`, `name = '`.
        QString nameOf(qsizetype place) const
        {
            const auto skip = [this](qsizetype end, auto isSkipped) {
                while (end > 0 && isSkipped(m_text[end - 1]))
                    --end;
                return end;
            };
            const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
            const auto isDecoration = [&](char c) { return isBlank(c) || isQuote(c); };
            const qsizetype sign = skip(place, isDecoration);
            if (sign == 0 || (m_text[sign - 1] != '=' && m_text[sign - 1] != ':'))
                return {};
            const qsizetype end = skip(sign - 1, isDecoration);
            const qsizetype begin = skip(
                end, [](char c) { return isLetterOrDigit(c) || c == '_' || c == '.' || c == '-'; });
            if (begin == end || end - begin > LongestName)
                return {};
            return QString::fromLatin1(m_text.sliced(begin, end - begin));
        }

        const QByteArrayView m_text;
        const size_t m_most;
        int m_line = 1;
        std::vector<ValueCandidate> m_found;
    };

} // namespace

std::vector<ValueCandidate> findValueCandidates(QByteArrayView text, size_t most)
{
    return CandidateScan(text, most).run();
}

} // namespace Keyturn
