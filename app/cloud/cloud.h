// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace Keyturn {

/// Clouds apart from the one that most people mean; one must see where one is.
enum class CloudKind {
    Public, ///< and whatever behaves like it
    UsGovernment, ///< L4
    UsGovernmentDod, ///< L5
    China, ///< operated by 21Vianet
};

/// Where one Microsoft cloud, or something that behaves like one, can be reached.
struct Cloud
{
    QString displayName;
    QUrl graphEndpoint; ///< scheme, host and port; without a version
    CloudKind kind = CloudKind::Public;

    bool operator==(const Cloud &) const = default;
};

} // namespace Keyturn
