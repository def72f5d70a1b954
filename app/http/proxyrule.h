// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Keyturn {

/// By which proxy the program reaches everything but this computer. It has no name and no
/// password: one that asks for them cannot be used, and whoever meets it says so.
struct ProxyRule
{
    enum class Choice {
        System, ///< whatever the system's settings or the environment say
        None,
        Manual, ///< what follows
    };
    enum class Protocol { Http, Socks5 };

    Choice choice = Choice::System;
    Protocol protocol = Protocol::Http;
    QString host = {}; ///< a name or an address, without a port
    quint16 port = 0;

    /// From "system", "none", "http://HOST:PORT" or "socks5://HOST:PORT" and nothing else.
    static std::optional<ProxyRule> fromText(const QString &text);
    QString toText() const; ///< the same

    /// Whether there is all that it takes to follow it.
    bool isComplete() const;
    bool operator==(const ProxyRule &) const = default;
};

/// Whether that could be a host's name or address, with nothing around it.
bool isHostName(const QString &text);

/// From now on all of the program's connections follow the rule, those of other threads too; none
/// to this computer ever takes a proxy. One that is not complete counts as the system's.
void followProxyRule(const ProxyRule &rule);

} // namespace Keyturn
