// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString csvCell(QString text)
    {
        // Tabs and breaks, too: spreadsheets skip them.
        if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()))
            text.prepend(u'\'');
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }

} // namespace

QString csvRow(const QStringList &cells)
{
    QString row;
    for (const QString &cell : cells) {
        if (!row.isEmpty())
            row += u',';
        row += csvCell(cell);
    }
    return row + "\r\n"_L1;
}

} // namespace Keyturn
