// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

/// The text of a button, a label or a menu's entry as one reads it: "&Add" is "Add", and so is
/// "Add(&A)", the way where a language has no letters to underline.
QString withoutMnemonic(const QString &text);

} // namespace Keyturn
