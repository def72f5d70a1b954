// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/expirytext.h"

#include "app/core/isoduration.h"
#include "ui/secrets/policytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct ExpiryText
    {
        Q_DECLARE_TR_FUNCTIONS(ExpiryText)
    };

    QString futureSentence(const QString &when, int days)
    {
        // English has no translation file that would choose the plural for it.
        if (days == 1)
            return ExpiryText::tr("Expires %1, tomorrow").arg(when);
        return days == 0 ? ExpiryText::tr("Expires %1, today").arg(when)
                         : ExpiryText::tr("Expires %1, in %n days", nullptr, days).arg(when);
    }

    QString pastSentence(const QString &when, int days)
    {
        if (days == 1)
            return ExpiryText::tr("Expired %1, yesterday").arg(when);
        return days == 0 ? ExpiryText::tr("Expired %1, today").arg(when)
                         : ExpiryText::tr("Expired %1, %n days ago", nullptr, days).arg(when);
    }

} // namespace

QString utcOffsetText(const QDateTime &time)
{
    const int minutes = time.toLocalTime().offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const auto [hours, rest] = std::div(std::abs(minutes), 60);
    const QString fraction = rest == 0 ? QString() : u":%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
    return u"UTC%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+')).arg(hours).arg(fraction);
}

QString localTimeText(const QDateTime &time)
{
    //: A date and time; see the documentation of QDateTime::toString() for the letters.
    const QString when =
        QLocale().toString(time.toLocalTime(), ExpiryText::tr("ddd d MMM yyyy HH:mm"));
    return u"%1 (%2)"_s.arg(when, utcOffsetText(time));
}

QString expirySentence(const QDateTime &end, const QDateTime &now)
{
    if (!end.isValid())
        return ExpiryText::tr("Never expires");
    const int days = int(now.toLocalTime().date().daysTo(end.toLocalTime().date()));
    return end > now ? futureSentence(localTimeText(end), days)
                     : pastSentence(localTimeText(end), -days);
}

QString clockText(std::chrono::milliseconds lead)
{
    constexpr auto Bearable = std::chrono::minutes(2);
    if (std::chrono::abs(lead) < Bearable)
        return {};
    const QString text = lead.count() > 0
        //: %1 is a length of time like "3 hours, 5 minutes".
        ? ExpiryText::tr(
            "The clock of this computer is %1 ahead of Microsoft Graph's. The lifetime "
            "is counted by Graph's.")
        //: %1 is a length of time like "3 hours, 5 minutes".
        : ExpiryText::tr(
            "The clock of this computer is %1 behind Microsoft Graph's. The lifetime is "
            "counted by Graph's.");
    // What is days long is told in hours.
    const std::chrono::milliseconds length = std::chrono::abs(lead);
    const std::chrono::milliseconds rounded = length < std::chrono::hours(24)
        ? std::chrono::milliseconds(std::chrono::round<std::chrono::minutes>(length))
        : std::chrono::milliseconds(std::chrono::round<std::chrono::hours>(length));
    return text.arg(durationText({.time = rounded}));
}

} // namespace Keyturn
