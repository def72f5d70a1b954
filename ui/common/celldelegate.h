// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemDelegate>

#include <vector>

namespace Keyturn {

/// Draws a table's cells, each with one drawText: half the time of the style's own delegate
/// (performance.md, section 4), and no markup in a name is ever taken for markup.
class CellDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Quiet, ///< what matters less
        Id, ///< quiet, elided in the middle
        Status, ///< in the colour of the row's expiry
    };

    /// One look a column; `expiryRole` is the model's role for an Expiry as int.
    CellDelegate(std::vector<Look> looks, int expiryRole, QObject *parent);

    /// The model's role for a text to draw where the whole one does not fit.
    void setShortTextRole(int role) { m_shortTextRole = role; }

    static int margin(const QFontMetrics &metrics); ///< left and right of a cell's text
    static int rowHeight(const QFontMetrics &metrics);
    /// Of the cell: the selection is strong where the keyboard is and pale elsewhere.
    static QColor backgroundColor(const QStyleOptionViewItem &option);
    /// Lines above and below the row that has the keyboard.
    static void markKeyboard(QPainter &painter, const QStyleOptionViewItem &option);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Look look(const QModelIndex &index) const { return m_looks.at(size_t(index.column())); }
    QString fittingText(const QStyleOptionViewItem &option, const QModelIndex &index,
                        int width) const;
    QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QColor &background) const;

    const std::vector<Look> m_looks;
    const int m_expiryRole;
    int m_shortTextRole = -1;
};

} // namespace Keyturn
