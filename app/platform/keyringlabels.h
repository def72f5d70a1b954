// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// Gives entries of the keychain a name that people can read, where the platform has such names and
/// QtKeychain does not set them. A platform without them does nothing.
class KeyringLabels
{
public:
    KeyringLabels() = default;
    virtual ~KeyringLabels() = default;
    Q_DISABLE_COPY_MOVE(KeyringLabels)

    /// Never blocks and is told no value. Success is not reported: the entry is as good without.
    virtual void setLabel(const QString &service, const QString &key, const QString &label) = 0;
};

} // namespace Keyturn
