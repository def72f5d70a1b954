// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/activity/receipt.h"

namespace Keyturn {

/// A receipt with every member set; it has an ID of its own.
inline Receipt receiptOf(const QString &description = QStringLiteral("prod-2027"))
{
    return {.id = QUuid::createUuid(),
            .time = QDateTime({2026, 11, 21}, {13, 2, 11, 42}, Qt::UTC),
            .act = Act::DeleteSecret,
            .outcome = ActOutcome::Refused,
            .account = QStringLiteral("ada@example.com"),
            .tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555"),
            .tenantName = QStringLiteral("Example"),
            .isSampleTenant = true,
            .owner = {.kind = ObjectKind::ServicePrincipal,
                      .objectId = QUuid::createUuid(),
                      .appId = QUuid::createUuid()},
            .ownerName = QStringLiteral("Payroll"),
            .description = description,
            .keyId = QUuid::createUuid(),
            .hint = QStringLiteral("7o4"),
            .startDateTime = QDateTime({2026, 11, 21}, {13, 0}, Qt::UTC),
            .endDateTime = QDateTime({2027, 5, 20}, {13, 0}, Qt::UTC),
            .requestId = QStringLiteral("a-request"),
            .errorCode = QStringLiteral("Authorization_RequestDenied")};
}

} // namespace Keyturn
