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

    /// Where to take eight bytes until all were taken: the last ones again if they do not come out.
    template<typename Take>
    void takeEightByEight(qsizetype size, Take take)
    {
        for (qsizetype at = 0; at + AtATime <= size; at += AtATime)
            take(at);
        if (size % AtATime != 0)
            take(size - AtATime);
    }

    bool isPlainAscii(QByteArrayView text)
    {
        if (text.size() < AtATime)
            return std::all_of(text.begin(), text.end(),
                               [](char c) { return c >= ' ' && c <= '~'; });
        quint64 odd = 0;
        takeEightByEight(text.size(), [&](qsizetype at) {
            const quint64 bytes = eightBytesAt(text.data() + at);
            odd |= (bytes & TopBits) | (between(bytes & ~TopBits, ' ', '~') ^ TopBits);
        });
        return odd == 0;
    }

    void lowerAscii(char *text, qsizetype size)
    {
        if (size < AtATime) {
            std::transform(text, text + size, text,
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
            return;
        }
        takeEightByEight(size, [&](qsizetype at) {
            const quint64 bytes = eightBytesAt(text + at);
            qToLittleEndian(bytes | between(bytes, 'A', 'Z') >> 2, text + at);
        });
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
    if (!isPlainAscii(utf8)) {
        names += plainName(QString::fromUtf8(utf8)).toCaseFolded().toStdString();
        return;
    }
    const size_t begin = names.size();
    names.append(utf8.data(), size_t(utf8.size()));
    lowerAscii(names.data() + begin, utf8.size());
}

} // namespace Keyturn
