// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/formdata.h"
#include "app/http/transportsettings.h"
#include "app/signin/deviceauthorization.h"
#include "app/signin/signintarget.h"
#include "app/signin/tokensource.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Keyturn {

/// What a person needs to sign in on whatever device has a browser.
struct DeviceCode
{
    QString userCode = {};
    QUrl verificationUri = {}; ///< https, or http on this computer
    QString message = {}; ///< Microsoft's words, as plain text; may be empty
    QDateTime expiresAt = {}; ///< UTC, by this computer's clock

    bool operator==(const DeviceCode &) const = default;
};

/// One sign-in with a device code: shows a code and asks for a token until the person has entered
/// it elsewhere, has declined, or has let its time pass. One question is on its way at a time.
/// Destroying it is Cancel: nothing more is asked, and what is on its way is taken back.
/// https://www.rfc-editor.org/rfc/rfc8628
class DeviceCodeSignIn : public QObject
{
    Q_OBJECT

public:
    /// How long a second of the authority's is, in which it counts the waits it wants.
    struct Pace
    {
        std::chrono::milliseconds second{1'000};
    };

    DeviceCodeSignIn(SignInTarget target, TransportSettings transport, TokenSource::Wish wish,
                     Pace pace, QObject *parent);

    /// Once. The handler runs once, and never from within this function.
    void start(GrantHandler handler);

Q_SIGNALS:
    void codeReady(const Keyturn::DeviceCode &code);

private:
    void show(const HttpReply &reply);
    void ask();
    void take(const HttpReply &reply);
    void judge(TokenGrant grant, const QDateTime &now);
    void askLater();
    void expire();
    void finish(GrantResult result);

    const SignInTarget m_target;
    const TransportSettings m_transport;
    const TokenSource::Wish m_wish;
    const Pace m_pace;
    GrantHandler m_handler;
    DeviceAuthorization m_authorization; // its interval grows when the authority wants it
    QTimer m_nextQuestion;
    QTimer m_expiry;
    bool m_isAsking = false;
    int m_losses = 0; // one after the other
};

} // namespace Keyturn
