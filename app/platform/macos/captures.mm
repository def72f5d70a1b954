// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#import <AppKit/AppKit.h>

namespace Keyturn {

bool canKeepOutOfCaptures()
{
    return true;
}

void setKeptOutOfCaptures(quintptr window, bool isKeptOut)
{
    NSView *const view = reinterpret_cast<NSView *>(window);
    view.window.sharingType = isKeptOut ? NSWindowSharingNone : NSWindowSharingReadOnly;
}

} // namespace Keyturn
