// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/searchquestion.h"
#include "app/secrets/valuecandidates.h"
#include "fuzz/fuzzed.h"

#include <algorithm>

using namespace Keyturn;

namespace {

void checkCandidate(QByteArrayView text, const ValueCandidate &candidate)
{
    require(candidate.place >= 0 && candidate.place < text.size(), "a candidate is in the text");
    const QByteArrayView before = text.first(candidate.place);
    require(candidate.line == 1 + std::ranges::count(before, '\n'), "its line is counted");
    require(candidate.id.isNull() == (candidate.hint.size() == ValueCandidate::HintSize),
            "it is a value or an ID");
    require(candidate.name.isEmpty() || before.contains(candidate.name.toLatin1()),
            "its name stands before it");
}

void checkCandidates(QByteArrayView text)
{
    const auto all = findValueCandidates(text);
    for (const ValueCandidate &candidate : all)
        checkCandidate(text, candidate);
    require(std::ranges::is_sorted(all, {}, &ValueCandidate::place), "they have the text's order");
    const auto few = findValueCandidates(text, 1);
    require(few.empty() == all.empty() && (few.empty() || few[0] == all[0]),
            "how many are wanted changes none of them");
}

void checkQuestion(QByteArrayView text)
{
    const SearchQuestion question = SearchQuestion::fromText(QString::fromUtf8(text));
    require(question.ids.size() <= SearchQuestion::MostIds, "there is an end to the IDs");
    require(question.otherIdCount >= 0, "no count is negative");
    require(!question.areIdsMeant || !question.ids.empty(), "what is meant is there");
    auto ids = question.ids;
    std::ranges::sort(ids);
    require(std::ranges::adjacent_find(ids) == ids.end(), "each ID is there once");
    for (const QUuid &id : ids)
        require(!id.isNull(), "no ID is null");
}

} // namespace

/// What somebody pastes, or has in a file that is dropped: to be searched for, and to be checked.
void takeInput(QByteArrayView bytes)
{
    checkCandidates(bytes);
    checkQuestion(bytes);
}
