// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampleservice.h"
#include "app/sample/sampletenant.h"
#include "fuzz/fuzzed.h"
#include "fuzz/requests.h"

#include <QJsonDocument>

#include <optional>

using namespace Keyturn;

namespace {

constexpr HttpRequestParser::Limits Limits = {.head = 4'096, .body = 16'384};

/// A tenant and who answers for it, made anew before what they keep adds up.
class Server
{
public:
    SampleService::Response answer(const HttpRequest &request)
    {
        constexpr int Calls = 20'000;
        constexpr int Pages = 200;
        if (m_answers % Calls == 0) {
            m_service.reset();
            m_tenant.emplace(
                SampleTenant::Options{.now = {QDate(2026, 11, 21), QTime(15, 0), Qt::UTC}});
        }
        if (m_answers % Pages == 0)
            m_service.emplace(*m_tenant, SampleService::Options{.bearer = "fuzz", .port = 80});
        ++m_answers;
        return m_service->answer(request);
    }

private:
    std::optional<SampleTenant> m_tenant;
    std::optional<SampleService> m_service;
    int m_answers = 0;
};

/// The same from somebody who may ask, so that it is looked at.
HttpRequest allowed(HttpRequest request)
{
    std::erase_if(request.headers, [](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name == "host" || name == "authorization" || name == "accept-encoding";
    });
    request.headers.emplace_back("Host", "localhost:80");
    request.headers.emplace_back("Authorization", "Bearer fuzz");
    return request;
}

void checkAnswer(const SampleService::Response &response)
{
    require(response.head.startsWith("HTTP/1.1 "), "an answer has a status");
    require(response.head.endsWith("\r\n\r\n") && response.head.count("\r\n\r\n") == 1,
            "a head ends, and once");
    constexpr qsizetype Long = 20'000; // takes its time, and is like short ones
    if (!response.head.contains("application/json") || response.head.contains("gzip")
        || response.body.isEmpty() || response.body.size() > Long)
        return;
    QJsonParseError error = {};
    QJsonDocument::fromJson(response.body, &error);
    require(error.error == QJsonParseError::NoError, "an answer is JSON");
}

} // namespace

/// What somebody sends to the sample server's port.
void takeInput(QByteArrayView bytes)
{
    static Server server;

    const std::vector<HttpRequest> requests = checkedRequests(bytes, Limits);
    for (const HttpRequest &request : requests) {
        if (request.header("Authorization") != "Bearer fuzz")
            checkAnswer(server.answer(request));
        checkAnswer(server.answer(allowed(request)));
    }
}
