// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/keyringstatus.h"
#include "app/platform/linux/sessionbus.h"

#include <chrono>

namespace Keyturn {

/// Whether the session's Secret Service (gnome-keyring, KWallet, KeePassXC) is there and its
/// default collection unlocked. The calls it makes may start the service, as the bus would for
/// QtKeychain, but are none that the service answers with a prompt.
class SecretServiceStatus : public KeyringStatus
{
public:
    explicit SecretServiceStatus(std::chrono::milliseconds limit = std::chrono::seconds(2),
                                 SessionBus bus = {});

    void query(QObject *context, std::function<void(KeyringState)> handler) override;

private:
    std::chrono::milliseconds m_limit; ///< for each of two calls
    SessionBus m_bus;
};

} // namespace Keyturn
