// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Keyturn {

/// One call to the sample's Graph, with all of HTTP that its answer depends on.
struct SampleRequest
{
    QByteArray method;
    QByteArray path; ///< not decoded, with the version: "/v1.0/applications"
    QByteArray query = {}; ///< not decoded, without '?'
    QByteArray host = "localhost"; ///< with the port; links in replies lead there
    bool isEventual = false; ///< "ConsistencyLevel: eventual"
    QByteArray body = {};
};

/// What it is answered, if it is not refused. An empty body goes with 204.
struct SampleReply
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json;odata.metadata=minimal;odata.streaming=true;"
                             "IEEE754Compatible=false;charset=utf-8";
    QByteArray location = {};
    bool holdsSecret = false; ///< to be wiped once it is sent, kept nowhere, not compressed
};

} // namespace Keyturn
