// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QUuid>

#include <cstring>
#include <string_view>

namespace Keyturn {

/// Goes through JSON of the form that servers write, without white space, and hands out strings as
/// they stand in it: none with an escape. Whatever it is not asked for, it does not fit, and from
/// then on nothing does; so who reads need not ask at each step. What fits is JSON, and UTF-8.
class CompactJson
{
public:
    /// How many bytes behind the text and the zero that ends it can be read, whatever they are.
    static constexpr qsizetype Padding = 32;

    /// \a text ends with a zero, as that of a QByteArray does.
    explicit CompactJson(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    bool fits() const { return m_fits; }
    bool isAtEnd() const { return m_fits && m_at == m_end; }
    void giveUp()
    {
        m_fits = false;
        m_at = m_end; // at the zero, which is none of what can be asked for
    }

    /// Passes over that, if it stands here.
    bool take(char character)
    {
        if (*m_at != character)
            return false;
        ++m_at;
        return true;
    }
    /// No longer than Padding, and without a zero in it.
    bool take(std::string_view characters)
    {
        if (std::memcmp(m_at, characters.data(), characters.size()) != 0)
            return false;
        m_at += characters.size();
        return true;
    }
    void expect(char character)
    {
        if (!take(character))
            giveUp();
    }

    /// Has `readMember` read one member after the other of the object that begins here, each from
    /// behind the quote before its name to the end of its value.
    template<typename Reader>
    void readObject(Reader readMember)
    {
        expect('{');
        if (take('}'))
            return;
        do {
            expect('"');
            readMember();
        } while (take(','));
        expect('}');
    }

    /// The name of a member from behind its quote, up to its value, if it is that.
    bool takeName(std::string_view name)
    {
        const char *const behind = m_at + name.size();
        if (std::memcmp(m_at, name.data(), name.size()) != 0 || behind[0] != '"'
            || behind[1] != ':')
            return false;
        m_at = behind + 2;
        return true;
    }
    void skipMember(); ///< with a value that is neither object nor array, nor a fraction

    QByteArrayView text(); ///< null where there is a null
    QUuid guid(); ///< likewise
    /// Milliseconds since 1970; `missing` where there is a null.
    qint64 time(qint64 missing);

private:
    QByteArrayView restOfText(); ///< from behind its quote
    QByteArrayView timeText();
    void expectNull();

    const char *m_at;
    const char *m_end;
    bool m_fits = true;
};

} // namespace Keyturn
