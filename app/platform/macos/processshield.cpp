// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/processshield.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace Keyturn {

void shieldProcess(MemoryReaders readers)
{
    const rlimit none = {.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
    if (readers == MemoryReaders::Administrators)
        ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
}

} // namespace Keyturn
