// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace Keyturn {

/// Rows of which some are ticked, in their first column. What they say is the heir's.
class TickModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ExpiryRole = Qt::UserRole }; ///< Expiry as int, for the delegate's colour

    explicit TickModel(std::vector<bool> ticks, QObject *parent = nullptr);

    std::vector<int> tickedRows() const;
    void tickAll(bool isTicked);
    void setFixed(); ///< from now on nothing can be ticked any more
    bool isFixed() const { return m_isFixed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    virtual QString text(int row, int column) const = 0;
    virtual int expiry(int /*row*/) const { return 0; }
    void setTicked(int row, bool isTicked);

private:
    std::vector<bool> m_ticks;
    bool m_isFixed = false;
};

} // namespace Keyturn
