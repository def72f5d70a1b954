// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Ends threads and makes them, and tells what is left on stacks of what they handled or had copied
// before: a line for each way, "wiped" or "left".
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <pthread.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr char Canary = 'Z';
constexpr std::ptrdiff_t Piece = 16; // of the canary
constexpr std::size_t Handled = 8 << 10; // glibc gives back what is deeper than 16 KB

// The C library's, as the compiler knows ways of its own.
void *(*volatile libraryCopy)(void *, const void *, std::size_t) = std::memcpy;

std::array<char, 1 << 10> token;
std::array<char, 1 << 10> request;

/// Read by the kernel, which says so where nothing is mapped any more.
bool isCanaryLeft(std::uintptr_t address, std::size_t size)
{
    static std::array<char, 64 << 10> bytes;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t count = ::pread(memory, bytes.data(), size, off_t(address));
    ::close(memory);
    auto *const end = bytes.begin() + std::max<ssize_t>(0, count);
    return std::search_n(bytes.begin(), end, Piece, Canary) != end;
}

/// Where its variable was.
[[gnu::noinline]] std::uintptr_t handle()
{
    std::array<char, Handled> variable; // NOLINT(*-member-init): filled at once
    std::memset(variable.data(), Canary, variable.size());
    const auto place = reinterpret_cast<std::uintptr_t>(variable.data());
    if (!isCanaryLeft(place, variable.size()))
        std::abort();
    return place;
}

bool afterAThread()
{
    std::uintptr_t place = 0;
    std::thread([&place] { place = handle(); }).join();
    return isCanaryLeft(place, Handled);
}

bool afterAQThread()
{
    std::uintptr_t place = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&place] { place = handle(); }));
    thread->start();
    thread->wait();
    // Qt says so while it still ends; the next one gets its stack, or waits for nothing.
    for (int i = 0; i < 100 && isCanaryLeft(place, Handled); ++i)
        ::usleep(10'000);
    return isCanaryLeft(place, Handled);
}

void *doNothing(void *argument)
{
    return argument;
}

void endOne(pthread_t thread)
{
    if (::pthread_join(thread, nullptr) != 0)
        std::abort();
}

/// As Qt does which makes a thread for the first request of a network manager. The second thread is
/// the first one on a stack that was used before.
[[gnu::noinline]] bool afterMakingOne()
{
    constexpr std::size_t Deep = 32 << 10;
    pthread_t thread = {};
    if (::pthread_create(&thread, nullptr, doNothing, nullptr) != 0)
        std::abort();
    endOne(thread);
    libraryCopy(request.data(), token.data(), token.size());
    if (::pthread_create(&thread, nullptr, doNothing, nullptr) != 0)
        std::abort();
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    const bool isLeft = isCanaryLeft(here - Deep, Deep);
    endOne(thread);
    return isLeft;
}

void report(const char *way, bool isLeft)
{
    std::printf("%s: %s\n", way, isLeft ? "left" : "wiped");
}

} // namespace

int main()
{
    token.fill(Canary);
    report("make a thread after copying", afterMakingOne()); // the first that is made here
    report("end a thread", afterAThread());
    report("end a QThread", afterAQThread());
    return 0;
}
