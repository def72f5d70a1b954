// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;

namespace Keyturn {

struct IsoDuration;
struct SecretPolicy;

QString durationText(const IsoDuration &duration); ///< "90 days", "6 months", "4 days, 12 hours"

/// "Your organisation allows at most 90 days (policy “Ninety days at most”)." Empty if it allows
/// any lifetime.
QString lifetimePolicyText(const SecretPolicy &policy);
/// That no secret can be added, and what can be done instead. Empty if one can.
QString forbiddingPolicyText(const SecretPolicy &policy);

} // namespace Keyturn
