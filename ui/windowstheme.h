// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

class QSettings;

namespace Keyturn {

// Qt 6.4 stays light on a dark Windows: its Windows style draws with the system's light controls.
// Elsewhere the platform's style is left as it is. See ui/README.md.

/// Makes the application follow a dark system; on other systems than Windows it does nothing.
void followWindowsTheme();

/// `personalize` is …\CurrentVersion\Themes\Personalize, `contrast` Accessibility\HighContrast,
/// whose own colours go before ours.
bool isDarkWanted(const QSettings &personalize, const QSettings &contrast);
QPalette darkPalette(); ///< for Fusion

} // namespace Keyturn
