// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "accessibility/rules.h"
#include "accessibility/widgets.h"
#include "ui/common/colors.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFontInfo>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QTextEdit>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal LeastRatio = 4.5;
constexpr qreal LeastRatioOfLargeText = 3;
constexpr qreal NotShown = 100; // or only in part

bool isLarge(const QFont &font)
{
    const QFontInfo info(font);
    return info.pointSizeF() >= (info.bold() ? 14 : 18);
}

/// Of the colour there is most of with the one that stands out most from it. Without smooth edges
/// of letters that is the text.
qreal strongestContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    if (counts.isEmpty())
        return NotShown;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    const QColor background(most.key());
    qreal strongest = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        strongest = std::max(strongest, contrast(background, QColor(it.key())));
    return strongest;
}

QImage picture(QWidget &widget, const QRect &part)
{
    QWidget &window = *widget.window();
    const QRect place(widget.mapTo(&window, part.topLeft()), part.size());
    const QRect shown =
        place & widget.visibleRegion().boundingRect().translated(widget.mapTo(&window, QPoint()));
    return shown.size() == place.size() ? window.grab(shown).toImage() : QImage();
}

/// Of a button that cannot be pressed the words tell nothing; of a label they always do.
bool isRead(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isEnabled() && !button->text().isEmpty();
}

void checkCells(const QAbstractItemView &view, QStringList &problems)
{
    const QAbstractItemModel &model = *view.model();
    const int rows = std::min(model.rowCount(), 30);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QRect place = view.visualRect(index);
            if (index.data().toString().isEmpty() || place.height() < 10
                || !view.viewport()->rect().contains(place))
                continue;
            const qreal ratio = strongestContrast(picture(*view.viewport(), place));
            if (ratio < LeastRatio)
                problems.append(u"%1 : 1 in a cell: "_s.arg(ratio, 0, 'f', 2)
                                + index.data().toString().left(40));
        }
    }
}

} // namespace

QStringList paleTextsIn(QWidget &window)
{
    QStringList problems;
    for (QWidget *widget : shownIn(window)) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model() && !isInnerPart(*view))
            checkCells(*view, problems);
        if (!isRead(*widget) || widget->visibleRegion().boundingRect() != widget->rect())
            continue; // or half of the letters would be judged
        const qreal ratio = strongestContrast(picture(*widget, widget->rect()));
        if (ratio < (isLarge(widget->font()) ? LeastRatioOfLargeText : LeastRatio))
            problems.append(u"%1 : 1: "_s.arg(ratio, 0, 'f', 2) + describe(*widget));
    }
    return problems;
}
