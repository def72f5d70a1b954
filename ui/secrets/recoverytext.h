// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDateTime;
class QString;

namespace Keyturn {

struct PasswordCredential;
struct RecoveryCase;

/// What happened to a secret whose value is not accounted for, what that means, and what to do.
/// `now` in any time zone.
QString recoveryText(const RecoveryCase &recovery, const QDateTime &now);

/// One of several secrets to choose from.
QString candidateText(const PasswordCredential &candidate);

} // namespace Keyturn
