// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"

#include <QObject>
#include <QString>

#include <compare>
#include <functional>
#include <tl/expected.hpp>

namespace Keyturn {

/// Names one kept secret. Nothing in it is secret.
struct VaultKey
{
    QString tenantId;
    QString appId;
    QString keyId;

    /// `Keyturn/{tenant}/{appId}/{keyId}`, the keychain's entry; without the last two, as in
    /// KeychainTrial, only the first two parts.
    QString toString() const;
    // NOLINTNEXTLINE(modernize-use-nullptr): what clang-tidy 14 says of every defaulted <=>
    std::weak_ordering operator<=>(const VaultKey &) const = default;
};

/// Why the keychain did not do what it was asked. Separate from GraphError: "made but not kept" is
/// not "not made".
struct VaultError
{
    enum class Kind {
        Unavailable, ///< there is no keychain service
        Locked,
        Denied, ///< the user or a policy said no
        NotFound,
        Different, ///< stored, but something else was read back
        Pending, ///< the service has not answered; it may yet do what it was asked
        TooLong, ///< for what the platform takes
        Unlisted, ///< the keychain did its part, but the list of kept secrets cannot be written
        Other,
    };

    Kind kind = Kind::Other;
    /// The service's own words, for "details"; of TooLong and Unlisted a sentence for the user.
    QString message = {};
    bool mayRemain = false; ///< not kept, but a copy may be in the keychain all the same

    bool operator==(const VaultError &) const = default;
};

template<typename T>
using VaultResult = tl::expected<T, VaultError>;

template<typename T>
using VaultHandler = std::function<void(VaultResult<T>)>;

/// For calls that answer with a text where their caller only wants to know whether.
VaultHandler<SecretText> withoutText(VaultHandler<void> handler);

/// Keeps secrets for the user. NotFound is said only by a keychain that is known to be open, and a
/// removal succeeds only when the entry is known to be gone. A handler runs once, unless its
/// context is destroyed first; where the service is silent it runs with Pending, and a later answer
/// comes by a signal.
class SecretVault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `label` is what a keychain program shows beside the entry, where the platform has labels.
    virtual void store(const VaultKey &key, const QString &label, const SecretText &text,
                       QObject *context, VaultHandler<void> handler) = 0;
    virtual void read(const VaultKey &key, QObject *context, VaultHandler<SecretText> handler) = 0;
    virtual void remove(const VaultKey &key, QObject *context, VaultHandler<void> handler) = 0;
    /// Some call has been told Pending and is still not answered.
    virtual bool isSilent() const { return false; }

Q_SIGNALS:
    /// A store that was reported as Pending has been answered after all.
    void storedLate(const Keyturn::VaultKey &key);
    /// As above, but the answer was a refusal.
    void storeFailedLate(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);
    /// A removal that was reported as Pending has been done after all.
    void removedLate(const Keyturn::VaultKey &key);
    /// As above, but the answer was a refusal.
    void removeFailedLate(const Keyturn::VaultKey &key, const Keyturn::VaultError &error);
    void silenceChanged(bool silent);
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::VaultKey)
Q_DECLARE_METATYPE(Keyturn::VaultError)
