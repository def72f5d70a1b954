// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

class QDebug;

namespace Keyturn {

/// A bearer token of somebody who is signed in. What it does not offer is deliberate: it turns into
/// no text but the one value of a header, so that nothing can print it by mistake.
class AccessToken
{
public:
    explicit AccessToken(QByteArray bearer)
        : m_bearer(std::move(bearer))
    { }

    /// Whether that can stand in a header, and nothing after it can pass for another.
    static bool isPossible(QByteArrayView bearer)
    {
        return !bearer.isEmpty() && std::all_of(bearer.begin(), bearer.end(), [](char c) {
            return c > ' ' && c < '\x7f';
        });
    }

    QByteArray authorization() const { return "Bearer " + m_bearer; } ///< the header's value

    /// For whoever wanted to know only that there is one: nothing is left of it here.
    void wipe()
    {
        Keyturn::wipe({m_bearer.data(), size_t(m_bearer.size())});
        m_bearer.clear();
    }

    /// Tells one token of a provider from its next, so that a token that was refused can be named;
    /// 0 where nobody counts.
    quint64 serial() const { return m_serial; }
    AccessToken withSerial(quint64 serial) const
    {
        AccessToken same = *this;
        same.m_serial = serial;
        return same;
    }

private:
    QByteArray m_bearer;
    quint64 m_serial = 0;
};

void operator<<(const QDebug &, const AccessToken &) = delete;

} // namespace Keyturn
