// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/http/proxyrule.h"
#include "app/settings/signinrequest.h"

#include <QJsonObject>
#include <QStringList>

class QSettings;

namespace Keyturn {

/// What whoever manages this computer has laid down for everybody who uses it, read once at the
/// start. What is there is enforced; what is not is the person's own choice. In JSON:
///
///     { "version": 1, "tenant": "contoso.com", "clientId": "…",
///       "cloud": "us-gov-l4", or { "name": …, "loginAuthority": …, "graphEndpoint": …, "portal": …
///       } "proxy": "system", "none", "http://HOST:PORT" or "socks5://HOST:PORT", "caFile":
///       "/etc/…/authorities.pem" }
///
/// Every member but the version may be absent. What is odd is left out, with a line in the log.
struct ManagedSettings
{
    std::optional<Cloud> cloud = {};
    std::optional<QString> tenant = {};
    std::optional<QString> clientId = {};
    std::optional<ProxyRule> proxy = {};
    std::optional<QString> authoritiesFile = {};
    /// For people: that a file does not count, and why, and what was left out.
    QStringList problems = {};

    /// Reads the file, which need not be there. It counts only if nobody but an administrator can
    /// have written it: in anybody else's it would lead other users to a proxy of theirs.
    static ManagedSettings fromFile(const QString &path);
    static ManagedSettings fromJson(const QByteArray &json);
    /// The same members as texts, as a policy of Windows has them. A cloud of one's own is in
    /// "cloud", "loginAuthority", "graphEndpoint" and "portal".
    static ManagedSettings fromPolicy(const QSettings &policy);
    /// What this system has: the policy, and the file for what the policy leaves open.
    static ManagedSettings ofThisComputer();

    bool isAnythingManaged() const;
    /// The request with what is enforced in it, whatever else it asked for.
    SignInRequest enforcedOn(SignInRequest request) const;

    bool operator==(const ManagedSettings &) const = default;
};

} // namespace Keyturn
