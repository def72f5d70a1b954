// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets/issuedsecret.h"

#include <QObject>

#include <map>

namespace Keyturn {

/// Owns the secrets that Graph has told and nobody has put away yet. Lives as long as the session;
/// none is dropped before discard(). A signal would copy a secret, so signals carry the key ID, and
/// windows borrow from here and let go on discarded().
class PendingSecrets : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a secret whose value is discarded.
    enum class Fate {
        Saved, ///< the person says so
        Kept, ///< the value is in the keychain
        LetGo, ///< a person chose to let it go
        Deleted, ///< the secret is gone from the directory
        BeingDeleted, ///< it was chosen for deletion, which may fail
    };

    using QObject::QObject;

    /// Returns the ID to ask for: the key ID, or a made-up one where the reply had none of its own
    /// or one that is taken.
    QUuid add(IssuedSecret secret);
    const IssuedSecret *find(const QUuid &id) const; ///< borrowed until discarded(id)
    bool isAnyIn(QByteArrayView utf8) const; ///< whether this is or contains one's text
    qsizetype count() const { return qsizetype(m_secrets.size()); }
    void discard(const QUuid &id, Fate fate = Fate::Saved);

Q_SIGNALS:
    void discarded(const QUuid &id, Keyturn::PendingSecrets::Fate fate); ///< the text is wiped

private:
    std::map<QUuid, IssuedSecret> m_secrets;
};

} // namespace Keyturn
