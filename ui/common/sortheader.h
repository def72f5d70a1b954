// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace Keyturn {

/// A table's heading, drawn plainly in line with CellDelegate, that the keyboard can reach: Left
/// and Right choose a column, Space or Enter sorts by it.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    QString currentTitle() const; ///< of the column the keyboard is on
    int titleWidth(int column) const; ///< what its whole title takes

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void moveTo(int visualIndex);
    void sortByCurrent();
    int arrowRoom() const;
    void drawArrow(QPainter *painter, const QRect &rect) const;

    int m_current = 0; // logical
};

} // namespace Keyturn
