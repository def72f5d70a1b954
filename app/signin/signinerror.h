// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"

#include <QByteArray>
#include <QMetaType>
#include <QNetworkReply>
#include <QString>

namespace Keyturn {

struct HttpReply;

/// Why there is no token, in kinds that a caller can act on. The sentence a person reads is made in
/// ui from the kind and the code; the rest goes under "details".
struct SignInError
{
    enum class Kind {
        Network, ///< no complete answer: DNS, TLS, proxy, timeout, connection lost
        Cancelled, ///< by the person
        TimedOut, ///< nobody finished it in time
        InteractionRequired, ///< a person has to sign in, again or once more
        Refused, ///< the authority said no; `error` and `code` say why
        MalformedAnswer, ///< a success that does not hold what is documented, or no use
        Unusable, ///< what was given to sign in with: a certificate, a token, a program
        NotRenewable, ///< what was given has run out, and only the person can bring another
    };

    Kind kind = Kind::InteractionRequired;
    /// Microsoft's own words; of Unusable, NotRenewable and MalformedAnswer a sentence for people.
    QString message = {};
    QString error = {}; ///< OAuth's, such as "invalid_grant"
    int code = 0; ///< the number behind AADSTS; 0: none was told
    QString suberror = {};
    QString correlationId = {}; ///< for a support case, as the next two
    QString traceId = {};
    QString timestamp = {};
    QByteArray claims = {}; ///< what a person has to prove, as JSON, to be sent along
    int httpStatus = 0; ///< 0 where no reply came
    /// Of Network, where it went wrong on the way.
    QNetworkReply::NetworkError transportError = QNetworkReply::NoError;
    NetworkTrouble trouble = NetworkTrouble::None; ///< likewise, or somebody else's answer

    /// What the authority's answer says about its reason:
    /// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    static SignInError fromReply(const HttpReply &reply);
    /// The same from OAuth's words in a redirect, which has no more.
    static SignInError fromRedirect(const QString &error, const QString &description);

    /// Whether the same may do later on, without a person: nobody answered, or the authority had a
    /// trouble of its own.
    bool isTemporary() const;

    bool operator==(const SignInError &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::SignInError)
