// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accessibility/rules.h"
#include "accessibility/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LeastSide = 24;

/// A button within a field is one more way to do what a key does there.
bool isTarget(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    if (!widget.isEnabled() || isInnerPart(widget) || qobject_cast<const QLineEdit *>(parent))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

int lowestRow(const QAbstractItemView &view)
{
    const QModelIndex first = view.model() ? view.model()->index(0, 0) : QModelIndex();
    return first.isValid() && view.visualRect(first).isValid() ? view.visualRect(first).height()
                                                               : LeastSide;
}

} // namespace

QStringList smallTargetsIn(const QWidget &window)
{
    QStringList problems;
    const auto tell = [&problems](QWidget &widget, QSize size) {
        problems.append(u"%1 × %2 pixels: "_s.arg(size.width()).arg(size.height())
                        + describe(widget));
    };
    for (QWidget *widget : shownIn(window)) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && !isInnerPart(*view) && lowestRow(*view) < LeastSide)
            tell(*widget, {widget->width(), lowestRow(*view)});
        if (isTarget(*widget) && (widget->width() < LeastSide || widget->height() < LeastSide))
            tell(*widget, widget->size());
    }
    return problems;
}
