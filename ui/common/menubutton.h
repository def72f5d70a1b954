// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class QMenu;

namespace Keyturn {

/// Opens the program's menu, by click, Space, Enter or Down. Not QToolButton's own menu, which runs
/// in an event loop inside the program's.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QMenu &menu, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QMenu &m_menu;
};

} // namespace Keyturn
