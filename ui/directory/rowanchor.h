// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/applicationtype.h"

#include <QObject>
#include <QPoint>
#include <QUuid>

#include <optional>
#include <vector>

namespace Keyturn {

class ObjectTableModel;
class RowTable;

/// Keeps what one looks at where it is when the rows of a list change places. That is the row under
/// the pointer, or else the chosen one, or else the first on screen, when rows come and go; a
/// search or another order goes to its beginning unless the chosen row is on screen. The end of a
/// search leads back to where it began. A pointer that lay there before any row did means nothing
/// until the rows are in order.
class RowAnchor : public QObject
{
    Q_OBJECT

public:
    RowAnchor(RowTable &table, ObjectTableModel &model, QObject *parent);

    void restore(); ///< after the model's reset, once the chosen row is chosen again

private:
    enum class Change { Rows, Order, Filter, SearchBegins, SearchEnds };

    struct Place
    {
        QUuid objectId;
        int height; ///< in the viewport
    };

    struct Look
    {
        std::vector<Place> places; ///< the best first; what follows is for when that one is gone
        bool isTopElse = true;
    };

    struct Search
    {
        Look before;
        QUuid chosen; ///< when it began
    };

    void noteArrivals(int first);
    void take();
    bool isPointerMeant() const;
    Change nextChange();
    Look lookAtRows() const;
    Look lookAtChoice() const;
    Look lookAfterSearch() const;
    void add(Look &look, int row, int height) const;
    void addChosen(Look &look) const;
    void addShown(Look &look) const;
    QUuid chosenId() const; ///< null if none is chosen or it is filtered out

    RowTable &m_table;
    ObjectTableModel &m_model;
    // As of the last change, to tell which one comes now.
    QString m_filter;
    std::optional<ApplicationType> m_type;
    std::pair<int, Qt::SortOrder> m_order;

    std::optional<QPoint> m_pointerBefore; // where it was when the first rows came

    Look m_look;
    Search m_search;
};

} // namespace Keyturn
