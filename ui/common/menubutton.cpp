// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/menubutton.h"

#include "ui/common/glyphicon.h"

namespace Keyturn {

MenuButton::MenuButton(QMenu &menu, QWidget *parent)
    : PopupButton(menu, parent)
{
    setIcon(glyphIcon(Glyph::Menu));
    setToolTip(tr("Menu (F10)"));
    setShortcut(Qt::Key_F10);
    setAccessibleName(tr("Menu"));
}

} // namespace Keyturn
