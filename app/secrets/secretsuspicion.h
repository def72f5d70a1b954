// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/passwordcredential.h"

#include <QByteArrayView>

#include <vector>

namespace Keyturn {

/// Why a value is not what it is taken for, as far as one can see from itself and from what a
/// directory lists.
struct SecretSuspicion
{
    enum class Kind {
        IsSecretId, ///< of `other`
        IsClientId,
        LooksLikeId, ///< of whatever
        HasSpaceAround,
        HasQuotesAround,
        IsPercentEncoded, ///< holds %7E or so
        IsHtmlEncoded, ///< holds &amp; or so
        BeginsAsOther, ///< as `other` does, and not as the one in question
        BeginsOtherwise, ///< than the one in question; as none that is known
        IsTooShort, ///< for one that Entra makes; cut off, perhaps
        IsTooLong,
        IsTooEarly, ///< `other` is the one in question, and begins later
    };

    Kind kind = Kind::LooksLikeId;
    PasswordCredential other = {};

    bool operator==(const SecretSuspicion &) const = default;
};

/// The ID that the text is, in braces or without; null if it is none, or more than one.
QUuid wholeId(QByteArrayView text);

/// About a value that is said to be that of the secret `keyId`, one of `known`, of the application
/// of that client ID. The likeliest ones first.
std::vector<SecretSuspicion> suspicionsAbout(QByteArrayView value, const QUuid &keyId,
                                             const std::vector<PasswordCredential> &known,
                                             const QUuid &clientId, const QDateTime &now);

} // namespace Keyturn
