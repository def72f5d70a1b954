// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/disclosure.h"

#include <QKeyEvent>

namespace Keyturn {

Disclosure::Disclosure(const QString &text, QWidget &content, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setArrowType(Qt::RightArrow);
    setAutoRaise(true);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    content.hide();
    connect(this, &QToolButton::toggled, &content, [this, &content](bool isOpen) {
        content.setVisible(isOpen);
        setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

void Disclosure::keyPressEvent(QKeyEvent *event)
{
    // Passed on, Enter would press the dialog's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace Keyturn
