// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"
#include "app/http/transportsettings.h"
#include "app/signin/accesstoken.h"

#include <QNetworkRequest>
#include <QUrl>

namespace Keyturn {

enum class GraphVersion { V1, Beta };

/// Where Graph is, and how every request to it begins: bearer, JSON, a client-request-id of its
/// own, a timeout, no redirects, no cookies. The bearer goes to this scheme, host and port only.
/// A plain value: each thread has its own.
class GraphEndpoint
{
public:
    explicit GraphEndpoint(QUrl base, TransportSettings transport = {});

    /// `path` begins with '/' and is below the version, with its query already encoded.
    GraphResult<QNetworkRequest> request(GraphVersion version, const QString &path,
                                         const AccessToken &token) const;
    /// A whole link as @odata.nextLink gives one, followed verbatim; an error if it leads to
    /// another scheme, host or port.
    GraphResult<QNetworkRequest> linkRequest(const QUrl &link, const AccessToken &token) const;

    const QUrl &base() const { return m_base; }
    const TransportSettings &transport() const { return m_transport; }
    /// Where request() goes.
    QUrl url(GraphVersion version, const QString &path) const;
    /// The root of a version, as bodies name other objects: `https://graph.microsoft.com/v1.0`.
    QString versionRoot(GraphVersion version) const;

private:
    QUrl m_base;
    TransportSettings m_transport;
};

} // namespace Keyturn
