// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

class QAction;
class QPushButton;
class QToolButton;

namespace Keyturn {

/// What can be done with the expiring secrets: a row of buttons, and the menu of their table.
class ExpiringActions : public QWidget
{
    Q_OBJECT

public:
    enum Action { Open, AddForEach, RemoveExpired, Mute, Unmute, Export, ActionCount };

    /// `table` gets the menu, and Enter opens.
    ExpiringActions(QWidget &table, QWidget *parent = nullptr);

    void setPossible(Action action, bool isPossible);
    bool isTimelineChosen() const;

Q_SIGNALS:
    void chosen(int action); ///< an Action
    void timelineToggled(bool isShown);
    void printChosen();

private:
    void add(Action action, const QString &text, const QString &name, const QString &toolTip);

    QWidget &m_table;
    std::array<QPushButton *, ActionCount> m_buttons = {};
    std::array<QAction *, ActionCount> m_entries = {};
    QToolButton *const m_timeline;
    QPushButton *const m_print;
};

} // namespace Keyturn
