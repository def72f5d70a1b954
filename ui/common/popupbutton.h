// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

class QMenu;

namespace Keyturn {

/// Opens a menu below itself, by click, Space, Enter or Down. Not QToolButton's own menu, which
/// runs in an event loop inside the program's.
class PopupButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PopupButton(QMenu &menu, QWidget *parent = nullptr);

    const QMenu &menu() const { return m_menu; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QMenu &m_menu;
};

} // namespace Keyturn
