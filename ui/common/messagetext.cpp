// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messagetext.h"

#include "ui/common/fontsize.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace Keyturn {

MessageText::MessageText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    connect(this, &QTextEdit::textChanged, this, &MessageText::fitHeight);
}

void MessageText::setMostLines(int lines)
{
    m_mostLines = lines;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    fitHeight();
}

int MessageText::linesWithin(int width) const
{
    const QRect room(0, 0, width - 2 * int(document()->documentMargin()), QWIDGETSIZE_MAX);
    const QRect text = fontMetrics().boundingRect(room, Qt::TextWordWrap, toPlainText());
    return (text.height() + fontMetrics().leading()) / std::max(1, fontMetrics().lineSpacing());
}

QSize MessageText::sizeHint() const
{
    return {letterWidth(fontMetrics()) * 60, height()};
}

QSize MessageText::minimumSizeHint() const
{
    return {letterWidth(fontMetrics()) * 20, height()};
}

void MessageText::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    fitHeight();
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void MessageText::keyPressEvent(QKeyEvent *event)
{
    // Esc and Enter are for the window around it.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

void MessageText::fitHeight()
{
    // Before it is seen, its width is of no time in particular. Wrapped at a small one, the text
    // would ask for a height that pushes what stands beside it, and does not give it back.
    document()->setTextWidth(isVisible() ? viewport()->width() : -1);
    const int whole = int(std::ceil(document()->size().height()));
    const int most = m_mostLines * fontMetrics().lineSpacing()
        + 2 * int(std::ceil(document()->documentMargin()));
    setFixedHeight(m_mostLines > 0 ? std::min(whole, most) : whole);
}

} // namespace Keyturn
