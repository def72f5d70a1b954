// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/expiry.h"

#include "app/directory/expiryclock.h"
#include "app/directory/passwordcredential.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    struct ExpiryText
    {
        Q_DECLARE_TR_FUNCTIONS(Keyturn::ExpiryText)
    };

    QString dateText(const QDate &date)
    {
        //: The format of a date, as QLocale takes it; shown as "19 May 2027"
        return QLocale().toString(date, ExpiryText::tr("d MMM yyyy"));
    }

    QString timeOfDay(const QDateTime &time)
    {
        const QLocale locale;
        // Only the C locale has seconds in its short format.
        const QString format =
            locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
        return locale.toString(time.toLocalTime().time(), format);
    }

    QString expiresInText(int days)
    {
        // English must be right without a file of English plurals.
        return days == 1 ? ExpiryText::tr("Expires in 1 day")
                         : ExpiryText::tr("Expires in %n days", nullptr, days);
    }

    QString expiredText(const ExpiryState &state)
    {
        const int daysAgo = -state.days;
        if (daysAgo == 0)
            return ExpiryText::tr("expired today %1").arg(timeOfDay(state.end));
        if (daysAgo == 1)
            return ExpiryText::tr("expired 1 day ago");
        if (daysAgo <= ExpiryState::SoonDays)
            return ExpiryText::tr("expired %n days ago", nullptr, daysAgo);
        return ExpiryText::tr("expired %1").arg(localDateText(state.end));
    }

    // The three that follow are whole sentences in three variants each: translators need the
    // freedom to turn them around.

    QString todayText(const ExpiryState &state)
    {
        const QString time = timeOfDay(state.end);
        if (!state.hasOther)
            return ExpiryText::tr("today %1 · last one").arg(time);
        if (!state.otherEnd.isValid())
            return ExpiryText::tr("today %1 · another never expires").arg(time);
        return ExpiryText::tr("today %1 · another valid to %2")
            .arg(time, localDateText(state.otherEnd));
    }

    QString tomorrowText(const ExpiryState &state)
    {
        if (!state.hasOther)
            return ExpiryText::tr("in 1 day · last one");
        if (!state.otherEnd.isValid())
            return ExpiryText::tr("in 1 day · another never expires");
        return ExpiryText::tr("in 1 day · another valid to %1").arg(localDateText(state.otherEnd));
    }

    QString soonText(const ExpiryState &state)
    {
        if (state.days == 1)
            return tomorrowText(state);
        if (!state.hasOther)
            return ExpiryText::tr("in %n days · last one", nullptr, state.days);
        if (!state.otherEnd.isValid())
            return ExpiryText::tr("in %n days · another never expires", nullptr, state.days);
        return ExpiryText::tr("in %n days · another valid to %1", nullptr, state.days)
            .arg(localDateText(state.otherEnd));
    }

    QString laterText(const ExpiryState &state)
    {
        if (!state.end.isValid())
            return ExpiryText::tr("never");
        const QString date = localDateText(state.end);
        if (!state.hasOther)
            return ExpiryText::tr("%1 · last one").arg(date);
        if (!state.otherEnd.isValid())
            return ExpiryText::tr("%1 · another never expires").arg(date);
        return ExpiryText::tr("%1 · another valid to %2").arg(date, localDateText(state.otherEnd));
    }

} // namespace

ExpiryState ExpiryState::of(const PasswordCredential &credential, const QDateTime &now)
{
    return of({&credential, 1}, now);
}

ExpiryState ExpiryState::of(std::span<const PasswordCredential> credentials, const QDateTime &now)
{
    const ExpiryClock clock(now);
    ExpiryTally tally(clock);
    for (const PasswordCredential &credential : credentials)
        tally.add(Validity::of(credential));
    return tally.state();
}

QString objectStatusText(const ExpiryState &state)
{
    switch (state.expiry) {
    case Expiry::Expired:
        return ExpiryText::tr("All secrets expired");
    case Expiry::NoSecrets:
        return ExpiryText::tr("No secrets");
    default:
        return secretStatusText(state);
    }
}

QString secretStatusText(const ExpiryState &state)
{
    switch (state.expiry) {
    case Expiry::Expired:
        return ExpiryText::tr("Expired");
    case Expiry::ExpiresToday:
        return ExpiryText::tr("Expires today");
    case Expiry::ExpiresSoon:
        return expiresInText(state.days);
    case Expiry::NotYetValid:
        return ExpiryText::tr("Not yet valid");
    case Expiry::Current:
        return ExpiryText::tr("Current");
    case Expiry::NoSecrets:
        break;
    }
    return {};
}

QString nextExpiryText(const ExpiryState &state)
{
    switch (state.expiry) {
    case Expiry::Expired:
        return expiredText(state);
    case Expiry::ExpiresToday:
        return todayText(state);
    case Expiry::ExpiresSoon:
        return soonText(state);
    case Expiry::NotYetValid:
        return secretExpiryText(state);
    case Expiry::Current:
        return laterText(state);
    case Expiry::NoSecrets:
        break;
    }
    return u"—"_s;
}

QString shortNextExpiryText(const ExpiryState &state)
{
    if (!state.hasOther || !state.end.isValid())
        return nextExpiryText(state);
    switch (state.expiry) {
    case Expiry::ExpiresToday:
        return ExpiryText::tr("today %1 · another valid").arg(timeOfDay(state.end));
    case Expiry::ExpiresSoon:
        return state.days == 1 ? ExpiryText::tr("in 1 day · another valid")
                               : ExpiryText::tr("in %n days · another valid", nullptr, state.days);
    case Expiry::Current:
        return ExpiryText::tr("%1 · another valid").arg(localDateText(state.end));
    default:
        return nextExpiryText(state);
    }
}

QString secretExpiryText(const ExpiryState &state)
{
    if (!state.end.isValid())
        return state.expiry == Expiry::NoSecrets ? u"—"_s : ExpiryText::tr("never");
    if (state.expiry == Expiry::ExpiresToday)
        return ExpiryText::tr("today %1").arg(timeOfDay(state.end));
    return localDateText(state.end);
}

QString localDateText(const QDateTime &time)
{
    return time.isValid() ? dateText(time.toLocalTime().date()) : u"—"_s;
}

QString exactTimeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    //: A date and a time of day: "19 May 2027, 12:02:11 UTC"
    return ExpiryText::tr("%1, %2 UTC").arg(dateText(utc.date()), utc.time().toString(u"HH:mm:ss"));
}

} // namespace Keyturn
