// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/threaddoor.h"
#include "app/signin/tokenprovider.h"

#include <QDeadlineTimer>

#include <optional>

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

    /// Takes a token along, if the provider gives one at once. Whoever asks first, and soon, gets
    /// it without having to wait for the provider's thread. In that thread, before the first use.
    void askAhead();

    void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) override;
    void noteRefusal(quint64 serial, const QByteArray &claims) override;

private:
    TokenProvider &m_tokens; // touched in its own thread only
    ThreadDoor *const m_door; // a child of home: ditto
    const ThreadDoor::Key m_there;
    std::optional<AccessToken> m_ahead;
    QDeadlineTimer m_aheadEnds;
};

} // namespace Keyturn
