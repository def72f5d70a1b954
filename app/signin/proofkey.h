// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QByteArray>

namespace Keyturn {

/// 256 bits of the system's as base64url: 43 characters that nobody guesses.
SecretText randomToken();

/// The proof that whoever redeems a code is whoever asked for it; one for each attempt.
/// https://www.rfc-editor.org/rfc/rfc7636
class ProofKey
{
public:
    ProofKey()
        : ProofKey(randomToken())
    { }
    explicit ProofKey(SecretText verifier)
        : m_verifier(std::move(verifier))
    { }

    const SecretText &verifier() const { return m_verifier; } ///< for the token endpoint
    QByteArray challenge() const; ///< for the authorize endpoint, by the method S256

private:
    SecretText m_verifier;
};

} // namespace Keyturn
