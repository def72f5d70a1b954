// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
// Gives memory back in every way there is and tells what is left of its contents: a line for each
// way, "wiped" or "left". Memory whose contents got lost on the way makes it fail.
#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <thread>
#include <unistd.h>

namespace {

constexpr char Canary = 'Z';
constexpr std::ptrdiff_t Piece = 16; // of the canary; glibc keeps its lists in what is free

/// Where something was. Not a pointer: nobody may follow it any more.
struct Place
{
    std::uintptr_t address = 0;
    std::size_t size = 0;
};

Place fill(void *memory, std::size_t size)
{
    if (!memory)
        std::abort();
    std::memset(memory, Canary, size);
    return {reinterpret_cast<std::uintptr_t>(memory), size};
}

/// Read by the kernel, which says so where nothing is mapped any more, and not into the heap, where
/// it would lie in the very place.
bool isCanaryLeft(const Place &place)
{
    static std::array<char, 10'000'000> bytes;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t size = ::pread(memory, bytes.data(), place.size, off_t(place.address));
    ::close(memory);
    auto *const end = bytes.begin() + std::max<ssize_t>(0, size);
    return std::search_n(bytes.begin(), end, Piece, Canary) != end;
}

Place freed(std::size_t size)
{
    void *const memory = std::malloc(size);
    void *const guard = std::malloc(size); // so that the first is not the end of the heap
    const Place place = fill(memory, size);
    std::free(memory);
    const Place kept = fill(guard, size);
    if (!isCanaryLeft(kept))
        std::abort();
    return place;
}

Place freedAligned()
{
    constexpr std::size_t Size = 4096;
    void *const memory = std::aligned_alloc(1024, Size);
    void *const guard = std::malloc(Size);
    const Place place = fill(memory, Size);
    std::free(memory);
    std::free(guard);
    return place;
}

void expectContents(void *memory, std::size_t size)
{
    const char *const bytes = static_cast<const char *>(memory);
    if (!memory || !std::all_of(bytes, bytes + size, [](char byte) { return byte == Canary; }))
        std::abort();
}

Place grown(std::size_t from, std::size_t to)
{
    void *const memory = std::malloc(from);
    void *const guard = std::malloc(from); // so that it has to move
    const Place place = fill(memory, from);
    void *const larger = std::realloc(memory, to);
    expectContents(larger, from);
    std::memset(larger, 0, to); // it may still begin where it was
    std::free(larger);
    std::free(guard);
    return place;
}

Place grownArray()
{
    constexpr std::size_t Size = 200;
    void *const memory = std::malloc(Size);
    void *const guard = std::malloc(Size);
    const Place place = fill(memory, Size);
    void *const larger = ::reallocarray(memory, 100, Size);
    expectContents(larger, Size);
    std::free(larger);
    std::free(guard);
    return place;
}

Place shrunk(std::size_t from, std::size_t to)
{
    void *const memory = std::malloc(from);
    void *const guard = std::malloc(from);
    const Place place = fill(memory, from);
    void *const smaller = std::realloc(memory, to);
    expectContents(smaller, to);
    std::free(guard);
    return {place.address + to, from - to};
}

Place reallocatedToNothing()
{
    constexpr std::size_t Size = 500;
    void *const memory = std::malloc(Size);
    const Place place = fill(memory, Size);
    if (std::realloc(memory, 0)) // NOLINT(clang-analyzer-optin.portability.UnixAPI)
        std::abort();
    return place;
}

Place deleted()
{
    constexpr std::size_t Size = 300;
    char *const memory = new char[Size];
    const Place place = fill(memory, Size);
    delete[] memory;
    return place;
}

template<typename Text>
Place droppedByQt()
{
    Text text;
    text.resize(100);
    const Place place = fill(text.data(), size_t(text.size()) * sizeof(*text.data()));
    text = Text();
    return place;
}

Place freedInAThread()
{
    Place place;
    std::thread([&place] { place = freed(700); }).join();
    return place;
}

void report(const char *way, const std::function<Place()> &giveBack)
{
    std::printf("%s: %s\n", way, isCanaryLeft(giveBack()) ? "left" : "wiped");
}

} // namespace

int main()
{
    std::free(nullptr);
    void *const first = std::realloc(nullptr, 10);
    fill(first, 10);
    expectContents(first, 10);
    std::free(first);
    report("free", [] { return freed(100); });
    report("free a large block", [] { return freed(100'000); });
    report("free an aligned block", freedAligned);
    report("free in a thread", freedInAThread);
    report("delete", deleted);
    report("grow", [] { return grown(100, 10'000); });
    report("grow out of the heap", [] { return grown(100'000, 1'000'000); });
    report("grow outside of the heap", [] { return grown(1'000'000, 9'000'000); });
    report("grow an array", grownArray);
    report("shrink", [] { return shrunk(4000, 100); });
    report("shrink outside of the heap", [] { return shrunk(9'000'000, 100'000); });
    report("reallocate to nothing", reallocatedToNothing);
    report("drop a QByteArray", droppedByQt<QByteArray>);
    report("drop a QString", droppedByQt<QString>);
    return 0;
}
