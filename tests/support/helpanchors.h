// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/help/helppages.h"

#include <QRegularExpression>

/// What an attribute is given on a page, in order.
inline QStringList attributesOf(const QString &html, const QString &attribute)
{
    QStringList found;
    const QRegularExpression pattern(attribute + QStringLiteral("=\"([^\"]*)\""));
    for (auto matches = pattern.globalMatch(html); matches.hasNext();)
        found.append(matches.next().captured(1));
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
