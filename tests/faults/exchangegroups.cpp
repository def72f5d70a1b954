// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/proxybench.h"

using Ending = FaultyProxy::Ending;

namespace {

constexpr int ReplySize = 780; // head and body of the sample tenant's answer, and then some

std::vector<Trial> cuts(int step, Ending ending, int chunkSize = 0)
{
    std::vector<Trial> trials = {{.adding = {.chunkSize = chunkSize}}}; // all of it
    const int size = chunkSize > 0 ? 2 * ReplySize : ReplySize; // chunks have a frame each
    for (int at = 0; at < size; at += step)
        trials.push_back({.adding = {.cutAfter = at, .ending = ending, .chunkSize = chunkSize}});
    return trials;
}

QByteArray reply(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

std::vector<Trial> statuses()
{
    std::vector<Trial> trials = {{}};
    for (const int status : {200, 201, 202, 204, 206, 300, 301, 302, 303, 307, 308, 400, 401, 402,
                             403, 404, 405, 408, 409, 410, 412, 413, 418, 422, 423, 429, 431, 451,
                             499, 500, 501, 502, 503, 504, 505, 507, 509, 511, 520, 599})
        trials.push_back({.adding = {.status = status}});
    return trials;
}

std::vector<Trial> replacements()
{
    const std::vector<QByteArray> replies = {
        reply("200 OK", ""),
        reply("200 OK", "null"),
        reply("200 OK", "[]"),
        reply("200 OK", "{}"),
        reply("200 OK", R"({"secretText": ""})"),
        reply("200 OK", R"({"secretText": 7})"),
        reply("200 OK", R"({"value": {}})"),
        reply("200 OK", "<html><body>Please sign in to the network</body></html>"),
        reply("200 OK", QByteArray(70'000, 'x')),
        reply("200 OK", QByteArray("\x00\xff\xfe{", 4)),
        reply("204 No Content", ""),
        reply("302 Found\r\nLocation: http://127.0.0.1:9/", ""),
        reply("307 Temporary Redirect\r\nLocation: http://127.0.0.1:9/", ""),
        reply("308 Permanent Redirect\r\nLocation: http://127.0.0.1:9/", ""),
        reply("429 Too Many Requests\r\nRetry-After: 1", ""),
        reply("502 Bad Gateway", "<html>proxy</html>"),
        reply("503 Service Unavailable\r\nRetry-After: 1", ""),
        reply("504 Gateway Timeout", ""),
        "HTTP/1.1 102 Processing\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n{\"keyId\":",
        "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{\"keyId\": \"",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "SSH-2.0-OpenSSH\r\n",
        QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7),
    };
    std::vector<Trial> trials = {{}};
    for (const QByteArray &one : replies)
        trials.push_back({.adding = {.replacement = one}});
    return trials;
}

/// Longer than the program's patience.
std::vector<Trial> silences()
{
    std::vector<Trial> trials = {{}};
    for (int at = 0; at < 700; at += 100)
        trials.push_back({.adding = {.cutAfter = at, .ending = Ending::Hang}});
    trials.push_back({.adding = {.delay = std::chrono::seconds(2)}});
    trials.push_back({.adding = {.ending = Ending::Hang, .swallowsRequest = true}});
    return trials;
}

std::vector<Trial> lostRequests()
{
    std::vector<Trial> trials = {{}};
    for (const Ending ending : {Ending::Close, Ending::Reset}) {
        for (int i = 0; i < 5; ++i)
            trials.push_back({.adding = {.ending = ending, .swallowsRequest = true}});
    }
    return trials;
}

/// The server gets the beginning of a request; of the longest ones all of it, with nobody left to
/// be answered.
std::vector<Trial> cutRequests()
{
    constexpr int RequestSize = 480;
    std::vector<Trial> trials = {{}};
    for (const Ending ending : {Ending::Close, Ending::Reset}) {
        for (int at = 0; at < RequestSize; at += 5)
            trials.push_back({.adding = {.ending = ending, .requestCutAfter = at}});
    }
    return trials;
}

} // namespace

std::vector<Group> exchangeGroups()
{
    return {
        proxyGroup("each byte over http, closed", cuts(1, Ending::Close)),
        proxyGroup("each byte over http, reset", cuts(1, Ending::Reset)),
        proxyGroup("each byte over https, closed", cuts(1, Ending::Close), true),
        proxyGroup("each byte over https, reset", cuts(1, Ending::Reset), true),
        proxyGroup("chunked, every 3rd byte", cuts(3, Ending::Close, 7)),
        proxyGroup("statuses that are not true", statuses()),
        proxyGroup("replies that are none", replacements()),
        proxyGroup("silences", silences()),
        proxyGroup("requests that never arrive", lostRequests()),
        proxyGroup("requests cut on their way", cutRequests()),
    };
}
