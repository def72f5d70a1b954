// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/issuingrecord.h"

/// A record with every member set, of an addPassword whose answer is still to come.
inline Keyturn::IssuingRecord issuingRecord(const QUuid &id = QUuid::createUuid())
{
    return {.id = id,
            .graphEndpoint = QUrl(QStringLiteral("https://graph.microsoft.com")),
            .tenantId = QStringLiteral("7e7a4700-0000-4000-8000-000000000001"),
            .owner = {.kind = Keyturn::ObjectKind::ServicePrincipal,
                      .objectId = QUuid(QStringLiteral("8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e41")),
                      .appId = QUuid(QStringLiteral("0c1d2e3f-4a5b-6c7d-8e9f-0a1b2c3d4e5f"))},
            .ownerName = QStringLiteral("Payroll “北京”"),
            .wanted = {.displayName = QStringLiteral("prod-2027"),
                       .startDateTime = QDateTime({2026, 12, 1}, {8, 0}, Qt::UTC),
                       .endDateTime = QDateTime({2027, 5, 19}, {12, 2, 37, 123}, Qt::UTC)},
            .keyIdsBefore = {QUuid(QStringLiteral("11111111-2222-4333-8444-555555555555")),
                             QUuid(QStringLiteral("11111111-2222-4333-8444-666666666666"))},
            .askedAt = QDateTime({2026, 11, 20}, {9, 14, 0, 1}, Qt::UTC),
            .stage = Keyturn::IssuingRecord::Stage::Asked,
            .keyId = {}};
}
