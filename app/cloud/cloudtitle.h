// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Keyturn {

struct Cloud;

/// What a person calls it, in the language that the program speaks now; a cloud keeps the one in
/// which it was named.
QString cloudTitle(const Cloud &cloud);

} // namespace Keyturn
