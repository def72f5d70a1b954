// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Keyturn {

struct GraphError;

/// What happened and what one can do about it, in a sentence or two and without codes.
QString graphErrorText(const GraphError &error);

/// For "Copy details": what a colleague or Microsoft's support wants to know, a line each.
QString graphErrorDetails(const GraphError &error);

} // namespace Keyturn
