// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/keptsecret.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <functional>
#include <map>
#include <utility>

class QLockFile;

namespace Keyturn {

/// The file that says which secrets are in the keychain, without their values. Several instances of
/// the program may share it: each change starts from what the file says then, under a lock. A file
/// that cannot be understood is left alone until something has to be written, and is then renamed,
/// not replaced. A single entry that cannot be is left where it is.
class KeptIndex
{
    Q_DECLARE_TR_FUNCTIONS(Keyturn::KeptIndex)

public:
    using Entries = std::map<VaultKey, KeptSecret>;
    /// The error is a sentence for the user.
    using Result = tl::expected<void, QString>;

    explicit KeptIndex(QString file);

    const Entries &entries() const { return m_entries; } ///< as of the last reading
    bool contains(const VaultKey &key) const { return m_entries.contains(key); }
    /// Whether the file names all that is kept. What is odd in it, or was in one that had to be
    /// put aside, may be in the keychain, too. Reads the file.
    bool isWhole() const;
    Result add(const KeptSecret &secret);
    /// Where the file cannot be written, the entry is gone from entries() at least.
    Result remove(const VaultKey &key);
    /// What the user has to know of the file, once; empty if there is nothing.
    QString takeNotice() { return std::exchange(m_notice, {}); }

private:
    struct Content
    {
        Entries entries = {};
        QJsonArray odd = {}; ///< what nobody here understands
    };

    static tl::expected<Content, QString> parse(const QByteArray &json);
    tl::expected<Content, QString> readFile() const;
    Result change(const std::function<void(Entries &)> &apply);
    Result makeFolder() const;
    Result lock(QLockFile &lock) const;
    Result putAside(const QString &problem);
    Result write(const Content &content) const;

    const QString m_file;
    Entries m_entries;
    QString m_notice;
};

} // namespace Keyturn
