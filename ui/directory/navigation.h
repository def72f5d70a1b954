// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/listkind.h"
#include "ui/directory/place.h"

#include <QListWidget>

#include <optional>

namespace Keyturn {

/// The lists one can look at, and the other places.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void choose(ListKind kind);
    void choosePlace(Place place);
    std::optional<Place> currentPlace() const; ///< none where a list is chosen
    /// Behind the name of that place; none to show none.
    void setCount(Place place, std::optional<qsizetype> count);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Keyturn::ListKind kind);
    void placeChosen(Keyturn::Place place);

private:
    static QString withCount(const QString &name, qsizetype count);
    int rowWidth(const QString &text) const;
    void add(ListKind kind, const QIcon &icon, const QString &toolTip = {});
    void add(Place place, const QIcon &icon, const QString &text, const QString &toolTip);
    QListWidgetItem *addEntry(const QIcon &icon, const QString &text);
    QListWidgetItem *itemOf(const QVariant &what) const;
};

} // namespace Keyturn
