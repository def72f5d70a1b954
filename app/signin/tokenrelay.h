// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/threaddoor.h"
#include "app/signin/tokenprovider.h"

namespace Keyturn {

/// The tokens of a provider that lives in another thread. Made in the provider's thread, then used
/// and destroyed in any one thread. Handlers run in the thread of their context. Should the
/// provider's side end first, what is still asked gets an error.
class TokenRelay : public TokenProvider
{
public:
    /// `home` lives in the thread of `tokens` and dies before them.
    TokenRelay(TokenProvider &tokens, QObject *home);
    ~TokenRelay() override;

    void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) override;
    void noteRefusal(quint64 serial, const QByteArray &claims) override;

private:
    TokenProvider &m_tokens; // touched in its own thread only
    ThreadDoor *const m_door; // a child of home: ditto
    const ThreadDoor::Key m_there;
};

} // namespace Keyturn
