// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>

#include <optional>

namespace Keyturn {

/// The session's bus, or another. To connect takes a thread and some calls that are waited for, so
/// that is left until somebody needs it: the first window would wait for it.
class SessionBus
{
public:
    SessionBus() = default;
    SessionBus(const QDBusConnection &other)
        : m_other(other)
    { }

    QDBusConnection connection() const
    {
        return m_other ? *m_other : QDBusConnection::sessionBus();
    }

private:
    std::optional<QDBusConnection> m_other;
};

} // namespace Keyturn
