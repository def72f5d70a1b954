// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/http/bearerchallenge.h"
#include "app/signin/pastedtoken.h"
#include "fuzz/fuzzed.h"

#include <QJsonDocument>

using namespace Keyturn;

namespace {

void checkChallenges(QByteArrayView header)
{
    for (const AuthenticationChallenge &challenge : readChallenges(header)) {
        require(!challenge.scheme.isEmpty(), "a challenge has a scheme");
        for (const auto &[name, value] : challenge.parameters) {
            require(!name.isEmpty(), "a parameter has a name");
            require(value.size() <= header.size(), "no value is longer than what it stands in");
        }
    }
    const QByteArray claims = claimsAskedFor(header);
    require(claims.isEmpty()
                || (claims.size() <= (16 << 10) && QJsonDocument::fromJson(claims).isObject()),
            "claims are an object that is not too large");
}

void checkPasted(QByteArrayView bytes)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'220'000, Qt::UTC);
    const auto pasted =
        PastedToken::read(QString::fromUtf8(bytes), {.cloud = Cloud::global()}, now);
    if (!pasted) {
        require(!pasted.error().message.isEmpty(), "a refusal has a reason");
        return;
    }
    require(AccessToken::isPossible(pasted->accessToken.authorization().mid(7)),
            "a token can stand in a header");
    require(pasted->rights.isKnown() && pasted->rights.expiresAt > now,
            "a token that was taken is of use");
}

} // namespace

/// What stands in WWW-Authenticate, and the same bytes as a token that somebody pastes.
void takeInput(QByteArrayView bytes)
{
    checkChallenges(bytes);
    checkPasted(bytes);
}
