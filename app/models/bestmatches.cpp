// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/bestmatches.h"

#include "app/core/plainname.h"
#include "app/models/bytesearch.h"

#include <algorithm>

namespace Keyturn {

namespace {

    bool isPartOfAWord(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0;
    }

    QByteArrayView foldedNameIn(const DirectoryPage &page, qsizetype index)
    {
        const QByteArrayView line = page.foldedText(index);
        const auto *const end =
            std::find_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n'; });
        return {line.begin(), end};
    }

} // namespace

BestMatches::BestMatches(const QString &text, size_t most)
    : m_filter(text)
    , m_text(foldedName(plainName(text).simplified().toUtf8()))
    , m_most(most)
{ }

MatchRank BestMatches::rankOf(QByteArrayView name, QByteArrayView text)
{
    if (name.startsWith(text))
        return MatchRank::NameBegins;
    qsizetype place = findBytes(name, text, 0);
    if (place < 0)
        return MatchRank::Elsewhere;
    for (; place >= 0; place = findBytes(name, text, place + 1)) {
        if (!isPartOfAWord(name[place - 1]))
            return MatchRank::WordBegins;
    }
    return MatchRank::NameContains;
}

void BestMatches::add(const DirectoryStore &store, ListKind list)
{
    std::vector<quint8> accepted;
    for (const SharedPage &page : store.pages()) {
        accepted.resize(size_t(page->size()));
        m_filter.mark(*page, accepted);
        for (size_t i = 0; i < accepted.size(); ++i) {
            if (accepted[i])
                offer(page, qsizetype(i), list);
        }
    }
}

void BestMatches::offer(const SharedPage &page, qsizetype index, ListKind list)
{
    const auto isBetter = [](const Match &one, const Match &other) {
        return one.rank != other.rank ? one.rank < other.rank
                                      : std::ranges::lexicographical_compare(one.name, other.name);
    };
    const bool isFull = m_matches.size() == m_most;
    // Most rows of a long list come no further: then it costs a look at the name's beginning.
    if (isFull && m_matches.back().rank == MatchRank::NameBegins
        && !page->foldedText(index).startsWith(m_text))
        return;
    const QByteArrayView name = foldedNameIn(*page, index);
    const Match match{
        .rank = rankOf(name, m_text), .list = list, .page = page, .index = index, .name = name};
    if (isFull && !isBetter(match, m_matches.back()))
        return;
    const QUuid &id = page->objectIds()[size_t(index)];
    const bool isKnown = std::ranges::any_of(m_matches, [&id](const Match &one) {
        return one.page->objectIds()[size_t(one.index)] == id;
    });
    if (isKnown)
        return;
    m_matches.insert(std::ranges::upper_bound(m_matches, match, isBetter), match);
    if (m_matches.size() > m_most)
        m_matches.pop_back();
}

} // namespace Keyturn
