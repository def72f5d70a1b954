// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/valuecheck.h"

namespace Keyturn {

/// What came of checking a value that was entered, in a sentence or two; empty where nothing was.
QString valueCheckText(const ValueCheck &check, const QDateTime &now);

/// What came of checking files, by how many strings in them match.
QString fileCheckText(const QStringList &files, int matches);

} // namespace Keyturn
