// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/freedmemory.h"

#include <cstdlib> // tells whether the library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Keyturn {

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Keyturn
