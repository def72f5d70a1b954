// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/networktrouble.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <functional>
#include <tl/expected.hpp>

namespace Keyturn {

struct HttpReply;
struct SignInError;

/// Why a Graph call failed, in kinds that a caller can act on. The sentence a person reads is made
/// in ui from the kind; the message here is Graph's own and goes under "details".
struct GraphError
{
    enum class Kind {
        Network, ///< no complete HTTP reply: DNS, TLS, proxy, timeout, connection lost
        SignInRequired, ///< 401 after a fresh token, or no token to be had
        Forbidden, ///< 403: the signed-in user lacks a role or a permission
        NotFound, ///< 404
        Throttled, ///< still 429 after all retries
        Rejected, ///< any other 3xx or 4xx
        Service, ///< 5xx
        MalformedReply, ///< a success that does not hold what Graph documents
    };

    Kind kind = Kind::Network;
    QString message = {};
    QString code = {}; ///< Graph's own, the deepest known, e.g. "Authorization_RequestDenied"
    QString requestId = {}; ///< for a support case
    QString clientRequestId = {}; ///< what we sent
    QString date = {}; ///< as Graph told it, likewise for a support case
    QString diagnostic = {}; ///< which of its servers answered, likewise
    int httpStatus = 0; ///< 0 where no reply came
    /// What the next token has to prove, as JSON; empty where Graph asks for nothing.
    QByteArray claims = {};
    /// Of Network, what it was; of any other kind WebPage where somebody else has answered.
    NetworkTrouble trouble = NetworkTrouble::None;
    bool isOfSignIn = false; ///< it came while a token was asked for, not of Graph
    std::chrono::milliseconds retryAfter = {}; ///< how long Graph asks to be left alone; 0: unsaid

    /// What a reply that is no success, or no use, says about its reason. The shape of Graph's own:
    /// https://learn.microsoft.com/graph/errors
    static GraphError fromReply(const HttpReply &reply);
    static GraphError malformedReply(const QString &message);
    /// Why there is no token: Network, Throttled or Service, where trying again may help, or else
    /// SignInRequired; with what the authority said for a support case.
    static GraphError noToken(const SignInError &error);

    bool operator==(const GraphError &) const = default;
};

template<typename T>
using GraphResult = tl::expected<T, GraphError>;

template<typename T>
using GraphHandler = std::function<void(const GraphResult<T> &)>;

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::GraphError)
