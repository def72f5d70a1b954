// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform.h"

#include "app/platform/linux/desktopevents.h"
#include "app/platform/linux/notificationservice.h"
#include "app/platform/linux/secretservicelabels.h"
#include "app/platform/linux/secretservicestatus.h"

namespace Keyturn {

std::unique_ptr<KeyringStatus> makeKeyringStatus()
{
    return std::make_unique<SecretServiceStatus>();
}

std::unique_ptr<KeyringLabels> makeKeyringLabels()
{
    return std::make_unique<SecretServiceLabels>();
}

std::unique_ptr<SystemEvents> makeSystemEvents()
{
    return std::make_unique<DesktopEvents>();
}

std::unique_ptr<Notifications> makeNotifications()
{
    return std::make_unique<NotificationService>();
}

bool canKeepOutOfCaptures()
{
    return false; // neither X11 nor Wayland knows such a thing
}

void setKeptOutOfCaptures(quintptr /*window*/, bool /*isKeptOut*/) { }

} // namespace Keyturn
