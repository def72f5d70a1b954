// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/transportsettings.h"
#include "app/signin/proofkey.h"
#include "app/signin/signintarget.h"
#include "app/signin/tokengrant.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Keyturn {

class RedirectListener;
struct HttpReply;
struct RedirectAnswer;

/// One attempt to sign in with the person's own browser: authorization code with PKCE, by RFC 8252
/// and sign-in.md 2.2. Destroying it is Cancel: its port is closed and nothing is heard any more.
class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QStringList permissions = {}; ///< of Graph's, without its address
        QByteArray claims = {}; ///< of a challenge, as JSON; see SignInError::claims
        QString prompt = {}; ///< see AuthorizeRequest, as the next two
        QString loginHint = {};
        QString domainHint = {};
        /// As it is registered: "localhost", or "127.0.0.1" where somebody did that by the
        /// manifest.
        QString redirectHost = QStringLiteral("localhost");
        std::chrono::milliseconds timeLimit{300'000}; ///< for the person
    };

    BrowserSignIn(SignInTarget target, TransportSettings transport, Wish wish, QObject *parent);

    /// To be called once. The handler runs once, and never from within this function.
    void start(GrantHandler handler);
    void addTime(std::chrono::milliseconds more); ///< for the person, who has asked for it

Q_SIGNALS:
    /// To be opened in the browser, or to be copied into one; from within start().
    void linkReady(const QUrl &link);
    void answered(); ///< the browser has been back; what follows needs no person

private:
    QUrl link(const SecretText &state) const;
    void take(const RedirectAnswer &answer);
    void redeem(const QByteArray &code);
    void judge(const HttpReply &reply);
    void giveUp();
    void finishLater(const SignInError &error);
    void finish(GrantResult result);

    const SignInTarget m_target;
    const TransportSettings m_transport;
    const Wish m_wish;
    GrantHandler m_handler;
    ProofKey m_proofKey;
    SecretText m_nonce = randomToken();
    QByteArray m_redirectUri; // to the authorize and the token endpoint in the same words
    RedirectListener *m_listener = nullptr; // a child
    QTimer m_limit;
};

} // namespace Keyturn
