// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/common/rowtable.h"

namespace Keyturn {

class TickModel;

/// Shows a TickModel: a click into the first column ticks, and so does Space for the rows that are
/// selected.
class TickTable : public RowTable
{
    Q_OBJECT

public:
    /// One look for each column but the first, which is plain.
    TickTable(TickModel &model, const std::vector<CellDelegate::Look> &looks,
              QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void toggle(const QModelIndexList &rows);

    TickModel &m_model;
};

} // namespace Keyturn
