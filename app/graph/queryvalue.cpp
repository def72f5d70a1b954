// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/queryvalue.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

QString encodedQueryValue(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString quotedFilterValue(const QString &value)
{
    QString doubled = value;
    doubled.replace(u'\'', u"''"_s);
    return encodedQueryValue(u'\'' + doubled + u'\'');
}

} // namespace Keyturn
