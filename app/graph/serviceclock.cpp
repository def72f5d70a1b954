// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/serviceclock.h"

#include "app/core/httpdate.h"
#include "app/http/httpreply.h"

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    /// A Date has whole seconds and was some time on its way.
    constexpr auto Imprecision = 10s;

} // namespace

void ServiceClock::note(const HttpReply &reply, const QDateTime &received)
{
    const QDateTime sent = fromHttpDate(reply.header("Date"));
    if (!sent.isValid() || reply.header("Age").toLongLong() > 0)
        return;
    const std::chrono::milliseconds lead(sent.msecsTo(received));
    m_lead = std::chrono::abs(lead) > Imprecision ? lead : 0ms;
}

QDateTime ServiceClock::now(const QDateTime &local) const
{
    return local.toUTC().addMSecs(-m_lead.count());
}

} // namespace Keyturn
