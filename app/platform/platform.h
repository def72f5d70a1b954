// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringlabels.h"
#include "app/platform/keyringstatus.h"
#include "app/platform/notifications.h"
#include "app/platform/systemevents.h"

#include <QtGlobal>

#include <memory>

namespace Keyturn {

// What this system offers; on a system that offers nothing, objects that say nothing.
std::unique_ptr<KeyringStatus> makeKeyringStatus();
std::unique_ptr<KeyringLabels> makeKeyringLabels();
std::unique_ptr<SystemEvents> makeSystemEvents();

/// Null where a program has to look after that by itself.
std::unique_ptr<Notifications> makeNotifications();

/// Whether a program can keep a window of its own out of screenshots and recordings.
bool canKeepOutOfCaptures();
/// `window` is a QWidget's winId(). Does nothing where that is not possible.
void setKeptOutOfCaptures(quintptr window, bool isKeptOut);

} // namespace Keyturn
