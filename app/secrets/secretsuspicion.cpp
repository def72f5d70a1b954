// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/secretsuspicion.h"

#include "app/secrets/valuecandidates.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace Keyturn {

namespace {

    using Suspicion = SecretSuspicion::Kind;

    bool isQuoteMark(char c)
    {
        return c == '"' || c == '\'' || c == '`';
    }

    bool isHex(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    }

    /// A per cent sign may well be in a value; two of such codes by chance are unlikely, and a
    /// tilde's is the one that is met.
    bool isPercentEncoded(QByteArrayView value)
    {
        int codes = 0;
        for (qsizetype i = 0; i + 2 < value.size(); ++i) {
            if (value[i] != '%' || !isHex(value[i + 1]) || !isHex(value[i + 2]))
                continue;
            if (value[i + 1] == '7' && (value[i + 2] == 'E' || value[i + 2] == 'e'))
                return true;
            ++codes;
        }
        return codes > 1;
    }

    bool isHtmlEncoded(QByteArrayView value)
    {
        constexpr std::array<QByteArrayView, 5> Entities = {"&amp;", "&lt;", "&gt;", "&quot;",
                                                            "&#"};
        return std::ranges::any_of(Entities,
                                   [value](QByteArrayView one) { return value.indexOf(one) >= 0; });
    }

    bool beginsAs(QByteArrayView value, const PasswordCredential &secret)
    {
        return !secret.hint.isEmpty() && value.startsWith(secret.hint.toUtf8());
    }

    void suspectIds(std::vector<SecretSuspicion> &found, const QUuid &id,
                    const std::vector<PasswordCredential> &known, const QUuid &clientId)
    {
        const auto secret = std::ranges::find(known, id, &PasswordCredential::keyId);
        if (secret != known.end())
            found.push_back({.kind = Suspicion::IsSecretId, .other = *secret});
        else
            found.push_back(
                {.kind = id == clientId ? Suspicion::IsClientId : Suspicion::LooksLikeId});
    }

    void suspectHints(std::vector<SecretSuspicion> &found, QByteArrayView value, const QUuid &keyId,
                      const std::vector<PasswordCredential> &known)
    {
        const auto meant = std::ranges::find(known, keyId, &PasswordCredential::keyId);
        if (meant == known.end() || meant->hint.isEmpty() || beginsAs(value, *meant))
            return;
        const auto other = std::ranges::find_if(
            known, [value](const PasswordCredential &one) { return beginsAs(value, one); });
        if (other != known.end())
            found.push_back({.kind = Suspicion::BeginsAsOther, .other = *other});
        else
            found.push_back({.kind = Suspicion::BeginsOtherwise, .other = *meant});
    }

    void suspectStart(std::vector<SecretSuspicion> &found, const QUuid &keyId,
                      const std::vector<PasswordCredential> &known, const QDateTime &now)
    {
        const auto meant = std::ranges::find(known, keyId, &PasswordCredential::keyId);
        if (meant != known.end() && meant->startDateTime.isValid() && meant->startDateTime > now)
            found.push_back({.kind = Suspicion::IsTooEarly, .other = *meant});
    }

} // namespace

QUuid wholeId(QByteArrayView text)
{
    constexpr qsizetype Bare = 36;
    constexpr qsizetype Braced = 38;
    // QUuid takes whatever begins with one.
    const bool isWhole = text.size() == Bare || (text.size() == Braced && text.back() == '}');
    return isWhole ? QUuid::fromString(text) : QUuid();
}

std::vector<SecretSuspicion> suspicionsAbout(QByteArrayView value, const QUuid &keyId,
                                             const std::vector<PasswordCredential> &known,
                                             const QUuid &clientId, const QDateTime &now)
{
    std::vector<SecretSuspicion> found;
    const auto add = [&found](bool applies, Suspicion kind) {
        if (applies)
            found.push_back({.kind = kind});
    };
    const QByteArrayView core = value.trimmed();
    if (const QUuid id = wholeId(core); !id.isNull()) {
        suspectIds(found, id, known, clientId);
        return found;
    }
    add(core.size() != value.size(), Suspicion::HasSpaceAround);
    add(core.size() > 1 && isQuoteMark(core.front()) && core.front() == core.back(),
        Suspicion::HasQuotesAround);
    add(isPercentEncoded(core), Suspicion::IsPercentEncoded);
    add(isHtmlEncoded(core), Suspicion::IsHtmlEncoded);
    suspectHints(found, value, keyId, known);
    suspectStart(found, keyId, known, now);
    add(core.size() < ValueCandidate::Shortest, Suspicion::IsTooShort);
    add(core.size() > ValueCandidate::Longest, Suspicion::IsTooLong);
    return found;
}

} // namespace Keyturn
