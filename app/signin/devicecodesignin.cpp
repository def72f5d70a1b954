// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/devicecodesignin.h"

#include "app/http/httpreply.h"
#include "app/signin/clientclaims.h"
#include "app/signin/formpost.h"
#include "app/signin/idtokencheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

namespace {

    constexpr std::chrono::seconds SlowDown = 5s; // RFC 8628, 3.5
    constexpr std::chrono::seconds LongestWait = 1min; // after lost connections
    constexpr int MostDoublings = 6; // and that is more than a minute, whatever the interval

    QByteArray scopes(const SignInTarget &target, const QStringList &permissions)
    {
        QStringList scopes{u"openid"_s, u"profile"_s, u"offline_access"_s};
        for (const QString &permission : permissions)
            scopes += target.cloud.scope(permission);
        return scopes.join(u' ').toUtf8();
    }

    /// Whether that says nothing about the sign-in, so that the next answer may: a connection lost,
    /// an authority that is busy or out of order, or somebody in between who answers instead.
    bool isPassing(const SignInError &error)
    {
        const bool isNobodysWord = error.kind == SignInError::Kind::MalformedAnswer
            && error.httpStatus / 100 != 2; // else it was granted, and the code is used up
        return isNobodysWord || error.isTemporary();
    }

} // namespace

DeviceCodeSignIn::DeviceCodeSignIn(SignInTarget target, TransportSettings transport,
                                   TokenSource::Wish wish, Pace pace, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_transport(std::move(transport))
    , m_wish(std::move(wish))
    , m_pace(pace)
{
    m_nextQuestion.setSingleShot(true);
    m_expiry.setSingleShot(true);
    connect(&m_nextQuestion, &QTimer::timeout, this, &DeviceCodeSignIn::ask);
    connect(&m_expiry, &QTimer::timeout, this, &DeviceCodeSignIn::expire);
}

void DeviceCodeSignIn::start(GrantHandler handler)
{
    m_handler = std::move(handler);
    const FormFields fields{{"client_id", m_target.clientId.toUtf8()},
                            {"scope", scopes(m_target, m_wish.permissions)},
                            {"claims", clientClaims(m_wish.claims)}};
    new FormPost(
        m_transport, m_target.authority().deviceCodeEndpoint(), fields,
        [this](const HttpReply &reply) { show(reply); }, this);
}

void DeviceCodeSignIn::show(const HttpReply &reply)
{
    auto authorization = DeviceAuthorization::fromReply(reply);
    if (!authorization)
        return finish(tl::unexpected(authorization.error()));
    m_authorization = std::move(*authorization);
    const std::chrono::milliseconds life = m_authorization.lifetime.count() * m_pace.second;
    m_expiry.start(life);
    askLater();
    Q_EMIT codeReady({.userCode = m_authorization.userCode,
                      .verificationUri = m_authorization.verificationUri,
                      .message = m_authorization.message,
                      .expiresAt = QDateTime::currentDateTimeUtc().addMSecs(life.count())});
}

void DeviceCodeSignIn::ask()
{
    m_isAsking = true;
    const FormFields fields{{"client_id", m_target.clientId.toUtf8()},
                            {"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", m_authorization.deviceCode.utf8().toByteArray()},
                            {"claims", clientClaims(m_wish.claims)}};
    new FormPost(
        m_transport, m_target.authority().tokenEndpoint(), fields,
        [this](const HttpReply &reply) { take(reply); }, this);
}

void DeviceCodeSignIn::take(const HttpReply &reply)
{
    m_isAsking = false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto grant = TokenGrant::fromReply(reply, now);
    if (grant)
        return judge(std::move(*grant), now);
    SignInError &error = grant.error();
    const bool isPending = error.error == "authorization_pending"_L1;
    const bool isTooFast = error.error == "slow_down"_L1;
    const bool isLost = !isPending && !isTooFast && isPassing(error);
    if (error.error == "expired_token"_L1)
        error.kind = SignInError::Kind::TimedOut;
    if (!isPending && !isTooFast && !isLost)
        return finish(std::move(grant));
    m_losses = isLost ? m_losses + 1 : 0;
    if (isTooFast)
        m_authorization.interval += SlowDown;
    if (m_expiry.isActive())
        askLater();
    else
        expire();
}

/// Whoever has entered the code may have done so for another tenant, or for somebody else's code.
void DeviceCodeSignIn::judge(TokenGrant grant, const QDateTime &now)
{
    if (const auto problem = checkIdToken(grant.identity, m_target, now))
        return finish(tl::unexpected(*problem));
    grant.claims = m_wish.claims;
    finish(std::move(grant));
}

/// After lost connections twice as long each time: RFC 8628, 3.5.
void DeviceCodeSignIn::askLater()
{
    const std::chrono::seconds usual = m_authorization.interval;
    const std::chrono::seconds wait = usual * (1 << std::min(m_losses, MostDoublings));
    m_nextQuestion.start(std::max(usual, std::min(wait, LongestWait)).count() * m_pace.second);
}

/// What is still on its way may be the token, and has its say.
void DeviceCodeSignIn::expire()
{
    if (!m_isAsking)
        finish(tl::unexpected(SignInError{.kind = SignInError::Kind::TimedOut}));
}

void DeviceCodeSignIn::finish(GrantResult result)
{
    m_nextQuestion.stop();
    m_expiry.stop();
    const GrantHandler handler = std::exchange(m_handler, {}); // it may destroy us
    handler(std::move(result));
}

} // namespace Keyturn
