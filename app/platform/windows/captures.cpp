// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include <windows.h>

namespace Keyturn {

bool canKeepOutOfCaptures()
{
    return true;
}

void setKeptOutOfCaptures(quintptr window, bool isKeptOut)
{
    constexpr DWORD ExcludeFromCapture = 0x11; // MinGW's headers may be too old for its name
    auto *const handle = reinterpret_cast<HWND>(window); // NOLINT(performance-no-int-to-ptr)
    if (!isKeptOut)
        SetWindowDisplayAffinity(handle, WDA_NONE);
    // Before Windows 10 2004 there is only the older way, which shows a black box instead.
    else if (!SetWindowDisplayAffinity(handle, ExcludeFromCapture))
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
}

} // namespace Keyturn
