// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sample/sampledirectory.h"
#include "app/sample/samplerequest.h"

#include <chrono>

namespace Keyturn {

/// The sample tenant's login authority, as far as applications sign in to it by a client secret.
/// Nobody else can: all other grants are refused. Like Entra it takes a new secret only a while
/// after it was made. The tokens it gives are good for nothing.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
class SampleToken
{
public:
    /// `propagation` is how long a secret made by addPassword is refused.
    SampleToken(const SampleDirectory &directory, std::chrono::milliseconds propagation);

    /// Whether that is the path of a tenant's token endpoint.
    static bool isEndpoint(const QByteArray &path);

    /// Refusals are replies, too: their JSON is another than Graph's.
    SampleReply answer(const SampleRequest &request) const;

private:
    struct Refusal;
    using Verdict = tl::expected<void, Refusal>;

    Verdict check(const SampleRequest &request) const;
    Verdict checkSecret(const QUuid &appId, QByteArrayView value) const;
    std::optional<SampleCredential> secretOf(const QUuid &appId, QByteArrayView value) const;

    const SampleDirectory &m_directory;
    const std::chrono::milliseconds m_propagation;
};

} // namespace Keyturn
