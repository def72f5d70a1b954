// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretview.h"

#include "app/core/secrettext.h"
#include "ui/common/fontsize.h"
#include "ui/secrets/secretviewaccessible.h"
#include "ui/secrets/visiblecharacter.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace Keyturn {

namespace {

    constexpr int MaskLength = 24; // of every secret: its own length is nobody's business
    constexpr int UsualColumns = 64; // Graph documents 16 to 64 characters; Entra's have 40
    constexpr int FewestLines = 2;
    constexpr int MostLines = 6; // 300 characters; what is longer scrolls
    constexpr int Margin = 8; // device-independent pixels

} // namespace

struct SecretView::Cell
{
    int column;
    int line;
    int columns;
};

SecretView::SecretView(Source source, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_source(std::move(source))
{
    SecretViewAccessible::install();
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    takeSize(fixed, font(), 1.2); // what this window is about
    setFont(fixed);
    setAccessibleName(tr("Value"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a secret is no language
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_revealTime.setSingleShot(true);
    connect(&m_revealTime, &QTimer::timeout, this, &SecretView::mask);
}

QByteArrayView SecretView::shownValue() const
{
    const SecretText *const text = m_isRevealed ? m_source() : nullptr;
    return text ? text->utf8() : QByteArrayView();
}

void SecretView::setRevealed(bool revealed)
{
    if (revealed == m_isRevealed || (revealed && !m_source()))
        return;
    m_isRevealed = revealed;
    countRevealTime();
    updateScrollRange();
    updateGeometry();
    viewport()->update();
    SecretViewAccessible::announceState(*this);
    Q_EMIT revealedChanged(revealed);
}

void SecretView::setRevealTime(std::chrono::milliseconds time)
{
    m_revealTime.setInterval(time);
    countRevealTime();
}

void SecretView::countRevealTime()
{
    if (m_isRevealed && m_revealTime.interval() > 0)
        m_revealTime.start();
    else
        m_revealTime.stop();
}

QSize SecretView::sizeHint() const
{
    return minimumSizeHint();
}

QSize SecretView::minimumSizeHint() const
{
    const int lines = std::clamp(m_isRevealed ? lineCount() : 1, FewestLines, MostLines);
    return {int(std::ceil(UsualColumns * columnWidth())) + 2 * (Margin + frameWidth()),
            heightOf(lines) + 2 * frameWidth()};
}

void SecretView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    // Else it has the application's, and a bracket by itself turns into its mirror image.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(palette().color(QPalette::Text));
    if (!m_isRevealed) {
        drawMask(painter);
    } else {
        layOut([this, &painter](const VisibleCharacter &character, const Cell &cell) {
            drawCharacter(painter, character, cell);
        });
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void SecretView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollRange();
    updateGeometry(); // another width, other lines
}

void SecretView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void SecretView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy value")), &QAction::triggered, this,
            &SecretView::copyRequested);
    menu->popup(event->globalPos());
}

void SecretView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SecretView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

template<typename Visit>
int SecretView::layOut(Visit visit) const
{
    const int width = columnsPerLine();
    Cell cell = {.column = 0, .line = 0, .columns = 0};
    for (QByteArrayView rest = shownValue(); !rest.isEmpty();) {
        const VisibleCharacter character = VisibleCharacter::takeFrom(rest);
        cell.columns = columnsOf(character);
        if (cell.column > 0 && cell.column + cell.columns > width) {
            cell.column = 0;
            ++cell.line;
        }
        visit(character, cell);
        cell.column += cell.columns;
    }
    return cell.line + 1;
}

int SecretView::lineCount() const
{
    return layOut([](const VisibleCharacter & /*character*/, const Cell & /*cell*/) {});
}

int SecretView::columnsOf(const VisibleCharacter &character) const
{
    const QString text = QString::fromRawData(character.buffer.data(), character.length);
    const qreal columns = QFontMetricsF(font()).horizontalAdvance(text) / columnWidth();
    // A symbol is a small picture with a box around it.
    return std::max(character.isSymbol ? 2 : 1,
                    int(std::ceil(columns + (character.isSymbol ? 0.5 : -0.05))));
}

int SecretView::columnsPerLine() const
{
    return std::max(1, int((viewport()->width() - 2 * Margin) / columnWidth()));
}

qreal SecretView::columnWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance(QLatin1Char('0'));
}

int SecretView::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(font()).height() * 1.25));
}

int SecretView::heightOf(int lines) const
{
    return lines * lineHeight() + 2 * Margin;
}

void SecretView::drawCharacter(QPainter &painter, const VisibleCharacter &character,
                               const Cell &cell) const
{
    const QRectF box(Margin + cell.column * columnWidth(),
                     Margin + cell.line * lineHeight() - verticalScrollBar()->value(),
                     cell.columns * columnWidth(), lineHeight());
    // The raw data is the caller's stack; what the text engine makes of it is one character long.
    painter.drawText(box, Qt::AlignCenter,
                     QString::fromRawData(character.buffer.data(), character.length));
    if (!character.isSymbol)
        return;
    painter.setOpacity(0.5);
    painter.drawRoundedRect(box.adjusted(0.5, 2, -0.5, -2), 2, 2);
    painter.setOpacity(1);
}

void SecretView::drawMask(QPainter &painter) const
{
    if (!m_source())
        return;
    const QChar bullet(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this));
    painter.drawText(viewport()->rect().adjusted(Margin, 0, -Margin, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, QString(MaskLength, bullet));
}

void SecretView::updateScrollRange()
{
    const int height = m_isRevealed ? heightOf(lineCount()) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

} // namespace Keyturn
