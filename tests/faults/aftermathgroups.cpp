// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/proxybench.h"

namespace {

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
                          .looking = {.replacement = "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n"
                                                     "<html></html>"}});
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

/// An eventually consistent list: looks that see an older state, before and after the deletion, in
/// any order, while the deletion arrives, is lost on the way or loses its answer.
std::vector<Trial> staleLooks()
{
    const std::vector<std::deque<bool>> orders = {
        {},
        {true},
        {true, true},
        {false, true},
        {true, false, true},
        {false, true, true}, // later than any look that is still to come, it would be the truth
        {false, true, false, true},
    };
    const std::vector<FaultyProxy::Fault> deletions = {
        {}, {.cutAfter = 0}, {.swallowsRequest = true}, {.status = 404}};
    std::vector<Trial> trials = {{}};
    for (const int at : {0, 300, 600}) {
        for (const auto &looks : orders) {
            for (const FaultyProxy::Fault &deletion : deletions) {
                trials.push_back(
                    {.adding = {.cutAfter = at}, .deleting = deletion, .areLooksStale = looks});
                trials.push_back({.adding = {.cutAfter = at},
                                  .deleting = deletion,
                                  .areLooksAfterDeletionStale = looks});
            }
        }
    }
    return trials;
}

} // namespace

std::vector<Group> aftermathGroups()
{
    return {
        proxyGroup("looks that fail as well", failingLooks()),
        proxyGroup("deletions that fail as well", failingDeletions()),
        proxyGroup("times without milliseconds", cutOffTimes()),
        proxyGroup("a list that is late", staleLooks()),
    };
}
