// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace Keyturn {

enum class KeyringState { Unknown, Absent, Locked, Unlocked };

/// Asks the system how its keychain is. Where a platform cannot tell, the answer is Unknown.
class KeyringStatus
{
public:
    KeyringStatus() = default;
    virtual ~KeyringStatus() = default;
    Q_DISABLE_COPY_MOVE(KeyringStatus)

    /// Never blocks; the handler runs once, also when the service is silent (Unknown).
    virtual void query(QObject *context, std::function<void(KeyringState)> handler) = 0;
};

} // namespace Keyturn
