// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/comfortablestyle.h"

#include "ui/common/colors.h"
#include "ui/common/readingorder.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace Keyturn {

namespace {

    bool isTarget(QStyle::ContentsType type)
    {
        switch (type) {
        case QStyle::CT_CheckBox:
        case QStyle::CT_ComboBox:
        case QStyle::CT_ItemViewItem:
        case QStyle::CT_LineEdit:
        case QStyle::CT_MenuItem:
        case QStyle::CT_PushButton:
        case QStyle::CT_RadioButton:
        case QStyle::CT_SpinBox:
        case QStyle::CT_ToolButton:
            return true;
        default:
            return false;
        }
    }

    bool isMarkedByUs(QStyle::ControlElement element)
    {
        return element == QStyle::CE_PushButton || element == QStyle::CE_CheckBox
            || element == QStyle::CE_RadioButton;
    }

    /// In the colour of the words beside it, which can be read.
    void markFocus(const QStyleOption &option, int inset, QPalette::ColorRole role,
                   QPainter &painter)
    {
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter.save();
        painter.setPen(option.palette.color(role));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
        painter.restore();
    }

    /// Fusion mixes a lighter shade of this into the default button.
    void mendDefault(QStyleOptionButton &option)
    {
        const QColor words = option.palette.color(QPalette::ButtonText);
        QColor highlight = option.palette.color(QPalette::Highlight);
        for (int i = 0; i < 8 && contrast(words, highlight.lighter(130)) < 4.5; ++i)
            highlight = words.lightnessF() > 0.5 ? highlight.darker(110) : highlight.lighter(110);
        option.palette.setColor(QPalette::Highlight, highlight);
    }

    /// Read-only texts have no caret to tell it.
    bool isText(const QStyleOption &option, const QWidget *widget)
    {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        return frame
            && (frame->frameShape != QFrame::NoFrame || qobject_cast<const QLabel *>(widget));
    }

    /// Of what nobody knows the end of: stripes that stand still.
    void drawBusy(const QStyleOption &option, QPainter &painter)
    {
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
        painter.fillRect(option.rect,
                         QBrush(option.palette.color(QPalette::Highlight), Qt::BDiagPattern));
    }

    bool isBusy(const QStyleOption *option)
    {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        return progress && progress->minimum == progress->maximum;
    }

} // namespace

ComfortableStyle::ComfortableStyle(const QString &base)
    : QProxyStyle(base)
{ }

QSize ComfortableStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return isTarget(type) ? wanted.expandedTo({LeastTarget, LeastTarget}) : wanted;
}

void ComfortableStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto mend = [&palette, group](QPalette::ColorRole role, QPalette::ColorRole beside) {
            const QColor background = palette.color(group, beside);
            if (contrast(palette.color(group, role), background) < 4.5)
                palette.setColor(group, role, readableOn(background, palette.color(group, role)));
        };
        mend(QPalette::Highlight, QPalette::HighlightedText);
        mend(QPalette::Link, QPalette::Window);
        mend(QPalette::PlaceholderText, QPalette::Base);
    }
}

int ComfortableStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *more) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void ComfortableStyle::drawControl(ControlElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ProgressBarContents && isBusy(option))
        return drawBusy(*option, *painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button) {
        QStyleOptionButton readable(*button);
        mendDefault(readable);
        return QProxyStyle::drawControl(element, &readable, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (isMarkedByUs(element))
        markFocus(*option, 2,
                  element == CE_PushButton ? QPalette::ButtonText : QPalette::WindowText, *painter);
    if (element == CE_ShapedFrame && isText(*option, widget))
        markFocus(*option, 0, QPalette::WindowText, *painter);
}

void ComfortableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                          QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ToolButton || control == CC_ComboBox)
        markFocus(*option, 2, QPalette::ButtonText, *painter);
}

void ComfortableStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                    const QPalette &palette, bool enabled, const QString &text,
                                    QPalette::ColorRole role) const
{
    const Qt::LayoutDirection around = painter->layoutDirection();
    // A QLabel goes by its letters alone, and would begin at the left between texts at the right.
    constexpr int Sides = int(Qt::AlignLeft) | int(Qt::AlignRight);
    if (around == Qt::RightToLeft && (flags & Qt::TextForceLeftToRight) && (flags & Sides))
        flags ^= Sides;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, inReadingOrder(text, around),
                              role);
}

void useComfortableStyle()
{
    QApplication::setStyle(new ComfortableStyle(QApplication::style()->name()));
}

} // namespace Keyturn
