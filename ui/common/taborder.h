// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

class QWidget;

namespace Keyturn {

/// Lets Tab go from part to part, and within each in the order it had there.
void orderTabs(const std::vector<QWidget *> &parts);

} // namespace Keyturn
