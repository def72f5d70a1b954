// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/copyfield.h"

#include "ui/common/announcement.h"
#include "ui/common/colors.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fontsize.h"
#include "ui/common/glyphicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Keyturn {

CopyField::CopyField(const QString &name, const QString &copyText, Qt::TextElideMode mode,
                     int characters, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_value(new ElidedLabel(mode, this))
    , m_mode(mode)
    , m_characters(characters)
{
    setAccessibleName(copyText);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setText(name);
    m_name->setQuiet(true);
    for (ElidedLabel *label : {m_name, m_value})
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // clicks and tool tips are ours

    auto *value = new QHBoxLayout;
    // Layouts mirror their places and not their margins.
    const int room = glyphSide() + Inset;
    value->setContentsMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
    value->addWidget(m_value);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Inset, 2, Inset, 2);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addLayout(value);

    m_moment.setSingleShot(true);
    m_moment.setInterval(1500ms);
    connect(&m_moment, &QTimer::timeout, this, &CopyField::showContent);
    connect(this, &QAbstractButton::clicked, this, &CopyField::copy);
}

void CopyField::setContent(const Content &content)
{
    m_content = content;
    m_moment.stop();
    const QString whole = content.whole.isEmpty() ? content.copied : content.whole;
    // Escaped: what came from the directory is no HTML.
    setToolTip(whole.toHtmlEscaped().replace("\n"_L1, "<br>"_L1));
    setEnabled(!content.copied.isEmpty());
    showContent();
}

QString CopyField::shown() const
{
    return m_value->text();
}

void CopyField::showContent()
{
    setShown(m_content.shown);
    const QString whole = m_content.whole.isEmpty() ? m_content.copied : m_content.whole;
    setAccessibleDescription(whole.isEmpty() ? m_content.shown : whole);
}

void CopyField::setShown(const QString &value)
{
    m_value->setText(value);
    update(); // what stands behind the text moves with its end
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_content.copied);
    setShown(tr("Copied"));
    m_moment.start();
    announce(*this, tr("Copied"));
}

QSize CopyField::sizeHint() const
{
    const int value = letterWidth(fontMetrics()) * m_characters + glyphSide() + Inset;
    const int name = m_name->QLabel::sizeHint().width();
    return {std::max(name, value) + 2 * Inset, QAbstractButton::layout()->sizeHint().height()};
}

QSize CopyField::minimumSizeHint() const
{
    return {m_name->QLabel::sizeHint().width() + 2 * Inset, sizeHint().height()};
}

void CopyField::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CopyField::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CopyField::keyPressEvent(QKeyEvent *event)
{
    // Space is a button's own.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CopyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    if (isEnabled() && (underMouse() || hasFocus())) {
        const bool isKeyboardHere = hasFocus();
        painter.setPen(isKeyboardHere ? QPen(focusColor(palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? blend(window, palette().color(QPalette::WindowText), 0.07)
                                      : window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    if (!isEnabled())
        return;
    const int side = glyphSide();
    const QString value = fontMetrics().elidedText(m_value->text(), m_mode, m_value->width());
    const int text = fontMetrics().horizontalAdvance(value);
    const int x = isRightToLeft() ? m_value->geometry().right() - text - Inset - side
                                  : m_value->x() + text + Inset;
    painter.setOpacity(underMouse() || hasFocus() ? 1 : 0.55);
    glyphIcon(Glyph::Copy)
        .paint(&painter, QRect(x, m_value->geometry().center().y() - side / 2, side, side));
}

int CopyField::glyphSide() const
{
    return style()->pixelMetric(QStyle::PM_SmallIconSize);
}

} // namespace Keyturn
