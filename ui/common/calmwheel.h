// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Keyturn {

/// For a control with a value, in something that scrolls: the wheel changes the value only where
/// the control has the focus, and does not give it the focus. Else it scrolls on, past the control.
void calmWheel(QWidget &control);

} // namespace Keyturn
