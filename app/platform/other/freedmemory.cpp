// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/freedmemory.h"

namespace Keyturn {

void returnFreedMemory() { }

} // namespace Keyturn
