// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Keyturn {

/// One after the other, but for those that are empty: English has a space between them, Chinese
/// none.
QString joinedSentences(const QStringList &sentences);

} // namespace Keyturn
