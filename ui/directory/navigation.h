// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"

#include <QListWidget>

namespace Keyturn {

/// The lists one can look at, and what was done.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void choose(ListKind kind);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Keyturn::ListKind kind);
    void activityChosen();

private:
    int rowWidth(const QString &text) const;
    void add(ListKind kind, const QIcon &icon, const QString &toolTip = {});
    QListWidgetItem *addEntry(const QIcon &icon, const QString &text);
};

} // namespace Keyturn
