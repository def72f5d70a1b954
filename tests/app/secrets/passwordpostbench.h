// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/graph/graphendpoint.h"
#include "app/secrets/passwordpost.h"
#include "support/localhttpserver.h"
#include "support/testcertificates.h"

#include <optional>

namespace Keyturn {

inline constexpr QUuid PostedKeyId(0x7c2f3a50, 0x5f8b, 0x4d3e, 0x9a, 0x55, 0x0d, 0x0f, 0x6a, 0x0f,
                                   0x2a, 0x11);

inline QByteArray openReply() // without the brace that ends it
{
    return R"({"keyId": "7c2f3a50-5f8b-4d3e-9a55-0d0f6a0f2a11",
    "secretText": "0123456789abcdef")";
}

inline QByteArray refusal()
{
    return R"({"error": {"code": "Refused", "message": "No."}})";
}

/// One POST to a server of its own.
struct PasswordPostBench
{
    explicit PasswordPostBench(std::optional<QSslConfiguration> tls = {})
        : server(std::move(tls))
    { }

    void
    post(std::unique_ptr<QNetworkAccessManager> network = std::make_unique<QNetworkAccessManager>())
    {
        const GraphEndpoint graph(endpoint, transport);
        const auto request =
            graph.request(GraphVersion::V1, QStringLiteral("/x/addPassword"), AccessToken("abc"));
        new PasswordPost(
            *request, "{}",
            [this](PasswordPost::Outcome answer) {
                outcome = std::move(answer);
                ++answers;
            },
            &owner, std::move(network));
    }

    LocalHttpServer server;
    QUrl endpoint = server.url();
    TransportSettings transport = {.extraAuthorities = TestCertificates::authorities()};
    QObject owner;
    std::optional<PasswordPost::Outcome> outcome;
    int answers = 0;
};

} // namespace Keyturn
