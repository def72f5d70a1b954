// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidgetList>

namespace Keyturn {

/// Moves a window that is about to be seen off the places of others on the screen: a step down and
/// aside, and on from the corner of the screen where it would leave that.
void cascade(QWidget &window, const QWidgetList &others);

} // namespace Keyturn
