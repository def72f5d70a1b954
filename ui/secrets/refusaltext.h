// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

#include <QString>

namespace Keyturn {

struct GraphError;

/// Why Graph added no secret, where its code tells it: which rule of the directory stands against
/// it and what to do. Empty where the code says nothing of that kind.
QString refusalText(const GraphError &error, ObjectKind kind);

} // namespace Keyturn
