// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/graph/retryrule.h"

#include "app/core/httpdate.h"
#include "app/http/httpreply.h"

#include <QDateTime>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Keyturn {

namespace {

    constexpr int MaxWaits = 4;
    constexpr int MaxWaitsForALostConnection = 2;
    constexpr milliseconds LongestWait = 5min;

    milliseconds backoff(int waits, double jitter)
    {
        const milliseconds base = 2s * (1 << waits);
        return base + milliseconds(qRound64(jitter * double(base.count()) / 4));
    }

    bool asksToWait(const HttpReply &reply)
    {
        return reply.status == 429 || reply.status == 503 || reply.status == 504;
    }

    /// A name that does not resolve, a refused connection or a bad certificate is no such loss: it
    /// would be the same again, and the person waits for the news.
    bool lostConnection(const HttpReply &reply)
    {
        switch (reply.transportError) {
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::TimeoutError:
        case QNetworkReply::OperationCanceledError: // the transfer timeout
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
        case QNetworkReply::ProxyConnectionClosedError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::UnknownNetworkError:
            return !reply.isTooLarge;
        default:
            return false;
        }
    }

} // namespace

std::optional<milliseconds> waitAskedFor(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    const uint seconds = value.toUInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(seconds);
    const QDateTime then = fromHttpDate(value);
    if (!then.isValid())
        return std::nullopt;
    // By the server's own clock if it tells it: ours may be wrong by hours.
    const QDateTime sent = fromHttpDate(reply.header("Date"));
    return std::max(0ms, milliseconds((sent.isValid() ? sent : now).msecsTo(then)));
}

NextStep nextStep(const HttpReply &reply, Repeating repeating, const Tries &tries, double jitter,
                  const QDateTime &now)
{
    using Action = NextStep::Action;

    if (repeating == Repeating::Never)
        return {};
    if (reply.status == 401)
        return {.action = tries.tokenRenewed ? Action::Finish : Action::RenewToken};
    if (asksToWait(reply) && tries.waits < MaxWaits) {
        const milliseconds wait = waitAskedFor(reply, now).value_or(backoff(tries.waits, jitter));
        return wait > LongestWait ? NextStep{} : NextStep{Action::Wait, wait};
    }
    if (repeating == Repeating::AlsoAfterLoss && lostConnection(reply)
        && tries.waits < MaxWaitsForALostConnection)
        return {Action::Wait, backoff(tries.waits, jitter)};
    return {};
}

} // namespace Keyturn
