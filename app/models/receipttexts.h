// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receipt.h"

namespace Keyturn {

QString actText(Act act); ///< "Add secret"
/// What came of it, in a few words, with Graph's code where it said no.
QString outcomeText(const Receipt &receipt);
QString actTimeText(const QDateTime &time); ///< "21 Nov 2026, 14:02:11", local
/// All there is, a line for each part: "Secret ID: …". For a ticket or a mail.
QString receiptDetails(const Receipt &receipt);

} // namespace Keyturn
