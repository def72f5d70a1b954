// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/datetimefield.h"

#include <QKeyEvent>

namespace Keyturn {

DateTimeField::DateTimeField(QWidget *parent)
    : QDateTimeEdit(parent)
{
    // Qt turns the format around, and a time would read 34:03.
    setLayoutDirection(Qt::LeftToRight);
    setToolTip(tr("Ctrl+Left and Ctrl+Right lead from the day to the month, year and time"));
}

void DateTimeField::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = event->key() == Qt::Key_Right;
    if (event->modifiers() == Qt::ControlModifier && (isForward || event->key() == Qt::Key_Left))
        QDateTimeEdit::focusNextPrevChild(isForward); // as it does with these keys itself
    else
        QDateTimeEdit::keyPressEvent(event);
}

bool DateTimeField::focusNextPrevChild(bool next)
{
    // Past QDateTimeEdit, which goes from section to section.
    return QAbstractSpinBox::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace Keyturn
