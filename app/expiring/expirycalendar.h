// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/expiringsecret.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace Keyturn {

/// When these secrets expire, as a calendar that other programs read (RFC 5545): an event for each,
/// with alarms 30, 14, 7 days and one day before. An event is known by the secret's key ID, so that
/// a second import takes the place of the first. Those that never expire have none. `now` is when
/// it is made.
QByteArray expiryCalendar(const std::vector<ExpiringSecret> &secrets, const QString &tenantName,
                          const QDateTime &now);

} // namespace Keyturn
