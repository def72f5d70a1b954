// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/glyphicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    // Each is drawn with a round pen of 1.3 in a square of 16.

    QPainterPath registrationPath()
    {
        QPainterPath path;
        for (const QPointF corner : {QPointF(2.5, 2.5), QPointF(9, 2.5), QPointF(2.5, 9)})
            path.addRoundedRect(QRectF(corner, QSizeF(4.5, 4.5)), 1, 1);
        path.addEllipse(QPointF(11.25, 11.25), 2.4, 2.4);
        return path;
    }

    QPainterPath personPath()
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 5.2), 2.7, 2.7);
        path.moveTo(2.8, 13.5);
        path.cubicTo(3.2, 8.6, 12.8, 8.6, 13.2, 13.5);
        path.closeSubpath();
        return path;
    }

    QPainterPath enterprisePath()
    {
        QPainterPath path;
        path.addRect(2.5, 2.5, 6.5, 11);
        path.addRect(9, 6.5, 4.5, 7);
        for (const qreal y : {5.2, 8.0, 10.8}) {
            path.moveTo(5, y);
            path.lineTo(6.6, y);
        }
        return path;
    }

    QPainterPath robotPath()
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(2.5, 5, 11, 8.5), 2, 2);
        path.moveTo(8, 5);
        path.lineTo(8, 2.2);
        path.addEllipse(QPointF(5.8, 8.8), 0.7, 0.7);
        path.addEllipse(QPointF(10.2, 8.8), 0.7, 0.7);
        return path;
    }

    QPainterPath binPath()
    {
        QPainterPath path;
        path.moveTo(2.5, 4.5);
        path.lineTo(13.5, 4.5);
        path.moveTo(6, 4.5);
        path.lineTo(6, 2.5);
        path.lineTo(10, 2.5);
        path.lineTo(10, 4.5);
        path.moveTo(4, 4.5);
        path.lineTo(4.7, 13.5);
        path.lineTo(11.3, 13.5);
        path.lineTo(12, 4.5);
        return path;
    }

    QPainterPath copyPath()
    {
        QPainterPath path;
        path.addRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.2, 1.2);
        path.moveTo(3.2, 10.5);
        path.lineTo(2.5, 10.5);
        path.lineTo(2.5, 2.5);
        path.lineTo(10.5, 2.5);
        path.lineTo(10.5, 3.2);
        return path;
    }

    QPainterPath refreshPath()
    {
        QPainterPath path;
        path.arcMoveTo(QRectF(3, 3, 10, 10), 30);
        path.arcTo(QRectF(3, 3, 10, 10), 30, 290);
        path.moveTo(12.8, 2.4);
        path.lineTo(12.4, 5.6);
        path.lineTo(9.3, 5.1);
        return path;
    }

    QPainterPath searchPath()
    {
        QPainterPath path;
        path.addEllipse(QPointF(7, 7), 4.2, 4.2);
        path.moveTo(10.2, 10.2);
        path.lineTo(13.6, 13.6);
        return path;
    }

    QPainterPath menuPath()
    {
        QPainterPath path;
        for (const qreal y : {4.0, 8.0, 12.0}) {
            path.moveTo(2.8, y);
            path.lineTo(13.2, y);
        }
        return path;
    }

    QPainterPath glyphPath(Glyph glyph)
    {
        switch (glyph) {
        case Glyph::Registration:
            return registrationPath();
        case Glyph::Person:
            return personPath();
        case Glyph::Enterprise:
            return enterprisePath();
        case Glyph::Robot:
            return robotPath();
        case Glyph::Bin:
            return binPath();
        case Glyph::Copy:
            return copyPath();
        case Glyph::Refresh:
            return refreshPath();
        case Glyph::Search:
            return searchPath();
        case Glyph::Menu:
            return menuPath();
        }
        return {};
    }

    class GlyphEngine : public QIconEngine
    {
    public:
        explicit GlyphEngine(Glyph glyph)
            : m_glyph(glyph)
        { }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
        {
            const QPalette palette = QGuiApplication::palette();
            const QColor color = mode == QIcon::Selected
                ? palette.color(QPalette::HighlightedText)
                : palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                QPalette::ButtonText);
            const qreal side = qMin(rect.width(), rect.height());
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->translate(QRectF(rect).center());
            painter->scale(side / 16, side / 16);
            painter->translate(-8, -8);
            painter->setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPath(glyphPath(m_glyph));
            painter->restore();
        }

        QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap pixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect({}, size), mode, state);
            return pixmap;
        }

        QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

    private:
        const Glyph m_glyph;
    };

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph)); // the icon owns it
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/keyturn-%1.png"_s.arg(size));
    return icon;
}

} // namespace Keyturn
