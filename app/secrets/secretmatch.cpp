// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretmatch.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Keyturn {

namespace {

    using Certainty = SecretMatch::Certainty;

    /// Whether `end` is what a service would make of `wanted` that keeps fewer digits of a second,
    /// rounded or not, or no more than whole minutes, hours or days.
    bool isCutOff(const QDateTime &end, const QDateTime &wanted)
    {
        constexpr std::array<qint64, 3> Units = {60'000, 3'600'000, 86'400'000};
        const qint64 whole = wanted.toMSecsSinceEpoch();
        const qint64 told = end.toMSecsSinceEpoch();
        return std::abs(told - whole) < 1'000 || std::ranges::any_of(Units, [=](qint64 unit) {
                   return told == whole - whole % unit;
               });
    }

    Certainty certaintyOf(const PasswordCredential &credential, const NewSecret &wanted)
    {
        if (credential.displayName != wanted.displayName || !credential.endDateTime.isValid())
            return Certainty::None;
        if (credential.endDateTime == wanted.endDateTime)
            return Certainty::Sure;
        return isCutOff(credential.endDateTime, wanted.endDateTime) ? Certainty::Possible
                                                                    : Certainty::None;
    }

} // namespace

SecretMatch findLostSecret(const IssuingRecord &record,
                           const std::vector<PasswordCredential> &credentials)
{
    SecretMatch match;
    for (const PasswordCredential &credential : credentials) {
        if (!record.keyId.isNull()) {
            if (credential.keyId == record.keyId)
                return {.certainty = Certainty::Sure, .candidates = {credential}};
            continue;
        }
        if (std::ranges::find(record.keyIdsBefore, credential.keyId) != record.keyIdsBefore.end())
            continue;
        const Certainty certainty = certaintyOf(credential, record.wanted);
        if (certainty == Certainty::None)
            continue;
        match.certainty = std::max(match.certainty, certainty);
        match.candidates.push_back(credential);
    }
    if (match.candidates.size() > 1) // they cannot be told apart
        match.certainty = Certainty::Possible;
    return match;
}

} // namespace Keyturn
