// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/plainname.h"

#include <QtEndian>

#include <algorithm>

namespace Keyturn {

namespace {

    /// U+202A to U+202E embed and override, U+2066 to U+2069 isolate.
    bool turnsDirection(QChar c)
    {
        return (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    }

    bool breaksLine(QChar c)
    {
        return (c >= QChar(u'\t') && c <= QChar(u'\r')) || c == QChar(0x85)
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    }

    bool isOdd(QChar c)
    {
        return turnsDirection(c) || breaksLine(c) || c.category() == QChar::Other_Control;
    }

    // Nearly all names are ASCII, so that goes eight bytes at a time, each in its place of one
    // number.
    constexpr qsizetype AtATime = sizeof(quint64);
    constexpr quint64 EachByte = 0x0101'0101'0101'0101;
    constexpr quint64 TopBits = EachByte * 0x80;

    quint64 eightBytesAt(const char *text)
    {
        return qFromLittleEndian<quint64>(text);
    }

    /// The top bit of each byte that is from `least` to `most`; all of them have to be below 0x80.
    quint64 between(quint64 bytes, char least, char most)
    {
        const quint64 reachLeast = bytes + EachByte * quint64(0x80 - least);
        const quint64 passMost = bytes + EachByte * quint64(0x7f - most);
        return reachLeast & ~passMost & TopBits;
    }

    char lowerAscii(char c)
    {
        return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    }

    /// The same for eight bytes; `odd` gets bits where one is not printable ASCII.
    quint64 lowerAscii(quint64 bytes, quint64 &odd)
    {
        const quint64 lower = bytes & ~TopBits;
        odd |= (bytes & TopBits) | (between(lower, ' ', '~') ^ TopBits);
        return bytes | between(lower, 'A', 'Z') >> 2;
    }

    /// False, and the text is spoilt, if it is not all printable ASCII.
    bool foldAscii(char *text, qsizetype size)
    {
        quint64 odd = 0;
        const auto fold = [&](qsizetype at) {
            qToLittleEndian(lowerAscii(eightBytesAt(text + at), odd), text + at);
        };
        qsizetype at = 0;
        for (; at + AtATime <= size; at += AtATime)
            fold(at);
        if (at < size && size >= AtATime)
            fold(size - AtATime); // some once more, which leaves them as they are
        else if (at < size)
            return false;
        return odd == 0;
    }

    /// Folds the character there, if its folding is as long and needs no table: ASCII, the letters
    /// of Western Europe, and Chinese, Japanese and what else has no case from U+3000 to U+9FFF.
    /// How many bytes it has, or 0 for one that it does not know.
    qsizetype foldKnownCharacter(char *text, qsizetype size)
    {
        const auto first = quint8(text[0]);
        if (first < 0x80) {
            if (first < ' ' || first > '~')
                return 0;
            text[0] = lowerAscii(text[0]);
            return 1;
        }
        const auto follows = [text, size](qsizetype place) { // as UTF-8 has it
            return place < size && (quint8(text[place]) & 0xc0) == 0x80;
        };
        if (!follows(1))
            return 0;
        const auto second = quint8(text[1]);
        if (first == 0xc2 && second >= 0xa0 && second != 0xb5) // µ is a Greek letter
            return 2;
        if (first == 0xc3) {
            if (second < 0x9f && second != 0x97) // ß and ×
                text[1] = char(second + 0x20);
            return 2;
        }
        return first >= 0xe3 && first <= 0xe9 && follows(2) ? 3 : 0;
    }

    bool foldKnownCharacters(char *text, qsizetype size)
    {
        for (qsizetype at = 0; at < size;) {
            const qsizetype length = foldKnownCharacter(text + at, size - at);
            if (length == 0)
                return false;
            at += length;
        }
        return true;
    }

} // namespace

QString plainName(const QString &name)
{
    if (std::none_of(name.begin(), name.end(), isOdd))
        return name;
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (breaksLine(c))
            plain += u' ';
        else if (!isOdd(c))
            plain += c;
    }
    return plain;
}

QByteArray foldedName(QByteArrayView utf8)
{
    std::string folded;
    appendFoldedName(folded, utf8);
    return QByteArray::fromStdString(folded);
}

void appendFoldedName(std::string &names, QByteArrayView utf8)
{
    const size_t begin = names.size();
    const auto append = [&] {
        names.resize(begin);
        names.append(utf8.data(), size_t(utf8.size()));
    };
    append();
    if (foldAscii(names.data() + begin, utf8.size()))
        return;
    append();
    if (foldKnownCharacters(names.data() + begin, utf8.size()))
        return;
    names.resize(begin);
    names += plainName(QString::fromUtf8(utf8)).toCaseFolded().toStdString();
}

} // namespace Keyturn
