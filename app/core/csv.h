// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Keyturn {

/// A row for a spreadsheet, with its end: every cell quoted (RFC 4180). A cell that a spreadsheet
/// would take for a formula gets an apostrophe before it: whoever named an application may have
/// meant one. A file of them is UTF-8 and begins with a byte order mark.
QString csvRow(const QStringList &cells);

} // namespace Keyturn
