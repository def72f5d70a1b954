// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretmatch.h"

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    using Certainty = SecretMatch::Certainty;

    /// Whether `end` is what a service would make of `wanted` that keeps no more than whole
    /// seconds, minutes or days.
    bool isCutOff(const QDateTime &end, const QDateTime &wanted)
    {
        constexpr std::array<qint64, 3> Units = {1'000, 60'000, 86'400'000};
        const qint64 whole = wanted.toMSecsSinceEpoch();
        return std::ranges::any_of(Units, [&end, whole](qint64 unit) {
            return end.toMSecsSinceEpoch() == whole - whole % unit;
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
