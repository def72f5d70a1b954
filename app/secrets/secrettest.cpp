// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secrettest.h"

#include "app/secrets/secretsuspicion.h"

#include <QUuid>

using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr int NotAcceptedCode = 7000215;

    SecretVerdict::Answer meaningOfCode(int code)
    {
        using enum SecretVerdict::Answer;
        switch (code) {
        case NotAcceptedCode:
            return NotAccepted;
        case 7000222:
            return Expired;
        case 700016:
            return NoSuchApplication;
        case 90002:
            return NoSuchTenant;
        case 7000112:
            return ApplicationDisabled;
        case 53003:
            return AcceptedButBlocked;
        default:
            return Refused;
        }
    }

} // namespace

/// Microsoft asks not to decide anything by these numbers: what is decided here is whether to ask
/// again, and which words to say.
SecretVerdict::Answer SecretVerdict::meaningOf(const SignInError &error)
{
    switch (error.kind) {
    case SignInError::Kind::Network:
    case SignInError::Kind::TimedOut:
        return Answer::NoAnswer;
    case SignInError::Kind::Unusable:
        return Answer::NotTestable;
    default:
        break;
    }
    const Answer answer = meaningOfCode(error.code);
    return answer == Answer::Refused && error.isTemporary() ? Answer::NoAnswer : answer;
}

SecretTest::Waits SecretTest::usualWaits()
{
    return {0s, 2s, 4s, 8s, 15s, 30s, 60s};
}

SecretTest::SecretTest(SignInTarget target, const TransportSettings &transport, SecretText value,
                       Waits waits, QObject *parent)
    : QObject(parent)
    , m_value(std::move(value))
    , m_waits(std::move(waits))
    , m_looksLikeId(!wholeId(m_value.utf8()).isNull())
    , m_hasAuthority(!target.cloud.loginAuthority.isEmpty())
    , m_source(std::move(target), transport,
               ClientCredentials::SecretReader(
                   [this](QObject * /*context*/, const ClientCredentials::SecretHandler &handler) {
                       handler(m_value.duplicate());
                   }))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &SecretTest::ask);
}

SecretTest::~SecretTest() = default;

void SecretTest::start()
{
    m_sinceStart.start();
    scheduleNext();
}

void SecretTest::scheduleNext()
{
    m_wait.start(m_waits[size_t(m_attempts)]);
}

void SecretTest::ask()
{
    if (!m_hasAuthority)
        return finish(SecretVerdict::Answer::NotTestable);
    ++m_attempts;
    Q_EMIT trying();
    m_source.renew({}, this, [this](GrantResult result) { take(std::move(result)); });
}

void SecretTest::take(GrantResult result)
{
    if (result) {
        result->accessToken.wipe();
        finish(SecretVerdict::Answer::Accepted);
    } else if (mayChange(result.error())) {
        scheduleNext();
        Q_EMIT notYet(m_waits[size_t(m_attempts)]);
    } else {
        finish(SecretVerdict::meaningOf(result.error()), result.error());
    }
}

bool SecretTest::mayChange(const SignInError &error) const
{
    if (size_t(m_attempts) >= m_waits.size())
        return false;
    const bool isBusy = error.isTemporary() && error.httpStatus != 0;
    return isBusy || (error.code == NotAcceptedCode && !m_looksLikeId);
}

void SecretTest::finish(SecretVerdict::Answer answer, const SignInError &error)
{
    m_value = {};
    Q_EMIT finished({.answer = answer,
                     .error = error,
                     .attempts = m_attempts,
                     .after = std::chrono::milliseconds(m_sinceStart.elapsed())});
}

} // namespace Keyturn
