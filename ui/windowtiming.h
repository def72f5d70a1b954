// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Keyturn {

/// Has it told when the window was painted for the first time, if times are told; see timing.h.
void tellWhenShown(QWidget &window);

} // namespace Keyturn
