// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"

#include <algorithm>
#include <utility>

namespace Keyturn {

void wipe(std::span<char> memory)
{
    // A plain memset of memory that dies next may be optimised away; volatile stores may not.
    for (volatile char &byte : memory)
        byte = 0;
}

SecretText::SecretText(QByteArrayView utf8)
    : m_bytes(new char[size_t(utf8.size())])
    , m_size(utf8.size())
{
    std::ranges::copy(utf8, m_bytes.get());
}

SecretText::~SecretText()
{
    wipe({m_bytes.get(), size_t(m_size)});
}

SecretText::SecretText(SecretText &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{ }

SecretText &SecretText::operator=(SecretText &&other) noexcept
{
    SecretText old(std::move(other)); // after the swaps it holds our old text and wipes it
    std::swap(m_bytes, old.m_bytes);
    std::swap(m_size, old.m_size);
    return *this;
}

qsizetype SecretText::characterCount() const
{
    const auto beginsCharacter = [](char byte) { return (byte & 0xC0) != 0x80; };
    return std::ranges::count_if(utf8(), beginsCharacter);
}

bool SecretText::equals(QByteArrayView utf8) const
{
    if (utf8.size() != m_size)
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= m_bytes[size_t(i)] ^ utf8[i];
    return difference == 0;
}

} // namespace Keyturn
