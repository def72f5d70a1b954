// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fixedtext.h"

#include "ui/common/fontsize.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <memory>

namespace Keyturn {

namespace {

    constexpr int ComfortableFixedLine = 60; // characters
    constexpr int ShortestFixedLine = 20;

} // namespace

FixedText::FixedText(QWidget *parent)
    : QTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    takeSize(fixed, font());
    setFont(fixed);
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // machines read nothing from right to left
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::textChanged, this, &FixedText::updateGeometry);
}

void FixedText::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    const int last = int(text.size());
    const int anchor = std::min(textCursor().anchor(), last);
    const int position = std::min(textCursor().position(), last);
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QSize FixedText::sizeHint() const
{
    const int width = ComfortableFixedLine * letterWidth(fontMetrics());
    return {width, heightForWidth(width)};
}

QSize FixedText::minimumSizeHint() const
{
    return {ShortestFixedLine * letterWidth(fontMetrics()), fontMetrics().height()};
}

int FixedText::heightForWidth(int width) const
{
    // A copy, for the one on show has the width that is on show.
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width - 2 * frameWidth());
    return int(std::ceil(copy->size().height())) + 2 * frameWidth();
}

void FixedText::keyPressEvent(QKeyEvent *event)
{
    // Esc and Enter are for the window around it.
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace Keyturn
