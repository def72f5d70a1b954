// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/vault/chunkheader.h"
#include "app/vault/patientvault.h"

#include <memory>

namespace Keyturn {

/// Keeps values of up to ChunkHeader::LargestValue in a vault whose entries may be small, as those
/// of Windows are: in parts, `{key}#{generation}.{part}`, and a header under the key itself. The
/// parts are written first and the header last, into names that the value before does not use, so
/// that whatever is interrupted leaves the old value, the new one, or none; a value that is not
/// whole by its length and hash counts as not there. Two generations of names take turns: what an
/// interruption left behind is found under them and overwritten or removed the next time.
///
/// Asked one thing at a time, it tells the last word of the keychain on it, as a PatientVault does.
/// The same everywhere, whatever the platform takes.
class ChunkedVault : public QObject
{
    Q_OBJECT

public:
    /// In bytes; CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows.
    static constexpr qsizetype LargestPart = 2560;

    explicit ChunkedVault(SecretVault &vault, QObject *parent = nullptr);

    static VaultKey partKey(const VaultKey &key, int generation, int part);

    // As with PatientVault: one call after the other, and handlers that never hear Pending.
    /// The text is UTF-8 and not empty. Not compared with what is then there: that is the caller's.
    void store(const VaultKey &key, const QString &label, const SecretText &text,
               VaultHandler<void> handler);
    void read(const VaultKey &key, const VaultHandler<SecretText> &handler);
    /// Takes out whatever has a name of this key's, whole or not.
    void remove(const VaultKey &key, const VaultHandler<void> &handler);

    bool isOverdue() const { return m_vault.isOverdue(); }

Q_SIGNALS:
    void becameOverdue();

private:
    struct Writing;
    struct Reading;
    struct Clearing;

    void writePart(const std::shared_ptr<Writing> &writing, int part);
    void giveUpWriting(const std::shared_ptr<Writing> &writing, int part, const VaultError &error);
    void writeHeader(const std::shared_ptr<Writing> &writing);
    void tidyUp(const std::shared_ptr<Writing> &writing);
    void readPart(const std::shared_ptr<Reading> &reading);
    void clear(const Clearing &clearing);
    void findEnd(const std::shared_ptr<Clearing> &clearing);
    void removeLast(const std::shared_ptr<Clearing> &clearing);

    PatientVault m_vault;
};

} // namespace Keyturn
