// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <array>
#include <cstdint>
#include <cstring>

namespace Keyturn {

/// A text that a function has left on the stack of this thread, so deep that events of a test do
/// not reach it. It is looked for by the system, as nobody may follow a pointer there.
class StackCanary
{
public:
    static bool canBeSeen() { return QFile::exists(QStringLiteral("/proc/self/mem")); }

    static StackCanary left()
    {
        // Not next to the caller's variables, and more than AddressSanitizer puts elsewhere.
        std::array<char, Above> above; // NOLINT(*-member-init): nobody reads it
        volatile char *const bytes = above.data();
        bytes[0] = 0;
        const StackCanary canary(leave());
        bytes[Above - 1] = 0;
        return canary;
    }

    bool isThere() const
    {
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
            || !memory.seek(qint64(m_address)))
            return false;
        const QByteArray content = memory.read(qint64(Size));
        return content.contains(QByteArray(16, Letter));
    }

private:
    static constexpr std::size_t Above = 80 << 10;
    static constexpr std::size_t Size = 80 << 10;
    static constexpr char Letter = 'Z';

    explicit StackCanary(std::uintptr_t address)
        : m_address(address)
    { }

    [[gnu::noinline]] static std::uintptr_t leave()
    {
        std::array<char, Size> text; // NOLINT(*-member-init): filled at once
        volatile char *const bytes = text.data();
        for (std::size_t i = 0; i < Size; ++i)
            bytes[i] = Letter;
        const auto address = reinterpret_cast<std::uintptr_t>(text.data());
        return address;
    }

    std::uintptr_t m_address;
};

} // namespace Keyturn
