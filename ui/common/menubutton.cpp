// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/menubutton.h"

#include "ui/common/glyphicon.h"

#include <QKeyEvent>
#include <QMenu>

namespace Keyturn {

MenuButton::MenuButton(QMenu &menu, QWidget *parent)
    : QToolButton(parent)
    , m_menu(menu)
{
    setIcon(glyphIcon(Glyph::Menu));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Menu (F10)"));
    setShortcut(Qt::Key_F10);
    setAccessibleName(tr("Menu"));
    connect(this, &QToolButton::clicked, this, &MenuButton::openMenu);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
}

void MenuButton::keyPressEvent(QKeyEvent *event)
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

void MenuButton::openMenu()
{
    // Below the button, and not past the end of the window.
    const QSize size = m_menu.sizeHint();
    const int left = isRightToLeft() ? 0 : width() - size.width();
    m_menu.popup(mapToGlobal(QPoint(left, height())));
    m_menu.setActiveAction(m_menu.actions().constFirst());
    setDown(true);
}

} // namespace Keyturn
