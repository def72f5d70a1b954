// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>

namespace Keyturn {

/// Spreads a number over 64 bits, the same on every machine (the finaliser of SplitMix64).
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// The sample's dice: the same seed gives the same numbers everywhere, which no generator of Qt or
/// the standard library's distributions promise. Never for secrets.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed)
        : m_state(seed)
    { }

    quint64 next() { return mixed(m_state++); }
    quint32 below(quint32 limit) { return quint32(((next() >> 32) * limit) >> 32); }
    QUuid uuid() { return uuidFrom(next(), next()); }

    /// A version 4 GUID out of 122 of these bits.
    static QUuid uuidFrom(quint64 high, quint64 low)
    {
        const auto byte = [low](int shift) { return uchar(low >> shift); };
        return {uint(high >> 32),
                ushort(high >> 16),
                ushort((high & 0x0fff) | 0x4000),
                uchar((byte(56) & 0x3f) | 0x80),
                byte(48),
                byte(40),
                byte(32),
                byte(24),
                byte(16),
                byte(8),
                byte(0)};
    }

private:
    quint64 m_state;
};

} // namespace Keyturn
