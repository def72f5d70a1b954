// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptsecret.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace Keyturn {

/// The file that says which secrets are in the keychain, without their values. Several instances of
/// the program may share it: each change starts from what the file says then, under a lock. A file
/// that cannot be understood is left alone until something has to be written, and is then renamed,
/// not replaced.
class KeptIndex
{
    Q_DECLARE_TR_FUNCTIONS(Keyturn::KeptIndex)

public:
    using Entries = std::map<VaultKey, KeptSecret>;
    /// The error is a sentence for the user.
    using Result = tl::expected<void, QString>;

    explicit KeptIndex(QString file);

    const Entries &entries() const { return m_entries; } ///< as of the last reading
    Result add(const KeptSecret &secret);
    Result remove(const VaultKey &key);

private:
    tl::expected<Entries, QString> readFile() const;
    Result change(const std::function<void(Entries &)> &apply);
    Result makeFolder() const;
    Result putAside(const QString &problem) const;
    Result write(const Entries &entries) const;

    const QString m_file;
    Entries m_entries;
};

} // namespace Keyturn
