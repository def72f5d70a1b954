// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/proxybench.h"

#include <algorithm>
#include <cstdio>

using Ending = FaultyProxy::Ending;

namespace {

struct Cuts
{
    Ending ending = Ending::Close;
    bool tls = false;
    int step = 1; // of bytes
    int chunkSize = 0;
    bool isAhead = false; // the connection, of the request
};

Tally judged(Tally tally, bool isAllCut, qint64 length)
{
    if (length > 0 && isAllCut)
        return tally;
    std::printf("  not all of %lld bytes were cut, or more\n", static_cast<long long>(length));
    ++tally.unaccounted;
    return tally;
}

/// Values have different lengths, so it counts from the end. The first cut is after the last byte
/// and changes nothing; the last one is before the first byte of the longest reply.
Tally cutReplies(const Cuts &cuts)
{
    ProxyBench bench(cuts.tls);
    Tally tally;
    bench.run({.isOpenedAhead = cuts.isAhead, .adding = {.chunkSize = cuts.chunkSize}}, tally);
    qint64 longest = 0;
    int shownWhole = 0;
    for (qint64 lost = 0; lost < longest + cuts.step; lost += cuts.step) {
        bench.run(
            {.isOpenedAhead = cuts.isAhead,
             .adding = {.cutBeforeEnd = lost, .ending = cuts.ending, .chunkSize = cuts.chunkSize}},
            tally);
        longest = std::max(longest, bench.proxy().lengthsOf("/addPassword").reply);
        if (lost == 0)
            shownWhole = tally.shown;
    }
    return judged(tally, shownWhole == 2, longest);
}

/// The server gets the beginning of a request, at last all of it with nobody left to be answered,
/// and what is cut beyond its end is answered.
Tally cutRequests(const Cuts &cuts)
{
    ProxyBench bench(cuts.tls);
    Tally tally;
    bench.run({.isOpenedAhead = cuts.isAhead}, tally);
    const qint64 length = bench.proxy().lengthsOf("/addPassword").request;
    for (qint64 at = 0; at <= length + 1; at += cuts.step)
        bench.run({.isOpenedAhead = cuts.isAhead,
                   .adding = {.ending = cuts.ending, .requestCutAfter = at}},
                  tally);
    return judged(tally, tally.shown == 2 && tally.found == 1, length);
}

Group replyGroup(const QByteArray &name, const Cuts &cuts)
{
    return {name, [cuts] { return cutReplies(cuts); }};
}

Group requestGroup(const QByteArray &name, const Cuts &cuts)
{
    return {name, [cuts] { return cutRequests(cuts); }};
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

/// Of connections that were opened ahead.
std::vector<Trial> idleEnds()
{
    std::vector<Trial> trials = {{.isOpenedAhead = true}};
    trials.insert(trials.end(), 200, {.isOpenedAhead = true, .closesIdle = true});
    return trials;
}

/// As Graph says that it has done nothing.
std::vector<QByteArray> refusals()
{
    const auto refusal = [](const QByteArray &head, const QByteArray &code) {
        return reply(head + "\r\nContent-Type: application/json",
                     R"({"error":{"code":")" + code + R"(","message":"No."}})");
    };
    return {
        refusal("400 Bad Request", "Request_BadRequest"),
        refusal("401 Unauthorized", "InvalidAuthenticationToken"),
        refusal("403 Forbidden", "Authorization_RequestDenied"),
        refusal("404 Not Found", "Request_ResourceNotFound"),
        refusal("405 Method Not Allowed", "Request_BadRequest"),
        refusal("429 Too Many Requests\r\nRetry-After: 1", "TooManyRequests"),
    };
}

std::vector<Trial> trueRefusals()
{
    std::vector<Trial> trials = {{}};
    for (const QByteArray &one : refusals())
        trials.push_back({.adding = {.swallowsRequest = true, .replacement = one}});
    return trials;
}

/// The server has made the secret all the same.
std::vector<Trial> falseRefusals(const std::deque<bool> &areChecksStale)
{
    std::vector<Trial> trials = {{}};
    for (const QByteArray &one : refusals())
        trials.push_back({.adding = {.replacement = one}, .areChecksStale = areChecksStale});
    return trials;
}

} // namespace

std::vector<Group> exchangeGroups()
{
    return {
        replyGroup("each byte over http, closed", {}),
        replyGroup("each byte over http, reset", {.ending = Ending::Reset}),
        replyGroup("each byte over https, closed", {.tls = true}),
        replyGroup("each byte over https, reset", {.ending = Ending::Reset, .tls = true}),
        replyGroup("chunked, every 3rd byte", {.step = 3, .chunkSize = 7}),
        proxyGroup("statuses that are not true", statuses()),
        proxyGroup("replies that are none", replacements()),
        proxyGroup("silences", silences()),
        proxyGroup("requests that never arrive", lostRequests()),
        requestGroup("requests cut, http, closed", {}),
        requestGroup("requests cut, http, reset", {.ending = Ending::Reset}),
        requestGroup("requests cut, https, closed", {.tls = true}),
        requestGroup("requests cut, https, reset", {.ending = Ending::Reset, .tls = true}),
        replyGroup("opened ahead, each byte over http", {.isAhead = true}),
        replyGroup("opened ahead, each byte over https",
                   {.ending = Ending::Reset, .tls = true, .isAhead = true}),
        requestGroup("opened ahead, requests cut, http", {.isAhead = true}),
        requestGroup("opened ahead, requests cut, https",
                     {.ending = Ending::Reset, .tls = true, .isAhead = true}),
        proxyGroup("opened ahead, closed while idle, http", idleEnds()),
        proxyGroup("opened ahead, closed while idle, https", idleEnds(), true),
        proxyGroup("refusals that are true", trueRefusals()),
        proxyGroup("refusals that are not", falseRefusals({})),
        proxyGroup("refusals, and the list is late", falseRefusals({true})),
    };
}
