// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>

class QDebug;

namespace Keyturn {

/// Overwrites memory that held a secret, in a way no optimiser may drop.
void wipe(std::span<char> memory);

/// The text of a client secret, in memory that belongs to this object alone. It can be moved and
/// lent, and is wiped at the end. What it does not offer is deliberate: a toString(), a debug
/// operator or an implicit copy would each leave a copy that nobody wipes.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(QByteArrayView utf8); ///< copies; the caller wipes its own bytes
    ~SecretText();
    SecretText(SecretText &&other) noexcept;
    SecretText &operator=(SecretText &&other) noexcept;
    Q_DISABLE_COPY(SecretText)

    /// A second owner, for whoever outlives this one: the keychain's job, the clipboard.
    SecretText duplicate() const { return SecretText(utf8()); }

    bool isEmpty() const { return m_size == 0; }
    QByteArrayView utf8() const { return {m_bytes.get(), m_size}; } ///< borrowed from this object
    qsizetype characterCount() const; ///< in code points, as Graph counts "16 to 64 characters"

    /// Compares in a time that depends on the lengths only.
    bool equals(QByteArrayView utf8) const;

private:
    std::unique_ptr<char[]> m_bytes; // NOLINT(modernize-avoid-c-arrays)
    qsizetype m_size = 0;
};

void operator<<(const QDebug &, const SecretText &) = delete;

} // namespace Keyturn
