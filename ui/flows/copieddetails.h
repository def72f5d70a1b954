// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QUuid;

namespace Keyturn {

class Session;
struct DirectoryObject;
struct ObjectRef;
struct PasswordCredential;

/// Puts all that is known of a secret, but its value, onto the clipboard.
void copyDetails(const Session &session, const ObjectRef &owner, const QString &ownerName,
                 const PasswordCredential &credential, const QString &requestId);

/// The same of one of an object's secrets; false if it has none by that ID.
bool copyDetails(const Session &session, const DirectoryObject &object, const QUuid &keyId);

} // namespace Keyturn
