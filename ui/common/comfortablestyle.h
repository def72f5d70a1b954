// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace Keyturn {

/// The platform's style, for people who see little, tremble, or cannot bear what moves: what is
/// clicked is at least 24 pixels high, what has the keyboard has a line around it however it came
/// by it, nothing moves, and what is selected, a link and a hint can be read. Where one reads from
/// right to left, texts in Latin letters begin at the right, too, and IDs and dates keep their
/// order. Where the desktop has much contrast, what is clicked has an outline.
class ComfortableStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ComfortableStyle(const QString &base); ///< a style's name

    static constexpr int LeastTarget = 24; ///< pixels; WCAG 2.2, 2.5.8

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    /// Of a desktop whose colours cannot be told apart, those that have to be.
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;

private:
    void drawMirroredLabel(const QStyleOption &option, QPainter *painter,
                           const QWidget *widget) const;

    const bool m_isFusion; ///< which has outlines that are hardly seen
};

/// Puts it before the application's style.
void useComfortableStyle();

} // namespace Keyturn
