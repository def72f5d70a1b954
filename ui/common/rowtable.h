// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

#include <optional>
#include <vector>

namespace Keyturn {

class SortHeader;

/// A table of rows, whose height comes from the font. One is selected at a time, unless the
/// selection mode is set to another one. Its heading can be reached and used by keyboard.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Widths of the columns in characters; those with 0 share what is left, and keep some width
    /// where that is little: the table can be scrolled sideways then. They are a little wider
    /// where their headings need it and there is ample room.
    static constexpr int DateWidth = -1; ///< as wide as any date in the language
    void setColumnWidths(const std::vector<int> &characters);
    int charactersOf(const QString &text) const; ///< what a column has to be wide for it
    /// Those that go where the columns that share what is left would have too little of it; the
    /// first is the last to go.
    void setGivingWay(const std::vector<int> &columns);
    /// From now on the first column alone takes what is left, or has the width it is given.
    void setFirstColumnStretched(bool isStretched);
    std::vector<int> selectedRows() const; ///< in their order
    /// Nobody pastes more, and to take the texts of 300,000 rows takes seconds.
    static constexpr int MostCopied = 10'000;
    /// What is selected, row by row and in the order of the rows, parted by tabs: as a spreadsheet
    /// takes it. Of the columns that are shown, and of the first MostCopied rows.
    QString selectedText() const;
    void choose(int row); ///< also while the table is hidden, when selectRow() does nothing

    int topRow() const; ///< on screen; -1 if there is none
    int shownRowCount() const; ///< on screen, those that are cut included
    bool isOnScreen(int row) const;
    /// Where the pointer is, as a height in the viewport; none while it is elsewhere.
    std::optional<int> pointerHeight() const;
    /// Scrolls so that the row lies at that height of the viewport, as far as there are rows.
    void showAt(int row, int height);

Q_SIGNALS:
    void copiedInPart(); ///< more rows are selected than were copied
    void currentRowChanged(int row); ///< -1 for none; not sent while a model is being reset

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< copies the rows by its key
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitRows();
    void shareRoom();
    int roomToShare() const;
    void letColumnsGo();
    void widenForHeadings();

    struct GivingWay
    {
        int column;
        int width;
    };
    struct Heading ///< that is cut in the usual width of its column
    {
        int column;
        int usual;
        int whole;
    };

    SortHeader *const m_header;
    std::vector<int> m_sharing; // columns
    std::vector<GivingWay> m_givingWay;
    std::vector<Heading> m_headings;
};

} // namespace Keyturn
