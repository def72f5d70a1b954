// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateTime;
class QFormLayout;
class QWidget;

namespace Keyturn {

struct IssuedSecret;
struct Tenant;

/// Whose secret it is, what it is called, and until when it is good. Widgets are `parent`'s.
QFormLayout *issuedSecretFacts(const IssuedSecret &issued, const Tenant &tenant,
                               const QDateTime &now, QWidget *parent);

/// That Graph's reply was none that is documented.
QWidget *unusualReplyBar(QWidget *parent);

} // namespace Keyturn
