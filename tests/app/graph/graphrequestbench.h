// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphrequest.h"
#include "support/localhttpserver.h"
#include "support/recordedtokens.h"

#include <QNetworkAccessManager>

#include <optional>

namespace Keyturn {

/// Everything a call needs, made anew for each test.
struct GraphRequestBench
{
    LocalHttpServer server;
    LocalHttpServer elsewhere;
    RecordedTokens tokens;
    QNetworkAccessManager network;
    QObject owner;
    std::optional<GraphResult<HttpReply>> result;
    int answers = 0;

    GraphRequest *start(const GraphRequest::Call &call, QObject *context)
    {
        auto *request =
            new GraphRequest(GraphEndpoint(server.url()), tokens, network, call, &owner);
        request->start(context, [this](const GraphResult<HttpReply> &answer) {
            result = answer;
            ++answers;
        });
        return request;
    }
    GraphRequest *start(const GraphRequest::Call &call) { return start(call, &owner); }
};

} // namespace Keyturn
