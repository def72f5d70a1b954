// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Keyturn {

/// Things in a row, and in further ones where that is too narrow, as words in a text. Whatever
/// stretches takes what is left of its row.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override; ///< the widest alone
    void setGeometry(const QRect &room) override;

private:
    struct Row
    {
        std::vector<QLayoutItem *> items = {};
        int width = 0;
        int height = 0;
    };

    std::vector<Row> rowsWithin(int width) const;
    static int widthOf(const QLayoutItem &item);
    void place(const Row &row, const QRect &room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Keyturn
