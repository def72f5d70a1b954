// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace Keyturn {

/// Fields of a form or a query, in the order they have there; names may come twice.
using FormFields = std::vector<std::pair<QByteArray, QByteArray>>;

/// As application/x-www-form-urlencoded. All that could mean something is encoded, a space as %20,
/// so that the result is good for a query, too.
QByteArray encodeForm(const FormFields &fields);

/// Back again, of whatever somebody sent: nothing where a percent sign is not followed by two hex
/// digits. A field without '=' has an empty value; empty fields are left out.
std::optional<FormFields> decodeForm(QByteArrayView text);

} // namespace Keyturn
