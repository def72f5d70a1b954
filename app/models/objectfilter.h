// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/applicationtype.h"
#include "app/models/guidchoice.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace Keyturn {

class DirectoryPage;

/// What somebody looks for: words that must all be there, without regard to case: each in the name,
/// in a secret's description, at the beginning of a secret's hint or, from four digits on, in one
/// of the IDs, a secret's key ID included. IDs are found with and without hyphens and braces. Of a
/// text that is more than that, such as an error message, only whole IDs count, any of them; see
/// SearchQuestion. And of which type it must be, if not of any.
class ObjectFilter
{
public:
    /// With fewer, most of a list would match: by digits of its IDs that nobody sees.
    static constexpr int LeastIdDigits = 4;
    /// What is longer is not looked for in hints: Graph's have three characters. A single one would
    /// find what nobody meant.
    /// https://learn.microsoft.com/graph/api/resources/passwordcredential
    static constexpr int MostHintBytes = 3;
    static constexpr int LeastHintBytes = 2;

    ObjectFilter() = default; ///< lets everything through
    explicit ObjectFilter(const QString &text, std::optional<ApplicationType> type = {});

    /// What this lets through, the other lets through as well: one typed on.
    bool narrows(const ObjectFilter &other) const;

    bool accepts(const DirectoryPage &page, qsizetype index) const;
    /// Of what this accepts, which secrets are meant: each word is in what belongs to the object
    /// itself or in that secret. `secret` is its place in the page's content().secrets.
    bool acceptsSecret(const DirectoryPage &page, qsizetype index, size_t secret) const;
    /// accepts() for a whole page, much faster: 1 where it accepts, 0 elsewhere.
    void mark(const DirectoryPage &page, std::span<quint8> accepted) const;

private:
    /// What a folded hint begins with.
    struct HintNeedle
    {
        quint32 mask;
        quint32 wanted;

        bool begins(quint32 hint) const { return (hint & mask) == wanted; }
    };

    struct Word
    {
        QByteArray text; ///< as foldedName()
        std::optional<GuidNeedle> guid;
        std::optional<HintNeedle> hint;
    };

    void addWord(const QString &word);
    static std::optional<HintNeedle> hintNeedle(const QByteArray &text);

    static bool implies(const Word &word, const Word &other);
    static bool isIn(const Word &word, const DirectoryPage &page, qsizetype index);
    static bool isInSecret(const Word &word, const DirectoryPage &page, size_t secret);
    static void mark(const Word &word, const DirectoryPage &page, std::span<quint8> found);
    static void narrow(const Word &word, const DirectoryPage &page, std::span<quint8> accepted);

    std::vector<Word> m_words; // none where IDs are meant
    std::optional<GuidChoice> m_ids;
    std::optional<ApplicationType> m_type;
};

} // namespace Keyturn
