// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/processshield.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Keyturn;

/// Shields itself as it is told, says whether it is dumpable, and then waits, or crashes.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::string_view shield = argv[1];
    if (shield == "release")
        shieldProcess(MemoryReaders::Administrators);
    else if (shield == "debug")
        shieldProcess(MemoryReaders::DebuggersToo);
    std::printf("dumpable %d\n", ::prctl(PR_GET_DUMPABLE));
    std::fflush(stdout);
    if (std::string_view(argv[2]) == "crash")
        std::abort();
    ::pause();
    return 0;
}
