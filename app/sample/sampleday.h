// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Keyturn {

inline constexpr qint64 Day = 24LL * 60 * 60 * 1000; ///< milliseconds

} // namespace Keyturn
