// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/celldelegate.h"

namespace Keyturn {

class TimelineModel;

/// Draws the rows of a TimelineModel.
class TimelineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const TimelineModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const TimelineModel &m_model;
};

} // namespace Keyturn
