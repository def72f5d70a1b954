// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/objectref.h"

namespace Keyturn {

struct GraphError;

/// Whether it is a right that somebody lacks, be it a permission or a role. Graph says 403 to more
/// than that, such as a quota.
bool isRightMissing(const GraphError &error);

/// What happened and what one can do about it, in a sentence or two and without codes.
QString graphErrorText(const GraphError &error);

/// Likewise, and what it takes where somebody may not read objects of that kind.
QString graphReadingErrorText(const GraphError &error, ObjectKind kind);

/// Likewise where somebody may not change the secrets of such an object.
QString graphChangingErrorText(const GraphError &error, ObjectKind kind);

/// For "Copy details": what a colleague or Microsoft's support wants to know, a line each.
QString graphErrorDetails(const GraphError &error);

} // namespace Keyturn
