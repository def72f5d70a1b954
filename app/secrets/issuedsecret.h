// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/directory/objectref.h"
#include "app/directory/passwordcredential.h"

namespace Keyturn {

/// A secret straight from Graph's reply: the only time its text is told. Move-only, owned by
/// PendingSecrets.
struct IssuedSecret
{
    ObjectRef owner = {};
    QString ownerName = {};
    PasswordCredential credential = {};
    SecretText text = {};
    bool isStray = false; ///< the text stood where no page documents it
    bool isSalvaged = false; ///< its reply was cut off, or no success
    QString requestId = {}; ///< the reply's, for a support case

    /// Takes what can be had out of the bytes of a reply, be it whole, cut off or odd, and wipes
    /// the text there. Members that are missing stay empty; so does a secret that is cut off.
    ///
    /// Looks where a documented reply has its credential: the root, its `passwordCredential` (the
    /// beta of 2019), its `passwordCredentials` (an object created together with its secret), each
    /// of them also below `value`; and only if none of these has a text, anywhere else. In a reply
    /// about a created object, that object's IDs and name become the owner's.
    static IssuedSecret takeFrom(std::span<char> reply);

    /// Not what Graph documents (16 to 64 characters, a key ID, in its place, in a whole reply that
    /// says 200). It is shown all the same, with a warning: it may be the only copy.
    bool isUnusual() const;
};

} // namespace Keyturn
