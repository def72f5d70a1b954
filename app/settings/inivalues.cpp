// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/inivalues.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <utility>

namespace Keyturn {

// As QSettings reads it in Qt 6.4 (readIniLine(), iniUnescapedStringList(), stringToVariant());
// what it does not understand it leaves out, and so it has to be here.

namespace {

    constexpr char NotAscii = '\x80'; // in the place of whatever is not

    bool isNewline(char c)
    {
        return c == '\n' || c == '\r';
    }

    bool isBlank(char c)
    {
        return c == ' ' || c == '\t';
    }

    int digitOf(char c, int base)
    {
        int digit = base;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        return digit < base ? digit : -1;
    }

    bool isObject(QByteArrayView element)
    {
        // A byte order mark is not seen, and nothing else there makes it harmless for sure.
        while (!element.isEmpty() && uchar(element.front()) >= 0x80)
            element = element.sliced(1);
        return element.startsWith("@Variant(") || element.startsWith("@DateTime(");
    }

    /// Reads the elements of one value, which is most often one.
    class ValueReader
    {
    public:
        explicit ValueReader(QByteArrayView value)
            : m_value(value)
        { }

        bool holdsObject()
        {
            skipBlanks();
            while (m_at < m_value.size())
                step();
            return m_holdsObject || isObject(m_element);
        }

    private:
        void skipBlanks()
        {
            while (m_at < m_value.size() && isBlank(m_value[m_at]))
                ++m_at;
        }

        void step()
        {
            const char c = m_value[m_at++];
            if (c == '\\') {
                unescape();
            } else if (c == '"') {
                m_isQuoted = !m_isQuoted;
                if (!m_isQuoted)
                    skipBlanks();
            } else if (c == ',' && !m_isQuoted) {
                m_holdsObject = m_holdsObject || isObject(std::exchange(m_element, {}));
                skipBlanks();
            } else {
                m_element += c;
            }
        }

        void unescape()
        {
            static constexpr QByteArrayView Names("abfnrtv\"?'\\");
            static constexpr QByteArrayView Meanings("\a\b\f\n\r\t\v\"?'\\");
            if (m_at == m_value.size())
                return;
            const char c = m_value[m_at++];
            if (const qsizetype which = Names.indexOf(c); which >= 0) {
                m_element += Meanings[which];
            } else if (c == 'x') {
                readNumber(16);
            } else if (digitOf(c, 8) >= 0) {
                --m_at;
                readNumber(8);
            } else if (isNewline(c) && m_at < m_value.size() && isNewline(m_value[m_at])
                       && m_value[m_at] != c) {
                ++m_at;
            }
        }

        void readNumber(int base)
        {
            quint16 code = 0;
            const qsizetype start = m_at;
            for (; m_at < m_value.size() && digitOf(m_value[m_at], base) >= 0; ++m_at)
                code = quint16(code * base + digitOf(m_value[m_at], base));
            if (m_at > start)
                m_element += code < 0x80 ? char(code) : NotAscii;
        }

        const QByteArrayView m_value;
        qsizetype m_at = 0;
        bool m_isQuoted = false;
        bool m_holdsObject = false;
        QByteArray m_element;
    };

    /// Goes from line to line, which a quotation mark or a backslash may make longer.
    class LineReader
    {
    public:
        explicit LineReader(QByteArrayView file)
            : m_file(file)
        { }

        bool isAtEnd() const { return m_at >= m_file.size(); }

        /// What is behind the next line's first "=".
        std::optional<QByteArrayView> nextValue()
        {
            while (!isAtEnd() && (isBlank(m_file[m_at]) || isNewline(m_file[m_at])))
                ++m_at;
            if (!isAtEnd() && m_file[m_at] == ';') {
                while (!isAtEnd() && !isNewline(m_file[m_at]))
                    ++m_at;
                return {};
            }
            return readLine();
        }

    private:
        std::optional<QByteArrayView> readLine()
        {
            std::optional<qsizetype> start;
            bool isQuoted = false;
            for (; !isAtEnd(); ++m_at) {
                const char c = m_file[m_at];
                if (!isQuoted && (isNewline(c) || c == ';'))
                    break;
                if (c == '\\')
                    skipEscaped();
                else if (c == '"')
                    isQuoted = !isQuoted;
                else if (c == '=' && !isQuoted && !start)
                    start = m_at + 1;
            }
            const qsizetype end = std::min(m_at, m_file.size());
            return start ? std::optional(m_file.sliced(*start, end - *start)) : std::nullopt;
        }

        /// To the last character that the backslash has to do with.
        void skipEscaped()
        {
            if (++m_at + 1 >= m_file.size())
                return;
            const char c = m_file[m_at];
            const char next = m_file[m_at + 1];
            if (isNewline(c) && isNewline(next) && c != next)
                ++m_at;
        }

        const QByteArrayView m_file;
        qsizetype m_at = 0;
    };

} // namespace

bool holdsObjects(QByteArrayView iniFile)
{
    LineReader lines(iniFile);
    while (!lines.isAtEnd()) {
        const auto value = lines.nextValue();
        if (value && ValueReader(*value).holdsObject())
            return true;
    }
    return false;
}

} // namespace Keyturn
