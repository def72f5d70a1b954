// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Keyturn {

/// Where one Microsoft cloud, or something that behaves like one, can be reached.
struct Cloud
{
    QString displayName;
    QUrl graphEndpoint; ///< scheme, host and port; without a version

    bool operator==(const Cloud &) const = default;
};

} // namespace Keyturn
