// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

namespace Keyturn {

/// Clouds apart from the one that most people mean; one must see where one is.
enum class CloudKind {
    Public, ///< and whatever behaves like it
    UsGovernment, ///< L4
    UsGovernmentDod, ///< L5
    China, ///< operated by 21Vianet
};

/// Where one Microsoft cloud, or something that behaves like one, can be reached.
/// https://learn.microsoft.com/graph/deployments
struct Cloud
{
    QString name = {}; ///< on the command line and in settings, where a cloud has one
    QString displayName = {};
    QUrl loginAuthority = {}; ///< scheme, host and port, without a tenant; empty: nobody signs in
    QUrl graphEndpoint = {}; ///< scheme, host and port; without a version
    QUrl portal = {}; ///< of the admin center; may be empty
    CloudKind kind = CloudKind::Public;

    /// The four of Microsoft's: "global", "us-gov-l4", "us-gov-l5" and "china".
    static const std::vector<Cloud> &known();
    static const Cloud &global();
    /// One of these, whatever the case of its name.
    static std::optional<Cloud> named(QStringView name);

    /// Personal Microsoft accounts are in the global cloud only.
    bool takesPersonalAccounts() const;
    /// A permission of Graph's as this cloud's login authority wants it:
    /// `https://graph.microsoft.us/Application.Read.All`.
    QString scope(QStringView permission) const;

    bool operator==(const Cloud &) const = default;
};

/// Whether a person may have a cloud's endpoint there: https with a host and nothing behind its
/// path, or http on this computer. Tokens would go wherever it leads.
bool isEndpoint(const QUrl &url);

} // namespace Keyturn
