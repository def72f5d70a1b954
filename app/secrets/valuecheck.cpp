// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/valuecheck.h"

#include "app/core/secrettext.h"
#include "app/secrets/secretsuspicion.h"

#include <QHash>

#include <algorithm>

namespace Keyturn {

namespace {

    using Look = ValueCheck::Look;
    using Kind = ValueFinding::Kind;

    Look lookOf(QByteArrayView entered, const SecretText &whole)
    {
        const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
        if (entered.isEmpty())
            return Look::Nothing;
        if (std::ranges::any_of(entered, isBlank))
            return Look::Text;
        if (!wholeId(entered).isNull())
            return Look::Id;
        const qsizetype size = whole.characterCount();
        if (size < ValueCandidate::HintSize)
            return Look::TooShort;
        if (size < ValueCandidate::Shortest)
            return Look::Beginning;
        return size <= ValueCandidate::Longest ? Look::Value : Look::TooLong;
    }

    SecretLookup lookupOf(const std::vector<ValueCandidate> &candidates)
    {
        SecretLookup lookup;
        for (const ValueCandidate &candidate : candidates) {
            if (candidate.id.isNull())
                lookup.hints.insert(candidate.hint);
            else
                lookup.keyIds.insert(candidate.id);
        }
        return lookup;
    }

    /// What the lists know of some candidates, in the order of the lists.
    class KnownCredentials
    {
    public:
        KnownCredentials(std::span<const DirectoryStore> lists,
                         const std::vector<ValueCandidate> &candidates)
        {
            for (ListedCredential &one : findListedCredentials(lists, lookupOf(candidates))) {
                m_byKeyId[one.credential.keyId].push_back(one);
                m_byHint[one.credential.hint.toUtf8()].push_back(std::move(one));
            }
        }

        std::vector<ListedCredential> of(const ValueCandidate &candidate) const
        {
            return candidate.id.isNull() ? m_byHint.value(candidate.hint)
                                         : m_byKeyId.value(candidate.id);
        }

    private:
        QHash<QByteArray, std::vector<ListedCredential>> m_byHint;
        QHash<QUuid, std::vector<ListedCredential>> m_byKeyId;
    };

    ValueCheck check(Look look, const std::vector<ValueCandidate> &candidates,
                     std::span<const DirectoryStore> lists)
    {
        ValueCheck check{.look = look};
        const KnownCredentials known(lists, candidates);
        const Kind kind = look == Look::Beginning ? Kind::Beginning : Kind::Value;
        for (const ValueCandidate &candidate : candidates) {
            ValueFinding finding{.kind = candidate.id.isNull() ? kind : Kind::SecretId,
                                 .candidate = candidate,
                                 .secrets = known.of(candidate)};
            if (!finding.secrets.empty())
                check.findings.push_back(std::move(finding));
        }
        return check;
    }

    /// Perhaps it is in quotes, or has a name and a sign before it, as in a line of a file.
    ValueCheck checkWrapped(QByteArrayView entered, Look look,
                            std::span<const DirectoryStore> lists)
    {
        ValueCheck inside = checkText(entered, lists);
        return inside.findings.empty() ? ValueCheck{.look = look} : inside;
    }

} // namespace

ValueCheck checkValue(const SecretText &entered, std::span<const DirectoryStore> lists)
{
    const QByteArrayView trimmed = entered.utf8().trimmed();
    const Look look = lookOf(trimmed, entered);
    switch (look) {
    case Look::Nothing:
    case Look::TooShort:
        return {.look = look};
    case Look::Id:
        return check(look, {{.id = wholeId(trimmed)}}, lists);
    case Look::Beginning:
    case Look::Value: {
        ValueCheck checked =
            check(look, {{.hint = trimmed.first(ValueCandidate::HintSize).toByteArray()}}, lists);
        return checked.findings.empty() ? checkWrapped(trimmed, look, lists) : checked;
    }
    case Look::TooLong:
        return checkWrapped(trimmed, look, lists);
    case Look::Text:
        break;
    }
    return checkText(trimmed, lists);
}

ValueCheck checkText(QByteArrayView text, std::span<const DirectoryStore> lists)
{
    const auto candidates = findValueCandidates(text);
    ValueCheck checked = check(Look::Text, candidates, lists);
    checked.isCutShort = candidates.size() >= MostCandidates;
    return checked;
}

} // namespace Keyturn
