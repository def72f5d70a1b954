// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/policytext.h"

#include "app/core/plainname.h"
#include "app/secrets/secretpolicy.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <ratio>

namespace Keyturn {

namespace {

    // lupdate finds strings by the class that tr() belongs to.
    struct PolicyText
    {
        Q_DECLARE_TR_FUNCTIONS(PolicyText)
    };

    using Days = std::chrono::duration<int, std::ratio<86'400>>;

    // English has no translation file that would choose the plurals for it.

    QString yearsText(int count)
    {
        return count == 1 ? PolicyText::tr("1 year") : PolicyText::tr("%n years", nullptr, count);
    }

    QString monthsText(int count)
    {
        return count == 1 ? PolicyText::tr("1 month") : PolicyText::tr("%n months", nullptr, count);
    }

    QString daysText(int count)
    {
        return count == 1 ? PolicyText::tr("1 day") : PolicyText::tr("%n days", nullptr, count);
    }

    QString hoursText(int count)
    {
        return count == 1 ? PolicyText::tr("1 hour") : PolicyText::tr("%n hours", nullptr, count);
    }

    QString minutesText(int count)
    {
        return count == 1 ? PolicyText::tr("1 minute")
                          : PolicyText::tr("%n minutes", nullptr, count);
    }

    /// How many whole units there are, taken out of `time`.
    int take(std::chrono::milliseconds &time, std::chrono::milliseconds unit)
    {
        const auto count = time / unit;
        time %= unit;
        return int(count);
    }

} // namespace

QString durationText(const IsoDuration &duration)
{
    using namespace std::chrono_literals;
    std::chrono::milliseconds rest = duration.time;
    const int years = duration.months / 12;
    const int months = duration.months % 12;
    const int days = take(rest, 24h);
    const int hours = take(rest, 1h);
    const int minutes = take(rest, 1min);
    QStringList parts;
    if (years > 0)
        parts.append(yearsText(years));
    if (months > 0)
        parts.append(monthsText(months));
    if (days > 0)
        parts.append(daysText(days));
    if (hours > 0)
        parts.append(hoursText(hours));
    if (minutes > 0 || parts.isEmpty())
        parts.append(minutesText(minutes));
    //: Between the parts of a length of time: "4 days, 12 hours"
    return parts.join(PolicyText::tr(", "));
}

QString lifetimePolicyText(const SecretPolicy &policy)
{
    if (policy.refusedLifetime) {
        const int days = std::chrono::round<Days>(*policy.refusedLifetime).count();
        return PolicyText::tr("A policy of your organisation did not allow %1. What it allows "
                              "is not known.")
            .arg(daysText(std::max(1, days)));
    }
    if (!policy.maxLifetime)
        return {};
    const QString most = durationText(*policy.maxLifetime);
    if (policy.name.isEmpty())
        return PolicyText::tr("Your organisation allows at most %1.").arg(most);
    //: %1 is a length of time like "90 days", %2 the name of the policy.
    return PolicyText::tr("Your organisation allows at most %1 (policy “%2”).")
        .arg(most, plainName(policy.name));
}

QString forbiddingPolicyText(const SecretPolicy &policy)
{
    if (!policy.forbidsSecrets)
        return {};
    if (policy.name.isEmpty())
        return PolicyText::tr("Your organisation allows no new client secrets here. Use a "
                              "certificate or a federated credential instead.");
    return PolicyText::tr("Your organisation allows no new client secrets here (policy “%1”). Use "
                          "a certificate or a federated credential instead.")
        .arg(plainName(policy.name));
}

} // namespace Keyturn
