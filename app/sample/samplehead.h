// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/samplefault.h"
#include "app/sample/samplerequest.h"

#include <QDateTime>

namespace Keyturn {

struct HttpRequest;

/// The head of one response, with the IDs by which Microsoft's support finds a call again.
class SampleHead
{
public:
    SampleHead(const HttpRequest &request, QDateTime now);

    QByteArray success(const SampleReply &reply, qsizetype bodySize, bool isGzip) const;
    QByteArray failure(const SampleFault &fault, qsizetype bodySize) const;
    QByteArray errorBody(const SampleFault &fault) const;

    /// The head to a request that could not be read; the connection ends with it.
    static QByteArray refusal(int status);

private:
    QByteArray begin(int status, qsizetype bodySize) const;

    QByteArray m_requestId;
    QByteArray m_clientRequestId;
    QDateTime m_now; // in the tenant
    bool m_keepAlive;
};

} // namespace Keyturn
