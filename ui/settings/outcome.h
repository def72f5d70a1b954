// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;

namespace Keyturn {

/// Shows what came of something, where it may be out of view, and to screen readers.
void tellOutcome(QLabel &outcome);

} // namespace Keyturn
