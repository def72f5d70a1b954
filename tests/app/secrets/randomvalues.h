// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace Keyturn {

/// Values that some reader or other is known to trip over.
inline QByteArrayList nastyValues()
{
    QByteArrayList values = {
        "-p",      "--",       "'",      "''",         "\"",     "\"\"",
        "\\",      "\\\\",     "\\'",    "'\\''",      "a\\",    "a\\\\",
        "\\n",     "a\\nb",    "$HOME",  "${HOME}",    "${",     "$(id)",
        "`id`",    "!!",       "a!b",    "'!!'\"!!",   "%PATH%", "%s%n",
        "#",       "a #b",     " a ",    "~",          "~root",  ";",
        "a;b=c",   "==",       "{}",     "[a",         ": ",     "a: b",
        "- a",     "&a",       "*a",     "|",          ">",      "null",
        "true",    "0x10",     "1e3",    "2026-11-22", "@file",  "!tag",
        "%tag",    "?",        "a'b\"c", "a'b\\c",     "a'b$c",  "'\"\\$`!%;=~",
        "export ", "x\\\"y'z", "${a'}",  "${A:-b}",    "`n",     "$('a')",
        "&quot;",  "%7E",      "a|b&c",  "<a>"};
    values.append(QByteArray(64, '\''));
    values.append(QByteArray(64, '\\'));
    values.append(QByteArray(64, '"'));
    values.append("7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4");
    return values;
}

/// 10,000 values of 16 to 64 characters out of the whole printable range, the same each time, and
/// the nasty ones before them.
inline QByteArrayList manyValues()
{
    constexpr int Count = 10'000;
    QByteArrayList values = nastyValues();
    std::mt19937 random(20261122);
    std::uniform_int_distribution<int> size(16, 64);
    std::uniform_int_distribution<int> character(' ', '~');
    for (int i = 0; i < Count; ++i) {
        QByteArray value(size(random), ' ');
        for (char &c : value)
            c = char(character(random));
        values.append(value);
    }
    return values;
}

} // namespace Keyturn
