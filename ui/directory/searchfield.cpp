// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchfield.h"

#include "ui/common/glyphicon.h"

#include <QAction>
#include <QKeyEvent>

namespace Keyturn {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search by name or ID"));
    setClearButtonEnabled(true);
    addAction(glyphIcon(Glyph::Search), LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Keyturn
