// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/permissions/texttable.h"

#include "ui/common/celldelegate.h"
#include "ui/common/comfortablestyle.h"
#include "ui/common/fontsize.h"
#include "ui/common/sortheader.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace Keyturn {

namespace {

    constexpr int ComfortableWidth = 128; // characters: two permissions with what is told of them

    int paddingOf(const QFontMetrics &metrics)
    {
        return metrics.height() / 4;
    }

    /// Text at the top of its cell with some room above it, which Qt's own delegate does not know.
    class PaddedCell : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            QStyleOptionViewItem ground(option);
            initStyleOption(&ground, index);
            ground.text.clear();
            const QStyle *const style = option.widget->style();
            style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
            QStyleOptionViewItem text(option);
            const int padding = paddingOf(option.widget->fontMetrics());
            // Below its heading; Qt itself keeps a little of that.
            const int inset =
                CellDelegate::margin(option.widget->fontMetrics()) - ownMargin(option);
            text.rect.adjust(inset, padding, -inset, -padding);
            text.state.setFlag(QStyle::State_HasFocus, false); // drawn around all of it
            QStyledItemDelegate::paint(painter, text, index);
        }

    private:
        static int ownMargin(const QStyleOptionViewItem &option)
        {
            return option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option,
                                                       option.widget)
                + 1;
        }
    };

    QStringList headingsOf(const std::vector<TextTable::Column> &columns)
    {
        QStringList headings;
        for (const TextTable::Column &column : columns)
            headings.append(column.heading);
        return headings;
    }

} // namespace

TextTable::TextTable(const std::vector<Column> &columns, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent)
{
    for (const Column &column : columns)
        m_shares.push_back(column.share);
    setHorizontalHeader(new SortHeader(this)); // for its looks
    setHorizontalHeaderLabels(headingsOf(columns));
    setItemDelegate(new PaddedCell(this));
    setShowGrid(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // one Tab stop; the arrows move inside
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not Fixed, which is to say as high as the hint, whatever the width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextTable::setRows(const std::vector<QStringList> &rows, int ownRow)
{
    setRowCount(int(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto *const cell = new QTableWidgetItem(rows[size_t(row)].value(column));
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            QFont font;
            font.setBold(row == ownRow && column == 0);
            if (font.bold())
                cell->setFont(font);
            setItem(row, column, cell); // which it now owns
        }
    }
    fit();
    updateGeometry();
}

void TextTable::fit()
{
    const int width = viewport()->width();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, columnWidthAt(column, width));
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeightAt(row, width));
}

int TextTable::columnWidthAt(int column, int width) const
{
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    const int before = std::accumulate(m_shares.begin(), m_shares.begin() + column, 0);
    // By differences, so that what is rounded does not add up to less than the whole.
    return width * (before + m_shares[size_t(column)]) / all - width * before / all;
}

int TextTable::rowHeightAt(int row, int width) const
{
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem *const cell = item(row, column);
        const int room = columnWidthAt(column, width) - 2 * CellDelegate::margin(fontMetrics());
        const QRect text = QFontMetrics(fontOf(*cell))
                               .boundingRect(QRect(0, 0, std::max(1, room), QWIDGETSIZE_MAX),
                                             Qt::TextWordWrap, cell->text());
        height = std::max(height, text.height());
    }
    return std::max(height + 2 * paddingOf(fontMetrics()), ComfortableStyle::LeastTarget);
}

QFont TextTable::fontOf(const QTableWidgetItem &cell) const
{
    return cell.font().resolve(font());
}

/// The same whatever is in it, so that the window stays as it is.
QSize TextTable::sizeHint() const
{
    const int comfortable = ComfortableWidth * letterWidth(fontMetrics());
    const int width = std::max(minimumSizeHint().width(), comfortable);
    return {width, heightForWidth(width)};
}

/// Wide enough for the longest word of each column: a permission's name is not broken. As low as it
/// ever gets; what it takes at a width is told by heightForWidth().
QSize TextTable::minimumSizeHint() const
{
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    int width = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            width = std::max(width, longestWord(row, column) * all / m_shares[size_t(column)] + 1);
    }
    return {width + 2 * frameWidth(), heightForWidth(QWIDGETSIZE_MAX)};
}

int TextTable::longestWord(int row, int column) const
{
    const QTableWidgetItem *const cell = item(row, column);
    const QRect text =
        QFontMetrics(fontOf(*cell))
            .boundingRect(QRect(0, 0, 1, QWIDGETSIZE_MAX), Qt::TextWordWrap, cell->text());
    return text.width() + 2 * CellDelegate::margin(fontMetrics()) + 2;
}

int TextTable::heightForWidth(int width) const
{
    const int room = width - 2 * frameWidth();
    int height = horizontalHeader()->minimumHeight() + 2 * frameWidth(); // which is fixed
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeightAt(row, room);
    return height;
}

void TextTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void TextTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    horizontalHeader()->setFixedHeight(CellDelegate::rowHeight(fontMetrics()));
    fit();
    updateGeometry();
}

void TextTable::focusInEvent(QFocusEvent *event)
{
    // Reached by keyboard it shows where one is, and a screen reader has something to read.
    if (!currentIndex().isValid() && rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    if (event->reason() != Qt::MouseFocusReason && currentItem())
        currentItem()->setSelected(true);
    QTableWidget::focusInEvent(event);
}

void TextTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    clearSelection(); // it means nothing, and looks as if it did
}

} // namespace Keyturn
