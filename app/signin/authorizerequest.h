// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"

#include <QStringList>

namespace Keyturn {

/// What a browser is sent to the login authority with, for somebody to sign in there.
/// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow
struct AuthorizeRequest
{
    SignInTarget target = {};
    QStringList permissions = {}; ///< of Graph's, without its address
    QByteArray claims = {}; ///< of a challenge, as JSON; may be empty
    QString prompt = {}; ///< "select_account", "login", "consent" or "none"; empty: as it sees fit
    QString loginHint = {}; ///< who should sign in; may be empty, as the next
    QString domainHint = {};
    QByteArray redirectUri = {};
    QByteArrayView state = {}; ///< borrowed, as the next two
    QByteArrayView nonce = {};
    QByteArrayView challenge = {};

    QUrl url() const;
};

/// What a person is asked to let the application do, for the parameter `scope`: to know who it is,
/// to stay signed in, and these permissions of the cloud's Graph.
QByteArray delegatedScope(const Cloud &cloud, const QStringList &permissions);

} // namespace Keyturn
