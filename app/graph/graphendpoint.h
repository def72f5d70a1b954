// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/grapherror.h"

#include <QNetworkRequest>
#include <QUrl>

namespace Keyturn {

enum class GraphVersion { V1, Beta };

/// Where Graph is, and how every request to it begins: bearer, JSON, a client-request-id of its
/// own, a timeout, no redirects. The bearer goes to this scheme, host and port only.
class GraphEndpoint
{
public:
    explicit GraphEndpoint(QUrl base);

    /// `path` begins with '/' and is below the version, with its query already encoded.
    GraphResult<QNetworkRequest> request(GraphVersion version, const QString &path,
                                         const QByteArray &token) const;
    /// A whole link as @odata.nextLink gives one, followed verbatim; an error if it leads to
    /// another scheme, host or port.
    GraphResult<QNetworkRequest> linkRequest(const QUrl &link, const QByteArray &token) const;

    const QUrl &base() const { return m_base; }

private:
    QUrl m_base;
};

} // namespace Keyturn
