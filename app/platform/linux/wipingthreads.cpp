// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0

// A pthread_create() whose threads leave no stack behind that somebody could read: glibc keeps the
// stack of a thread that has ended for the next one, and gives all of it back but the last 16 KB.
// It stands before glibc's for every library in the process, as wipingheap.cpp does, since Qt
// reads and writes its requests in threads of its own.
#include "app/core/deadstack.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <pthread.h>

namespace {

using Routine = void *(*)(void *);
using Create = int (*)(pthread_t *, const pthread_attr_t *, Routine, void *);

// More than glibc keeps, and little enough for any stack that somebody made large on purpose.
constexpr std::size_t Kept = 32 << 10;
constexpr std::size_t SmallStack = 128 << 10;

struct Start
{
    Routine routine;
    void *argument;
    bool hasRoom;
};

bool hasRoom(const pthread_attr_t *attributes)
{
    std::size_t size = 0;
    return !attributes || pthread_attr_getstacksize(attributes, &size) != 0 || size >= SmallStack;
}

[[gnu::noinline]] void wipeKept()
{
    std::array<char, Kept> dead; // NOLINT(*-member-init): as it was left
    explicit_bzero(dead.data(), dead.size());
}

void *runAndWipe(void *memory)
{
    const Start start = *static_cast<Start *>(memory);
    std::free(memory);
    void *const result = start.routine(start.argument);
    if (start.hasRoom)
        wipeKept();
    // On its way out glibc may call a function for the first time; the dynamic linker then writes
    // them onto the stack.
    Keyturn::wipeVectorRegisters();
    return result;
}

} // namespace

extern "C" {

// By a name of our own, as the header declares the other one for attributes that differ.
int wipingCreate(pthread_t *thread, const pthread_attr_t *attributes, Routine routine,
                 void *argument) noexcept __asm__("pthread_create");

int wipingCreate(pthread_t *thread, const pthread_attr_t *attributes, Routine routine,
                 void *argument) noexcept
{
    // Whoever makes a thread to send a request has just copied its token, and glibc calls such a
    // function for the first thread on a stack that was used before.
    Keyturn::wipeVectorRegisters();
    static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    auto *const start = static_cast<Start *>(std::malloc(sizeof(Start)));
    if (!create || !start) {
        std::free(start);
        return EAGAIN;
    }
    *start = {routine, argument, hasRoom(attributes)};
    const int error = create(thread, attributes, runAndWipe, start);
    if (error != 0)
        std::free(start);
    return error;
}

} // extern "C"
