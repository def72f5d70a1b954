// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/helppages.h"

/// What an attribute is given on a page, in order.
inline QStringList attributesOf(const QString &html, const QString &attribute)
{
    QStringList found;
    const QString start = attribute + QStringLiteral("=\"");
    for (qsizetype at = html.indexOf(start); at >= 0; at = html.indexOf(start, at)) {
        at += start.size();
        found.append(html.mid(at, html.indexOf(u'"', at) - at));
    }
    return found;
}

/// Whether a topic, as helpLink() takes it, is on an English page.
inline bool isInHelp(const QString &topic)
{
    const QString html = Keyturn::helpPage(topic.section(u'#', 0, 0), {});
    const QString anchor = topic.section(u'#', 1);
    return !html.isEmpty()
        && (anchor.isEmpty() || attributesOf(html, QStringLiteral("id")).contains(anchor));
}
