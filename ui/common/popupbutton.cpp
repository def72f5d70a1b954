// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/popupbutton.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace Keyturn {

PopupButton::PopupButton(QMenu &menu, QWidget *parent)
    : QToolButton(parent)
    , m_menu(menu)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &PopupButton::openMenu);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
}

void PopupButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        openMenu();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

void PopupButton::openMenu()
{
    // Below the button, and not past the end of the window.
    const QSize size = m_menu.sizeHint();
    const int left = isRightToLeft() ? 0 : width() - size.width();
    m_menu.popup(mapToGlobal(QPoint(left, height())));
    const auto actions = m_menu.actions();
    const auto first = std::ranges::find_if(actions, &QAction::isEnabled);
    if (first != actions.end())
        m_menu.setActiveAction(*first);
    setDown(true);
}

} // namespace Keyturn
