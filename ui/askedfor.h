// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Keyturn {

class Session;
struct SignInRequest;

/// Whether a session is in the tenant and the cloud that somebody asks for; what they do not name
/// is all the same. In the sample tenant none is that anybody signs in to.
bool isWhereAsked(const Session &session, const SignInRequest &request);

} // namespace Keyturn
