// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Keyturn {

/// The `claims` that every request for a token brings along, as JSON: that Keyturn can deal with a
/// token that is revoked before its time ("cp1"), and whatever a challenge asks for. A challenge
/// that is no JSON object counts as none.
/// https://learn.microsoft.com/entra/identity-platform/claims-challenge
QByteArray clientClaims(QByteArrayView challengeClaims);

/// What one and another want proved, both JSON objects, in one; where they contradict each other it
/// is as the second has it. What is no JSON object counts as nothing.
QByteArray mergedClaims(const QByteArray &claims, const QByteArray &more);

/// Whether whoever was asked for these has been asked for those, too.
bool includeClaims(const QByteArray &claims, const QByteArray &wanted);

} // namespace Keyturn
