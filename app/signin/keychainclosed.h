// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace Keyturn {

/// What SignInError::error says, in place of OAuth's words, where the keychain did not give what it
/// may still have: it is locked, or silent. The same may do once it is open; the message has what a
/// person can do about it.
inline constexpr QLatin1StringView KeychainClosed("keychain_closed");

} // namespace Keyturn
