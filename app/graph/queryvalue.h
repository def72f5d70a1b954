// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

// For whoever asks the service with a text of the user's or of a reply: a search in a tenant too
// large to load, an object looked up by its appId. The lists ask with nothing but constants.

/// A value for a query option of Graph, percent-encoded, so that its `&`, `+` and `#` stay part of
/// it.
QString encodedQueryValue(const QString &value);

/// A string literal for $filter: in single quotes, with its own doubled, then percent-encoded.
/// https://learn.microsoft.com/graph/query-parameters
QString quotedFilterValue(const QString &value);

} // namespace Keyturn
