// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/httprequestparser.h"
#include "app/sample/samplefault.h"
#include "app/sample/samplerequest.h"

#include <QCache>

namespace Keyturn {

class SampleHead;
class SampleTenant;

/// Answers HTTP requests out of a tenant: who may ask, what every reply of Graph has in its head,
/// compression. Pages that were told once are kept, so that a benchmark measures the client.
class SampleService
{
public:
    struct Options
    {
        QByteArray bearer;
        quint16 port = 0;
        bool gzip = true;
    };

    /// A whole HTTP response.
    struct Response
    {
        QByteArray head;
        QByteArray body = {};
        bool holdsSecret = false; ///< to be wiped once it is sent
        bool isLost = false; ///< not to be sent: see SampleTenant::loseNextSecret()
    };

    SampleService(SampleTenant &tenant, Options options);

    Response answer(const HttpRequest &request);
    static Response refusal(int status); ///< of what is no request at all

private:
    struct Page
    {
        QByteArray body;
        bool isGzip = false;
    };

    Response signInAnswer(const SampleRequest &request, const SampleHead &head);
    bool isAllowedHost(const QByteArray &host) const;
    bool hasBearer(const HttpRequest &request) const;
    const Page *keptPage(const QByteArray &key);
    static Page compressed(const QByteArray &body, bool mayCompress);

    SampleTenant &m_tenant;
    const Options m_options;
    QCache<QByteArray, Page> m_pages;
    quint64 m_revision = 0; // of the tenant, when m_pages was right
};

} // namespace Keyturn
