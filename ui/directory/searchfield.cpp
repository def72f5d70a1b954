// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/directory/searchfield.h"

#include "app/models/objectfilter.h"
#include "ui/common/colors.h"
#include "ui/common/editmenu.h"
#include "ui/common/glyphicon.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeyEvent>

namespace Keyturn {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search by name or ID, or paste an error message or a link"));
    setToolTip(
        tr("Names, secrets' descriptions and the beginning of their values, or IDs from %1 "
           "digits on; several words narrow it down. Of an error message or a link its IDs are "
           "searched for (Ctrl+F)")
            .arg(ObjectFilter::LeastIdDigits));
    setClearButtonEnabled(true);
    giveEditMenu(*this);
    takeColors();
    addAction(glyphIcon(Glyph::Search), LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
             || event->key() == Qt::Key_Enter)
        Q_EMIT leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takeColors();
    return QLineEdit::event(event);
}

void SearchField::takeColors()
{
    // Some desktops' dark palettes leave the placeholder black.
    const QPalette all = QGuiApplication::palette();
    QPalette colors; // of no others, or a desktop that turns dark would not change it
    colors.setColor(QPalette::PlaceholderText, quietColor(all, all.color(QPalette::Base)));
    setPalette(colors);
}

} // namespace Keyturn
