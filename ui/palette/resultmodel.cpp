// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/resultmodel.h"

#include "app/core/plainname.h"
#include "ui/directory/listtexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString titleOf(const DirectoryObject &object)
    {
        const QString name = plainName(object.displayName).trimmed();
        return name.isEmpty() ? ResultModel::tr("(no name)") : name;
    }

    /// Nothing where a word of the text is missing.
    std::optional<MatchRank> rankOfCommand(const QString &name, const QString &text)
    {
        const QByteArray folded = foldedName(name.toUtf8());
        const QString simple = plainName(text).simplified();
        const QStringList words = simple.split(u' ', Qt::SkipEmptyParts);
        const bool hasAll = std::ranges::all_of(words, [&folded](const QString &word) {
            return folded.contains(foldedName(word.toUtf8()));
        });
        if (!hasAll)
            return std::nullopt;
        return BestMatches::rankOf(folded, foldedName(simple.toUtf8()));
    }

} // namespace

void ResultModel::setResults(const QString &text, const std::vector<Command> &commands,
                             const std::vector<BestMatches::Match> &objects)
{
    beginResetModel();
    m_results.clear();
    for (const Command &command : commands) {
        if (const auto rank = rankOfCommand(command.name, text))
            m_results.push_back({.rank = *rank,
                                 .title = command.name,
                                 .detail = command.keys.toString(QKeySequence::NativeText),
                                 .command = &command});
    }
    for (const BestMatches::Match &match : objects) {
        const DirectoryObject object = match.object();
        m_results.push_back({.rank = match.rank,
                             .title = titleOf(object),
                             .detail = listTitle(match.list),
                             .object = object});
    }
    std::ranges::stable_sort(m_results, {}, &Result::rank);
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Result &shown = result(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.title : u"%1, %2"_s.arg(shown.title, shown.detail);
    case DetailRole:
        return shown.detail;
    default:
        return {};
    }
}

} // namespace Keyturn
