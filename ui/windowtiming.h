// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace Keyturn {

/// Has it told when the window was painted for the first time, if times are told; see timing.h.
void tellWhenShown(QWidget &window);

/// Does what the window need not wait for, once it is on the screen for the first time.
void onceShown(QWidget &window, std::function<void()> then);

} // namespace Keyturn
