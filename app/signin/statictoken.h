// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokenprovider.h"

namespace Keyturn {

/// A token that somebody handed in and that cannot be renewed, as the sample tenant's.
class StaticToken : public TokenProvider
{
public:
    explicit StaticToken(QByteArray bearer);

    void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) override;

private:
    AccessToken m_token;
};

} // namespace Keyturn
