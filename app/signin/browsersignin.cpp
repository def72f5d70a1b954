// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/browsersignin.h"

#include "app/core/logging.h"
#include "app/http/httpreply.h"
#include "app/signin/authorizerequest.h"
#include "app/signin/clientclaims.h"
#include "app/signin/formpost.h"
#include "app/signin/idtokencheck.h"
#include "app/signin/redirectlistener.h"

#include <QDateTime>

namespace Keyturn {

namespace {

    void wipeValues(FormFields &fields)
    {
        for (auto &[name, value] : fields)
            wipe({value.data(), size_t(value.size())});
    }

} // namespace

BrowserSignIn::BrowserSignIn(SignInTarget target, TransportSettings transport, Wish wish,
                             QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_transport(std::move(transport))
    , m_wish(std::move(wish))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &BrowserSignIn::giveUp);
}

void BrowserSignIn::start(GrantHandler handler)
{
    m_handler = std::move(handler);
    const SecretText state = randomToken();
    m_listener = new RedirectListener(state.duplicate(), this);
    connect(m_listener, &RedirectListener::answered, this, &BrowserSignIn::take);
    const quint16 port = m_listener->listen();
    if (port == 0) {
        return finishLater(
            {.kind = SignInError::Kind::Unusable,
             .message = tr("Keyturn cannot wait for the browser: this computer has no free port. "
                           "Try again, or sign in with a device code.")});
    }
    m_redirectUri = "http://" + m_wish.redirectHost.toUtf8() + ':' + QByteArray::number(port);
    m_limit.start(m_wish.timeLimit);
    Q_EMIT linkReady(link(state)); // the last of all: who hears it may destroy us
}

void BrowserSignIn::addTime(std::chrono::milliseconds more)
{
    if (m_limit.isActive())
        m_limit.start(m_limit.remainingTimeAsDuration() + more);
}

QUrl BrowserSignIn::link(const SecretText &state) const
{
    const QByteArray challenge = m_proofKey.challenge();
    return AuthorizeRequest{.target = m_target,
                            .permissions = m_wish.permissions,
                            .claims = m_wish.claims,
                            .prompt = m_wish.prompt,
                            .loginHint = m_wish.loginHint,
                            .domainHint = m_wish.domainHint,
                            .redirectUri = m_redirectUri,
                            .state = state.utf8(),
                            .nonce = m_nonce.utf8(),
                            .challenge = challenge}
        .url();
}

void BrowserSignIn::take(const RedirectAnswer &answer)
{
    m_limit.stop();
    if (answer.isError())
        finishLater(SignInError::fromRedirect(answer.error, answer.description));
    else
        redeem(answer.code);
    Q_EMIT answered(); // the last of all: who hears it may destroy us
}

void BrowserSignIn::redeem(const QByteArray &code)
{
    FormFields fields{
        {"grant_type", "authorization_code"},
        {"client_id", m_target.clientId.toUtf8()},
        {"code", QByteArray(code.data(), code.size())}, // which is wiped below
        {"redirect_uri", m_redirectUri},
        {"code_verifier", m_proofKey.verifier().utf8().toByteArray()},
        {"scope", delegatedScope(m_target.cloud, m_wish.permissions)},
        {"claims", clientClaims(m_wish.claims)},
    };
    new FormPost(
        m_transport, m_target.authority().tokenEndpoint(), fields,
        [this](const HttpReply &reply) { judge(reply); }, this);
    m_proofKey = ProofKey(SecretText()); // it has served
    wipeValues(fields);
}

void BrowserSignIn::judge(const HttpReply &reply)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    GrantResult result = TokenGrant::fromReply(reply, now);
    if (result) {
        if (const auto problem = checkIdToken(result->identity, m_target, m_nonce, now))
            result = tl::unexpected(*problem);
        else
            result->claims = m_wish.claims;
    }
    finish(std::move(result));
}

void BrowserSignIn::giveUp()
{
    finish(tl::unexpected(SignInError{.kind = SignInError::Kind::TimedOut}));
}

void BrowserSignIn::finishLater(const SignInError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { finish(tl::unexpected(error)); }, Qt::QueuedConnection);
}

void BrowserSignIn::finish(GrantResult result)
{
    m_listener->close();
    m_proofKey = ProofKey(SecretText());
    m_nonce = SecretText();
    const GrantHandler handler = std::exchange(m_handler, {}); // it may destroy us
    handler(std::move(result));
}

} // namespace Keyturn
