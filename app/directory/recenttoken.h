// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokenprovider.h"

#include <QElapsedTimer>

#include <optional>

namespace Keyturn {

/// Gives the token of some seconds ago again, without asking anew: whoever asks for a page after
/// the other would else wait each time until the thread of the provider has painted its window. A
/// provider gives none that ends within minutes.
class RecentToken : public TokenProvider
{
public:
    static constexpr std::chrono::seconds MaxAge{10};

    explicit RecentToken(TokenProvider &tokens)
        : m_tokens(tokens)
    { }

    void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) override;
    void noteRefusal(quint64 serial, const QByteArray &claims) override;

private:
    TokenProvider &m_tokens;
    std::optional<AccessToken> m_token;
    QElapsedTimer m_age;
};

} // namespace Keyturn
