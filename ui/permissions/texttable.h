// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableWidget>

#include <vector>

namespace Keyturn {

/// A small table of text that is seen whole: cells have as many lines as they need, columns share
/// the width, and nothing in it scrolls.
class TextTable : public QTableWidget
{
    Q_OBJECT

public:
    struct Column
    {
        QString heading;
        int share = 1; ///< of the width, as against the others
    };

    explicit TextTable(const std::vector<Column> &columns, QWidget *parent = nullptr);

    /// A cell for each column; the first cell of `ownRow` is bold, if there is such a row.
    void setRows(const std::vector<QStringList> &rows, int ownRow = -1);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fit();
    int columnWidthAt(int column, int width) const;
    int rowHeightAt(int row, int width) const;
    int longestWord(int row, int column) const; ///< and what stands beside it in a cell
    QFont fontOf(const QTableWidgetItem &cell) const;

    std::vector<int> m_shares;
};

} // namespace Keyturn
