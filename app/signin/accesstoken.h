// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

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

    QByteArray authorization() const { return "Bearer " + m_bearer; } ///< the header's value

private:
    QByteArray m_bearer;
};

void operator<<(const QDebug &, const AccessToken &) = delete;

} // namespace Keyturn
