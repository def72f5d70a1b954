// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/processshield.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Keyturn {

void shieldProcess(MemoryReaders readers)
{
    const rlimit none = {.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // A crash handler behind a pipe, as systemd's and Ubuntu's, need not heed that limit, but is
    // not even called then. A debugger of the same user, and /proc/PID/mem, are refused as well.
    if (readers == MemoryReaders::Administrators)
        ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace Keyturn
