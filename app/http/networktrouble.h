// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkReply>

namespace Keyturn {

struct HttpReply;

/// What stood between a request and its answer, in kinds that a person can do something about.
enum class NetworkTrouble {
    None,
    NameNotFound, ///< DNS
    ConnectionRefused,
    NoAnswer, ///< in time
    BrokenOff,
    ProxyPassword, ///< the proxy wants one
    ProxyNotFound, ///< its name; or it lets nothing through
    ProxyUnreachable, ///< nothing answers at its address
    Proxy, ///< anything else about it: most often Qt tells no more
    UntrustedCertificate, ///< of an authority that is not trusted here
    OutdatedCertificate, ///< or one that is not good yet
    OtherNamesCertificate, ///< of another host
    Tls, ///< anything else about it
    WebPage, ///< in the place of an answer: a guest network's or a proxy's
    Other,
};

/// To be called for each new reply: what is wrong with a certificate is told only on the way.
void noteCertificateErrors(QNetworkReply &reply);

/// What an error is by itself.
NetworkTrouble networkTroubleOf(QNetworkReply::NetworkError error);
/// The same, of a certificate by what was noted, and by whether the request went by a proxy.
NetworkTrouble networkTroubleOf(const QNetworkReply &reply);
/// The same of what came of it, or WebPage where that came in the place of JSON.
NetworkTrouble networkTroubleOf(const HttpReply &reply);

} // namespace Keyturn
