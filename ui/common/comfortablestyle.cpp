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

    /// A shape that is only told from what is behind it by its outline.
    bool isShape(QStyle::PrimitiveElement element, const QStyleOption &option)
    {
        switch (element) {
        case QStyle::PE_Frame:
        case QStyle::PE_FrameLineEdit:
        case QStyle::PE_FrameMenu:
        case QStyle::PE_IndicatorCheckBox:
        case QStyle::PE_IndicatorRadioButton:
        case QStyle::PE_PanelButtonCommand:
            return !(option.state & QStyle::State_AutoRaise)
                || (option.state & (QStyle::State_On | QStyle::State_Sunken));
        default:
            return false;
        }
    }

    /// What one would not look for where nothing marks it, be it empty or not ticked.
    bool isToBeFilledIn(QStyle::PrimitiveElement element)
    {
        return element == QStyle::PE_FrameLineEdit || element == QStyle::PE_IndicatorCheckBox
            || element == QStyle::PE_IndicatorRadioButton;
    }

    void draw(const QRect &rect, const QColor &color, bool isRound, QPainter &painter)
    {
        painter.save();
        painter.setPen(color);
        painter.setBrush(Qt::NoBrush);
        const QRect line = rect.adjusted(0, 0, -1, -1);
        isRound ? painter.drawEllipse(line) : painter.drawRect(line);
        painter.restore();
    }

    /// Styles take a darker shade of the window, which black has not, and white not enough of.
    void outline(const QRect &rect, const QStyleOption &option, QPainter &painter,
                 bool isRound = false)
    {
        if (isHighContrast(option.palette))
            draw(rect, option.palette.color(QPalette::WindowText), isRound, painter);
    }

    /// Likewise by as much as it takes (3 : 1); what has the keyboard by a second line.
    void outlineField(const QStyleOption &option, QPainter &painter, bool isRound = false)
    {
        const QColor window = option.palette.color(QPalette::Window);
        const QColor words = option.palette.color(QPalette::WindowText);
        if (option.state & QStyle::State_HasFocus)
            draw(option.rect.adjusted(1, 1, -1, -1), focusColor(option.palette), isRound, painter);
        else if (isHighContrast(option.palette) || !(option.state & QStyle::State_Enabled))
            outline(option.rect, option, painter, isRound);
        else
            draw(option.rect, visibleOn(window, blend(window, words, 0.3)), isRound, painter);
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

    /// Qt leaves the arrow at the left of the text, and lets it point to the right.
    bool hasArrowToMirror(const QStyleOption &option)
    {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
        return button && button->direction == Qt::RightToLeft && button->arrowType != Qt::NoArrow
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    }

    /// Its text is laid out as a document, which goes by its letters alone.
    bool isDocument(const QLabel &label)
    {
        return (label.textInteractionFlags() & Qt::TextSelectableByMouse)
            || label.textFormat() == Qt::RichText
            || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    }

    /// Texts of a menu stand before a tab, and the key after it.
    QString menuTextInOrder(const QString &text, Qt::LayoutDirection around)
    {
        const qsizetype tab = text.indexOf(u'\t');
        if (tab < 0)
            return inReadingOrder(text, around);
        return inReadingOrder(text.left(tab), around) + u'\t'
            + inReadingOrder(text.mid(tab + 1), around);
    }

    Qt::ArrowType mirrored(Qt::ArrowType arrow)
    {
        switch (arrow) {
        case Qt::LeftArrow:
            return Qt::RightArrow;
        case Qt::RightArrow:
            return Qt::LeftArrow;
        default:
            return arrow;
        }
    }

    bool isBusy(const QStyleOption *option)
    {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        return progress && progress->minimum == progress->maximum;
    }

} // namespace

ComfortableStyle::ComfortableStyle(const QString &base)
    : QProxyStyle(base)
    , m_isFusion(base.compare(u"fusion", Qt::CaseInsensitive) == 0)
{ }

QSize ComfortableStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    return isTarget(type) ? wanted.expandedTo({LeastTarget, LeastTarget}) : wanted;
}

void ComfortableStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *const label = qobject_cast<QLabel *>(widget);
    if (label && label->isRightToLeft() && isDocument(*label)
        && !(label->alignment() & (Qt::AlignRight | Qt::AlignHCenter)))
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute
                            | (label->alignment() & Qt::AlignVertical_Mask));
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

void ComfortableStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_isFusion && isToBeFilledIn(element))
        outlineField(*option, *painter, element == PE_IndicatorRadioButton);
    else if (isShape(element, *option))
        outline(option->rect, *option, *painter, element == PE_IndicatorRadioButton);
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
    if (element == CE_ToolButtonLabel && hasArrowToMirror(*option))
        return drawMirroredLabel(*option, painter, widget);
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && entry) {
        QStyleOptionMenuItem ordered(*entry);
        ordered.text = menuTextInOrder(entry->text, entry->direction);
        return QProxyStyle::drawControl(element, &ordered, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (isMarkedByUs(element))
        markFocus(*option, 2,
                  element == CE_PushButton ? QPalette::ButtonText : QPalette::WindowText, *painter);
    if (element == CE_ShapedFrame && isText(*option, widget))
        markFocus(*option, 0, QPalette::WindowText, *painter);
}

void ComfortableStyle::drawMirroredLabel(const QStyleOption &option, QPainter *painter,
                                         const QWidget *widget) const
{
    QStyleOptionToolButton arrow(*qstyleoption_cast<const QStyleOptionToolButton *>(&option));
    QStyleOptionToolButton text(arrow);
    const int room = arrow.iconSize.width() + 4; // as Qt has it
    arrow.rect.setLeft(arrow.rect.right() - room + 1);
    arrow.arrowType = mirrored(arrow.arrowType);
    arrow.toolButtonStyle = Qt::ToolButtonIconOnly;
    text.rect.setRight(arrow.rect.left() - 1);
    text.arrowType = Qt::NoArrow;
    text.features.setFlag(QStyleOptionToolButton::Arrow, false);
    text.toolButtonStyle = Qt::ToolButtonTextOnly;
    QProxyStyle::drawControl(CE_ToolButtonLabel, &arrow, painter, widget);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &text, painter, widget);
}

void ComfortableStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                          QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && m_isFusion)
        outlineField(*option, *painter);
    else if (control == CC_ComboBox || control == CC_SpinBox)
        outline(option->rect, *option, *painter);
    if (control == CC_ScrollBar)
        outline(subControlRect(control, option, SC_ScrollBarSlider, widget), *option, *painter);
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
    // Menus, lists and tool tips that roll out or fade in are not the style's.
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                              Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

} // namespace Keyturn
