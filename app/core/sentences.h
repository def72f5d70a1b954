// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Keyturn {

/// One after the other, but for those that are empty: English has a space between them, Chinese
/// none.
QString joinedSentences(const QStringList &sentences);

/// As the language of the texts lists names: "A", "A and B", "A, B, and C". QLocale would do it in
/// the language of the dates, which need not be that of the texts.
QString joinedNames(const QStringList &names);

} // namespace Keyturn
