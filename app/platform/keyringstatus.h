// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace Keyturn {

enum class KeyringState {
    Unknown, ///< the platform cannot tell
    Absent,
    Locked, ///< or not set up yet: it will want the user's password first
    Unlocked,
    Silent, ///< it could tell, and does not answer
};

/// Asks the system how its keychain is, without making it ask the user anything.
class KeyringStatus
{
public:
    KeyringStatus() = default;
    virtual ~KeyringStatus() = default;
    Q_DISABLE_COPY_MOVE(KeyringStatus)

    /// Never blocks; the handler runs once, also when the service is silent.
    virtual void query(QObject *context, std::function<void(KeyringState)> handler) = 0;
};

} // namespace Keyturn
