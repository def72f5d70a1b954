// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/snapshotchecksum.h"

#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace Keyturn {

namespace {

    // One multiplication waits for the one before it, so several go side by side.
    constexpr size_t Lanes = 8;
    constexpr size_t Stripe = Lanes * sizeof(quint64);

    using Sums = std::array<quint64, Lanes>;

    constexpr quint64 Factor = 0x9e3779b97f4a7c15; // of the golden ratio

    /// For a given sum another word always gives another sum, and for a given word another sum
    /// does, since the factor is odd: what differs once differs to the end.
    quint64 step(quint64 sum, quint64 word)
    {
        return std::rotl((sum ^ word) * Factor, 29);
    }

    /// Likewise another one for another one. A product carries what differs upwards only; this
    /// takes it everywhere.
    quint64 mixed(quint64 sum)
    {
        sum = (sum ^ sum >> 32) * Factor;
        sum = (sum ^ sum >> 29) * Factor;
        return sum ^ sum >> 32;
    }

    template<size_t... Lane>
    void addStripe(Sums &sums, const char *bytes, std::index_sequence<Lane...> /*lanes*/)
    {
        std::array<quint64, Lanes> words = {};
        std::memcpy(words.data(), bytes, Stripe);
        ((sums[Lane] = step(sums[Lane], words[Lane])), ...);
    }

} // namespace

quint64 snapshotChecksum(QByteArrayView bytes, quint64 seed)
{
    constexpr auto All = std::make_index_sequence<Lanes>();
    Sums sums = {1, 2, 3, 4, 5, 6, 7, 8};
    const char *at = bytes.data();
    auto left = size_t(bytes.size());
    for (; left >= Stripe; left -= Stripe, at += Stripe)
        addStripe(sums, at, All);
    if (left > 0) {
        std::array<char, Stripe> rest = {};
        std::memcpy(rest.data(), at, left);
        addStripe(sums, rest.data(), All);
    }
    quint64 sum = step(seed, quint64(bytes.size()));
    for (const quint64 lane : sums)
        sum = step(sum, mixed(lane));
    return mixed(sum);
}

} // namespace Keyturn
