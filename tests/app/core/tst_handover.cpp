// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Without Qt, so that ThreadSanitizer, with which this is compiled where there is one, sees every
// access and every lock. It makes the program fail itself.
#include "app/core/handover.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

using Keyturn::HandOver;

namespace {

constexpr int Senders = 4;

/// What an event loop is to a thread, as far as a hand-over goes.
class Loop
{
public:
    void knock()
    {
        const std::lock_guard lock(m_mutex);
        ++m_knocks;
        m_changed.notify_one();
    }

    /// Waits for the next knock and takes it away.
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_knocks > 0; });
        --m_knocks;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_knocks = 0;
};

/// Something that is built in one thread and read in another, as a page of a list is.
struct Page
{
    int sender = 0;
    int number = 0;
    std::vector<int> rows = {};
};

std::shared_ptr<const Page> makePage(int sender, int number)
{
    auto page = std::make_shared<Page>(Page{.sender = sender, .number = number});
    page->rows.resize(50);
    std::iota(page->rows.begin(), page->rows.end(), number);
    return page;
}

bool isWhole(const Page &page)
{
    const int sum = std::accumulate(page.rows.begin(), page.rows.end(), 0);
    return page.rows.size() == 50 && sum == 50 * page.number + 49 * 50 / 2;
}

bool handsOverEverythingInItsOrder()
{
    constexpr int Pages = 2'000;
    Loop loop;
    HandOver handOver([&loop] { loop.knock(); });
    std::vector<int> next(Senders); // only this thread uses it, and no lock guards it
    bool isRight = true;

    std::vector<std::jthread> threads;
    threads.reserve(Senders);
    for (int sender = 0; sender < Senders; ++sender) {
        threads.emplace_back([&, sender] {
            for (int number = 0; number < Pages; ++number)
                handOver.leave([&, page = makePage(sender, number)] {
                    isRight =
                        isRight && isWhole(*page) && next[size_t(page->sender)]++ == page->number;
                });
        });
    }
    for (int i = 0; i < Senders * Pages; ++i) {
        loop.wait();
        handOver.runNext();
    }
    return isRight && std::ranges::all_of(next, [](int count) { return count == Pages; });
}

bool runsNothingOnceItIsClosed()
{
    bool isRight = true;
    for (int round = 0; round < 200; ++round) {
        Loop loop;
        auto owned = std::make_unique<int>(0); // goes with the owner
        const auto handOver = std::make_shared<HandOver>([&loop] { loop.knock(); });
        std::vector<std::jthread> threads;
        threads.reserve(Senders);
        for (int sender = 0; sender < Senders; ++sender) {
            threads.emplace_back([handOver, &owned] {
                while (handOver->leave([&owned] { ++*owned; })) { }
            });
        }
        for (int i = 0; i < round % 20; ++i) {
            loop.wait();
            handOver->runNext();
        }
        isRight = isRight && *owned == round % 20;
        handOver->close();
        owned.reset();
        handOver->runNext(); // a knock that came before
    }
    return isRight;
}

bool destroysWhatNeverRan()
{
    const auto held = std::make_shared<int>(0);
    HandOver handOver([] {});
    const bool isTaken = handOver.leave([held] { ++*held; });
    handOver.close();
    const bool isRefused = !handOver.leave([held] { ++*held; });
    return isTaken && isRefused && held.use_count() == 1 && *held == 0;
}

bool mayBeClosedByATask()
{
    int runs = 0;
    HandOver handOver([] {});
    handOver.leave([&] {
        ++runs;
        handOver.close();
    });
    handOver.leave([&runs] { ++runs; });
    handOver.runNext();
    handOver.runNext();
    return runs == 1;
}

bool lendsItsLockToNoTask()
{
    // What a task holds may have something to leave when it goes.
    HandOver handOver([] {});
    bool isRefused = false;
    const auto leaves = [&](int *) { isRefused = !handOver.leave([] {}); };
    static int nothing = 0;
    handOver.leave([last = std::shared_ptr<int>(&nothing, leaves)] {});
    handOver.close();
    return isRefused;
}

} // namespace

int main()
{
    int failures = 0;
    const auto check = [&failures](bool isRight, const char *what) {
        std::printf("%s: %s\n", isRight ? "PASS" : "FAIL", what);
        failures += isRight ? 0 : 1;
    };
    check(handsOverEverythingInItsOrder(), "handsOverEverythingInItsOrder");
    check(runsNothingOnceItIsClosed(), "runsNothingOnceItIsClosed");
    check(destroysWhatNeverRan(), "destroysWhatNeverRan");
    check(mayBeClosedByATask(), "mayBeClosedByATask");
    check(lendsItsLockToNoTask(), "lendsItsLockToNoTask");
    return failures == 0 ? 0 : 1;
}
