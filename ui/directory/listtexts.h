// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"

#include <QString>

namespace Keyturn {

// What ui says of the lists of the navigation.
QString listTitle(ListKind kind);
QString emptyListText(ListKind kind);
QString emptyListNextStep(ListKind kind); ///< what somebody can do who expected something there

} // namespace Keyturn
