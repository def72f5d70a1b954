// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directorystore.h"
#include "app/directory/listkind.h"
#include "app/models/objectfilter.h"

namespace Keyturn {

/// How well a text fits a name; the less the better.
enum class MatchRank : quint8 { NameBegins, WordBegins, NameContains, Elsewhere };

/// The few objects of several lists that fit a text best, those first whose name begins with it.
class BestMatches
{
public:
    struct Match
    {
        MatchRank rank;
        ListKind list;
        SharedPage page;
        qsizetype index;
        QByteArrayView name; ///< folded, of the page

        DirectoryObject object() const { return page->view(index).toObject(); }
    };

    BestMatches(const QString &text, size_t most);

    /// What an earlier list has is not taken again.
    void add(const DirectoryStore &store, ListKind list);
    const std::vector<Match> &matches() const { return m_matches; } ///< the best first

    /// Of one name, as foldedName(), that contains the words of the text or is found otherwise.
    static MatchRank rankOf(QByteArrayView name, QByteArrayView text);

private:
    void offer(const SharedPage &page, qsizetype index, ListKind list);

    const ObjectFilter m_filter;
    const QByteArray m_text; // folded
    const size_t m_most;
    std::vector<Match> m_matches;
};

} // namespace Keyturn
