// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/expiring/timelinemodel.h"
#include "ui/common/rowtable.h"

namespace Keyturn {

/// A line for each application, with a bar for each of its secrets: what is covered until when, and
/// what is not. It scrolls, is read out and is gone through as any table.
class TimelineView : public RowTable
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const ExpiryCollection> &found);
    using QWidget::show;
    const TimelineModel &timeline() const { return m_model; }

Q_SIGNALS:
    void openChosen(const QUuid &keyId);

private:
    void openCurrent();

    TimelineModel m_model;
    QWidget *const m_head; // the months, over the heading of their column
};

} // namespace Keyturn
