// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace Keyturn {

/// One part of a ConnectionTest, and how it stands.
struct ConnectionStep
{
    enum class Kind { NameLookup, Proxy, Tls, SignIn, Graph }; ///< in this order
    enum class State { UnderWay, Good, Failed, NotTried };

    Kind kind = Kind::NameLookup;
    State state = State::UnderWay;
    QString text = {}; ///< a sentence for people; empty while it is under way

    bool operator==(const ConnectionStep &) const = default;
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::ConnectionStep)
