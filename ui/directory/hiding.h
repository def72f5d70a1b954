// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// Why an object that is chosen has no row in its list, and what would give it one again.
struct Hiding
{
    QString reason; ///< a sentence; empty if it has a row
    QString remedy; ///< what a button for it says

    bool operator==(const Hiding &) const = default;
};

} // namespace Keyturn
