// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0

// free() and realloc() that zero what they give back. Qt, OpenSSL and libsecret copy a secret into
// QStrings and buffers that nobody else can wipe; linked into the program itself these two stand
// before glibc's, for every library in the process. malloc(), calloc() and the aligned ones stay
// glibc's own. No state, no lock, nothing allocated: as safe in threads and handlers as glibc's.
#include <cstddef>
#include <cstring>
#include <malloc.h>

extern "C" {

// What glibc exports for whoever wraps its allocator.
void *glibcMalloc(std::size_t size) noexcept __asm__("__libc_malloc");
void *glibcRealloc(void *memory, std::size_t size) noexcept __asm__("__libc_realloc");
void glibcFree(void *memory) noexcept __asm__("__libc_free");

// By names of our own, since the compiler knows what the C library's two mean, and might do
// something else instead.
void wipingFree(void *memory) noexcept __asm__("free");
void *wipingRealloc(void *memory, std::size_t size) noexcept __asm__("realloc");

void wipingFree(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory)); // a memset before the end may be left out
    glibcFree(memory);
}

void *wipingRealloc(void *memory, std::size_t size) noexcept
{
    if (!memory)
        return glibcMalloc(size);
    if (size == 0) {
        wipingFree(memory);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(memory);
    if (size <= usable) { // glibc cuts off the end where it is, or unmaps it
        explicit_bzero(static_cast<char *>(memory) + size, usable - size);
        return glibcRealloc(memory, size);
    }
    // glibc would give the old block back behind our back, or move its pages by mremap(), and does
    // not tell which: there would be no knowing whether the old place is still there to be zeroed.
    void *const larger = glibcMalloc(size);
    if (!larger)
        return nullptr;
    std::memcpy(larger, memory, usable);
    wipingFree(memory);
    return larger;
}

} // extern "C"
