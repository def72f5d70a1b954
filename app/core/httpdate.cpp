// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/httpdate.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    constexpr auto Format = "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1;

} // namespace

QDateTime fromHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), Format);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QByteArray toHttpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), Format).toLatin1();
}

} // namespace Keyturn
