// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringrows.h"
#include "app/models/listexport.h"

namespace Keyturn {

/// A line, or an object, for each secret, with what else is valid for its application and who owns
/// that, where it is known. Otherwise as exportList().
bool exportExpiring(const ExpiringRows &rows, ExportFormat format, const QDateTime &now,
                    const ExportSink &sink);

} // namespace Keyturn
