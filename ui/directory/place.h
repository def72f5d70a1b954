// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace Keyturn {

/// What the navigation leads to beside the lists, each a page of its own.
enum class Place {
    Expiring,
    Kept, ///< on this computer
    Activity,
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::Place)
