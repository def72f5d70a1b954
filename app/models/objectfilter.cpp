// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/models/objectfilter.h"

#include "app/core/plainname.h"
#include "app/directory/directorypage.h"
#include "app/models/bytesearch.h"
#include "app/models/searchquestion.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    static_assert(ObjectFilter::MostHintBytes <= qsizetype(sizeof(quint32)));

    /// A row that is looked at by itself costs several times as much as one among all of its page.
    constexpr size_t RowByRow = 4;

    template<typename IsWanted>
    bool isAnyId(const DirectoryPage &page, qsizetype index, IsWanted isWanted)
    {
        return isWanted(page.objectIds()[size_t(index)]) || isWanted(page.appId(index))
            || std::ranges::any_of(page.keyIds(index), isWanted);
    }

    template<typename Wanted>
    void markIds(const Wanted &wanted, const DirectoryPage &page, std::span<quint8> found)
    {
        const PageContent &content = page.content();
        const auto markRow = [found](size_t row) { found[row] = 1; };
        wanted.findIn(content.objectIds, markRow);
        wanted.findIn(content.appIds, markRow);
        wanted.findIn(content.keyIds,
                      [&](size_t secret) { found[size_t(page.ownerOf(secret))] = 1; });
    }

} // namespace

ObjectFilter::ObjectFilter(const QString &text, std::optional<ApplicationType> type)
    : m_type(type)
{
    if (const auto question = SearchQuestion::fromText(text); question.areIdsMeant) {
        m_ids.emplace(question.ids);
        return;
    }
    const QStringList words = plainName(text).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        addWord(word);
    // The longest first: it leaves the fewest to look at for the others.
    std::ranges::stable_sort(m_words, std::ranges::greater(),
                             [](const Word &word) { return word.text.size(); });
}

void ObjectFilter::addWord(const QString &word)
{
    const QByteArray folded = foldedName(word.toUtf8());
    const auto digits = GuidNeedle::fromText(folded);
    const bool isForIds = digits && digits->size() >= LeastIdDigits;
    m_words.push_back(
        {.text = folded, .guid = isForIds ? digits : std::nullopt, .hint = hintNeedle(folded)});
}

std::optional<ObjectFilter::HintNeedle> ObjectFilter::hintNeedle(const QByteArray &text)
{
    if (text.size() < LeastHintBytes || text.size() > MostHintBytes)
        return std::nullopt;
    const QByteArray allBits(text.size(), '\xff');
    return HintNeedle{.mask = foldedHint(allBits), .wanted = foldedHint(text)};
}

bool ObjectFilter::narrows(const ObjectFilter &other) const
{
    if (other.m_type && m_type != other.m_type)
        return false;
    if (other.m_ids && !(m_ids && m_ids->isWithin(*other.m_ids)))
        return false;
    return std::all_of(other.m_words.begin(), other.m_words.end(), [this](const Word &wanted) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&](const Word &word) { return implies(word, wanted); });
    });
}

bool ObjectFilter::accepts(const DirectoryPage &page, qsizetype index) const
{
    return (!m_type || page.applicationType(index) == *m_type)
        && (!m_ids || isAnyId(page, index, [this](const QUuid &id) { return m_ids->contains(id); }))
        && std::all_of(m_words.begin(), m_words.end(),
                       [&](const Word &word) { return isIn(word, page, index); });
}

bool ObjectFilter::acceptsSecret(const DirectoryPage &page, qsizetype index, size_t secret) const
{
    if (m_words.empty())
        return true;
    const QByteArray name = foldedName(page.displayName(index));
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        const bool isOfTheObject = name.contains(word.text)
            || (word.guid
                && (word.guid->isIn(page.objectIds()[size_t(index)])
                    || word.guid->isIn(page.appId(index))));
        return isOfTheObject || isInSecret(word, page, secret);
    });
}

bool ObjectFilter::isInSecret(const Word &word, const DirectoryPage &page, size_t secret)
{
    const PageContent &content = page.content();
    const SecretRecord &record = content.secrets[secret];
    return foldedName(content.texts.sliced(record.text, record.nameSize)).contains(word.text)
        || (word.hint && word.hint->begins(content.foldedHints[secret]))
        || (word.guid && word.guid->isIn(content.keyIds[secret]));
}

void ObjectFilter::mark(const DirectoryPage &page, std::span<quint8> accepted) const
{
    std::fill(accepted.begin(), accepted.end(), quint8(1));
    for (size_t i = 0; m_type && i < accepted.size(); ++i)
        accepted[i] = page.applicationType(qsizetype(i)) == *m_type;
    std::vector<quint8> found;
    if (m_ids) {
        found.assign(accepted.size(), quint8(0));
        markIds(*m_ids, page, found);
        for (size_t i = 0; i < accepted.size(); ++i)
            accepted[i] &= found[i];
    }
    for (const Word &word : m_words) {
        const auto left = std::accumulate(accepted.begin(), accepted.end(), size_t(0));
        if (left < accepted.size() / RowByRow) {
            narrow(word, page, accepted);
            continue;
        }
        found.assign(accepted.size(), quint8(0));
        mark(word, page, found);
        for (size_t i = 0; i < accepted.size(); ++i)
            accepted[i] &= found[i];
    }
}

bool ObjectFilter::implies(const Word &word, const Word &other)
{
    // What begins a hint need not, with a letter less in front.
    const bool isFoundToo =
        word.hint ? other.hint && word.text.startsWith(other.text) : word.text.contains(other.text);
    if (!isFoundToo)
        return false;
    // Three digits are found in texts only, but four in IDs as well.
    return !word.guid || (other.guid && word.guid->contains(*other.guid));
}

bool ObjectFilter::isIn(const Word &word, const DirectoryPage &page, qsizetype index)
{
    const auto beginsAHint = [&](const HintNeedle &needle) {
        return std::ranges::any_of(page.foldedHints(index),
                                   [&](quint32 hint) { return needle.begins(hint); });
    };
    const auto line = page.foldedStarts().subspan(size_t(index), 2);
    return findBytes(page.foldedTexts(), word.text, line[0], line[1]) >= 0
        || (word.hint && beginsAHint(*word.hint))
        || (word.guid
            && isAnyId(page, index, [&](const QUuid &id) { return word.guid->isIn(id); }));
}

void ObjectFilter::narrow(const Word &word, const DirectoryPage &page, std::span<quint8> accepted)
{
    for (size_t i = 0; i < accepted.size(); ++i) {
        if (accepted[i])
            accepted[i] = isIn(word, page, qsizetype(i));
    }
}

void ObjectFilter::mark(const Word &word, const DirectoryPage &page, std::span<quint8> found)
{
    const auto starts = page.foldedStarts();
    size_t index = 0;
    qsizetype place = 0;
    while ((place = findBytes(page.foldedTexts(), word.text, place)) >= 0) {
        while (starts[index + 1] <= place)
            ++index;
        found[index] = 1;
        place = starts[index + 1];
    }
    if (word.guid)
        markIds(*word.guid, page, found);
    if (!word.hint)
        return;
    const auto hints = page.content().foldedHints;
    for (size_t secret = 0; secret < hints.size(); ++secret) {
        if (word.hint->begins(hints[secret]))
            found[size_t(page.ownerOf(secret))] = 1;
    }
}

} // namespace Keyturn
