// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/wayin.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QPushButton;

namespace Keyturn {

class HelpLine;

/// The ways to sign in: a button for each, and beside it what it is for, or why it cannot be used.
class WayList : public QWidget
{
    Q_OBJECT

public:
    explicit WayList(QWidget *parent = nullptr);

    QPushButton *button(WayIn way) const;
    void putFirst(WayIn way); ///< the others keep their order
    /// An empty reason: it can be used.
    void setReasonAgainst(WayIn way, const QString &reason);
    /// The button says whose account it is; its accessible name stays.
    void setAzureUser(const QString &userName);

Q_SIGNALS:
    void chosen(Keyturn::WayIn way);

private:
    struct Row
    {
        QPushButton *button = nullptr;
        HelpLine *help = nullptr;
    };

    void addRow(WayIn way);
    void layOut(WayIn first);
    void fitButtons();

    std::map<WayIn, Row> m_ways;
    QGridLayout *m_grid;
};

} // namespace Keyturn
