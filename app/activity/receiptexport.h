// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receipt.h"

#include <QByteArray>

#include <vector>

namespace Keyturn {

/// Receipts for a spreadsheet: a row of names, then one for each, every cell quoted (RFC 4180),
/// UTF-8 with a byte order mark, times in UTC. A cell that a spreadsheet would take for a formula
/// gets an apostrophe before it: whoever named an application may have meant one.
QByteArray receiptsAsCsv(const std::vector<Receipt> &receipts);

/// Likewise for programs: an array of what the file of receipts has.
QByteArray receiptsAsJson(const std::vector<Receipt> &receipts);

} // namespace Keyturn
