// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/deadstack.h"

#include "app/core/secrettext.h"

#include <array>
#include <cstddef>

namespace Keyturn {

namespace {

    // What is deeper than a window's painting goes was never touched.
    constexpr std::size_t Depth = 256 << 10;

#if defined(__x86_64__) && defined(__GNUC__)
    __attribute__((target("avx512f"))) void wipeUpperRegisters()
    {
        // Where glibc copies with AVX-512; vzeroall leaves them alone.
        asm volatile("vpxorq %%zmm16, %%zmm16, %%zmm16\n\t"
                     "vmovdqa64 %%zmm16, %%zmm17\n\t"
                     "vmovdqa64 %%zmm16, %%zmm18\n\t"
                     "vmovdqa64 %%zmm16, %%zmm19\n\t"
                     "vmovdqa64 %%zmm16, %%zmm20\n\t"
                     "vmovdqa64 %%zmm16, %%zmm21\n\t"
                     "vmovdqa64 %%zmm16, %%zmm22\n\t"
                     "vmovdqa64 %%zmm16, %%zmm23\n\t"
                     "vmovdqa64 %%zmm16, %%zmm24\n\t"
                     "vmovdqa64 %%zmm16, %%zmm25\n\t"
                     "vmovdqa64 %%zmm16, %%zmm26\n\t"
                     "vmovdqa64 %%zmm16, %%zmm27\n\t"
                     "vmovdqa64 %%zmm16, %%zmm28\n\t"
                     "vmovdqa64 %%zmm16, %%zmm29\n\t"
                     "vmovdqa64 %%zmm16, %%zmm30\n\t"
                     "vmovdqa64 %%zmm16, %%zmm31" ::
                         : "xmm16", "xmm17", "xmm18", "xmm19", "xmm20", "xmm21", "xmm22", "xmm23",
                           "xmm24", "xmm25", "xmm26", "xmm27", "xmm28", "xmm29", "xmm30", "xmm31");
    }

    __attribute__((target("avx"))) void wipeLowerRegisters()
    {
        asm volatile("vzeroall" ::
                         : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
                           "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    }
#endif

} // namespace

void wipeVectorRegisters()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx512f"))
        wipeUpperRegisters();
    if (__builtin_cpu_supports("avx"))
        wipeLowerRegisters();
#endif
}

void wipeDeadStack()
{
    std::array<char, Depth> dead; // NOLINT(*-member-init): as it was left
    wipe(dead);
    wipeVectorRegisters();
}

} // namespace Keyturn
