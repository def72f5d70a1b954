// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/plainname.h"

#include <algorithm>
#include <iterator>

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

    bool isPlainAscii(char c)
    {
        return c >= ' ' && c < 0x7f;
    }

    char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
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
    if (std::all_of(utf8.begin(), utf8.end(), isPlainAscii))
        std::transform(utf8.begin(), utf8.end(), std::back_inserter(names), lower);
    else
        names += plainName(QString::fromUtf8(utf8)).toCaseFolded().toStdString();
}

} // namespace Keyturn
