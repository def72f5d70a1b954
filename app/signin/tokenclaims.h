// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace Keyturn {

/// The claims of a JSON Web Token: what its middle part says, unproved. Nothing where it has not
/// three parts or the middle is no JSON object. Its signature is for whoever the token is for.
std::optional<QJsonObject> readTokenClaims(QByteArrayView token);

} // namespace Keyturn
