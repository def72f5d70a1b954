// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace Keyturn {

/// How the program meets every server, Graph and the login authority alike. A plain value: each
/// thread has its own.
struct TransportSettings
{
    static constexpr std::chrono::milliseconds UsualPatience{30'000};

    /// Trusted beside the system's own, for a company's inspecting proxy.
    QList<QSslCertificate> extraAuthorities = {};
    /// How long a connection may be silent before it is given up.
    std::chrono::milliseconds patience = UsualPatience;

    /// The beginning of a request: a user agent and a timeout; no redirects, no cookies and no
    /// passwords that Qt remembers. How TLS is done, too.
    QNetworkRequest request(const QUrl &url) const;
};

} // namespace Keyturn
