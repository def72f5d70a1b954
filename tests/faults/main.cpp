// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/faultbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

// Adds secrets through thousands of faults and counts, on the server's side, what came of each:
// nothing may be made twice, and nothing may exist that nobody tells of. Exits with 1 if anything
// was, if a group shows no secret at all (a server that is gone would pass everything else), or if
// an ordinary POST did as well, since then the faults are none.

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using Ending = FaultyProxy::Ending;

namespace {

struct Group
{
    QByteArray name;
    bool tls = false;
    std::vector<Trial> trials;
};

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

/// The network goes on failing after the answer is lost. Few, as each look is tried again for
/// seconds before it is given up.
std::vector<Trial> failingLooks()
{
    std::vector<Trial> trials = {{}};
    for (const int at : {0, 300}) {
        for (const int lookAt : {0, 400})
            trials.push_back({.adding = {.cutAfter = at}, .looking = {.cutAfter = lookAt}});
        for (const int status : {403, 404})
            trials.push_back({.adding = {.cutAfter = at}, .looking = {.status = status}});
        trials.push_back({.adding = {.cutAfter = at},
                          .looking = {.replacement = reply("200 OK", "<html></html>")}});
    }
    return trials;
}

std::vector<Trial> failingDeletions()
{
    std::vector<Trial> trials = {{}};
    for (const int at : {0, 17, 300, 600}) {
        for (const int deleteAt : {0, 12, 60})
            trials.push_back({.adding = {.cutAfter = at}, .deleting = {.cutAfter = deleteAt}});
        for (const int status : {403, 404, 429, 500})
            trials.push_back({.adding = {.cutAfter = at}, .deleting = {.status = status}});
        trials.push_back({.adding = {.cutAfter = at}, .deleting = {.swallowsRequest = true}});
    }
    return trials;
}

/// A service that keeps no milliseconds.
std::vector<Trial> cutOffTimes()
{
    std::vector<Trial> trials = {{}};
    for (int at = 0; at < 700; at += 35)
        trials.push_back({.adding = {.cutAfter = at}, .looking = {.cutsOffMilliseconds = true}});
    return trials;
}

std::vector<Group> groups()
{
    return {
        {"each byte over http, closed", false, cuts(1, Ending::Close)},
        {"each byte over http, reset", false, cuts(1, Ending::Reset)},
        {"each byte over https, closed", true, cuts(1, Ending::Close)},
        {"each byte over https, reset", true, cuts(1, Ending::Reset)},
        {"chunked, every 3rd byte", false, cuts(3, Ending::Close, 7)},
        {"statuses that are not true", false, statuses()},
        {"replies that are none", false, replacements()},
        {"silences", false, silences()},
        {"requests that never arrive", false, lostRequests()},
        {"looks that fail as well", false, failingLooks()},
        {"deletions that fail as well", false, failingDeletions()},
        {"times without milliseconds", false, cutOffTimes()},
    };
}

bool runGroup(const Group &group, int &trials)
{
    FaultBench bench(group.tls);
    Account account;
    for (const Trial &trial : group.trials)
        bench.run(trial, account);
    trials += account.trials;
    std::printf("%-32s %6d %6d %6d %6d %6d %8d %8d %8d\n", group.name.constData(), account.trials,
                account.shown, account.found, account.chosen, account.notMade, account.restarted,
                account.doubled, account.unaccounted);
    std::fflush(stdout);
    return account.isClean() && account.shown > 0;
}

bool isWanted(const Group &group, const QStringList &wanted)
{
    return wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&group](const QString &name) {
               return group.name.startsWith(name.toUtf8());
           });
}

} // namespace

// Arguments are the beginnings of the names of the groups to run; without any, all.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    QElapsedTimer clock;
    clock.start();
    std::printf("%-32s %6s %6s %6s %6s %6s %8s %8s %8s\n", "", "faults", "shown", "found", "chosen",
                "none", "restart", "doubled", "unknown");
    bool isClean = true;
    int trials = 0;
    for (const Group &group : groups()) {
        if (isWanted(group, wanted))
            isClean = runGroup(group, trials) && isClean;
    }
    const int http = FaultBench(false).sendOrdinaryPost();
    const int https = FaultBench(true).sendOrdinaryPost();
    std::printf("\n%d faults in %lld s. An ordinary POST makes %d secrets over http and %d over "
                "https.\n",
                trials, clock.elapsed() / 1000, http, https);
    return isClean && http > 1 && https > 1 ? 0 : 1;
}
