// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/http/transportsettings.h"
#include "app/signin/clientcredentials.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <vector>

namespace Keyturn {

/// What Entra says to a value, in kinds that a person can act on.
struct SecretVerdict
{
    enum class Answer {
        Accepted,
        /// Conditional Access keeps the application out; that is looked at after the secret.
        AcceptedButBlocked,
        NotAccepted, ///< no secret of this application has that value, as far as Entra knows
        Expired, ///< one has, and is over
        NoSuchApplication, ///< in this tenant
        NoSuchTenant,
        ApplicationDisabled,
        NoAnswer, ///< the network, or Entra has a trouble of its own
        NotTestable, ///< nobody was asked: there is no tenant, or nowhere to sign in
        Refused, ///< for another reason, which the error tells
    };

    Answer answer = Answer::NotTestable;
    SignInError error = {}; ///< of the last attempt
    int attempts = 0;
    std::chrono::milliseconds after = {}; ///< from the first attempt to the last answer

    /// What a refusal means. Where it is none of these, Refused.
    static Answer meaningOf(const SignInError &error);
};

/// Whether an application can sign in with a value, by asking for a token as it would, again and
/// again while a new secret may not have reached all of Entra. The token is thrown away and wiped
/// at once. Each attempt leaves an entry in the tenant's sign-in logs. Its end, before or after it
/// has finished, takes back what is under way.
class SecretTest : public QObject
{
    Q_OBJECT

public:
    /// How long to wait before each attempt; the first is as a rule none.
    using Waits = std::vector<std::chrono::milliseconds>;
    static Waits usualWaits(); ///< for a new secret: two minutes in all
    static Waits noWaits() { return {{}}; } ///< one attempt

    /// `target` names the application whose secret it is.
    SecretTest(SignInTarget target, const TransportSettings &transport, SecretText value,
               Waits waits, QObject *parent = nullptr);
    ~SecretTest() override;

    void start();
    int attempts() const { return m_attempts; }
    /// A Secret ID, taken for the value. It is tried all the same, once: there were times when
    /// values could be chosen, and tools chose such ones.
    bool looksLikeId() const { return m_looksLikeId; }

Q_SIGNALS:
    /// Not accepted, which may change: the next attempt follows then.
    void notYet(std::chrono::milliseconds untilNext);
    void trying(); ///< once more
    void finished(const Keyturn::SecretVerdict &verdict); ///< the value is wiped

private:
    void scheduleNext();
    void ask();
    void take(GrantResult result);
    bool mayChange(const SignInError &error) const;
    void finish(SecretVerdict::Answer answer, const SignInError &error = {});

    SecretText m_value;
    const Waits m_waits;
    const bool m_looksLikeId;
    const bool m_hasAuthority; // a cloud of one's own may have none
    ClientCredentials m_source;
    QTimer m_wait;
    QElapsedTimer m_sinceStart;
    int m_attempts = 0;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::SecretVerdict)
