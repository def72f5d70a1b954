// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/directoryobject.h"
#include "app/models/bestmatches.h"
#include "ui/palette/commands.h"

#include <QAbstractListModel>

#include <optional>

namespace Keyturn {

/// What the palette found: commands and objects, the best first.
class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< the keys of a command, or what an object is
    };

    struct Result
    {
        MatchRank rank = MatchRank::NameBegins;
        QString title = {};
        QString detail = {};
        const Command *command = nullptr; ///< nothing of an object
        std::optional<DirectoryObject> object = {};
    };

    using QAbstractListModel::QAbstractListModel;

    /// Commands that contain all words of the text, before the objects that fit no better.
    void setResults(const QString &text, const std::vector<Command> &commands,
                    const std::vector<BestMatches::Match> &objects);
    const Result &result(int row) const { return m_results.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Result> m_results;
};

} // namespace Keyturn
