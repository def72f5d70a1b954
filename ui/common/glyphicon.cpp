// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/glyphicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QtMath>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    QString nameOf(Glyph glyph)
    {
        switch (glyph) {
        case Glyph::Registration:
            return u"registration"_s;
        case Glyph::Person:
            return u"person"_s;
        case Glyph::Enterprise:
            return u"enterprise"_s;
        case Glyph::Robot:
            return u"robot"_s;
        case Glyph::Bin:
            return u"bin"_s;
        case Glyph::Copy:
            return u"copy"_s;
        case Glyph::Refresh:
            return u"refresh"_s;
        case Glyph::Search:
            return u"search"_s;
        case Glyph::Menu:
            return u"menu"_s;
        case Glyph::Activity:
            return u"activity"_s;
        case Glyph::Expiring:
            return u"expiring"_s;
        case Glyph::Kept:
            return u"kept"_s;
        }
        return {};
    }

    /// The picture of that side; made from the next larger one, or the largest.
    QImage shapeOf(Glyph glyph, int side)
    {
        // Those of packaging/icons.
        constexpr std::array sides{16, 20, 24, 28, 32, 36, 40, 48, 64, 72};
        const auto *next = std::find_if(sides.begin(), sides.end() - 1,
                                        [side](int candidate) { return candidate >= side; });
        const QImage picture(u":/icons/glyphs/%1-%2.png"_s.arg(nameOf(glyph)).arg(*next));
        return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
            .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

    /// Windows' own style writes on what is selected as on all else, whatever the palette says.
    bool isWrittenOnAsElsewhere()
    {
        const QStyle *style = QApplication::style();
        if (const auto *before = qobject_cast<const QProxyStyle *>(style))
            style = before->baseStyle();
        return style->inherits("QWindowsVistaStyle");
    }

    QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected && !isWrittenOnAsElsewhere())
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                             QPalette::ButtonText);
    }

    class GlyphEngine : public QIconEngine
    {
    public:
        explicit GlyphEngine(Glyph glyph)
            : m_glyph(glyph)
        { }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
        {
            const int side = qMin(rect.width(), rect.height());
            const qreal scale = painter->device()->devicePixelRatioF();
            QImage picture = inColor(colorFor(mode), qRound(side * scale));
            picture.setDevicePixelRatio(scale);
            QRect place(0, 0, side, side);
            place.moveCenter(rect.center());
            painter->drawImage(place.topLeft(), picture);
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
        QImage inColor(const QColor &color, int side)
        {
            if (m_shape.width() != side)
                m_shape = shapeOf(m_glyph, side);
            QImage picture = m_shape;
            QPainter painter(&picture);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(picture.rect(), color);
            painter.end();
            return picture;
        }

        const Glyph m_glyph;
        QImage m_shape; ///< of the side that was asked for last
    };

    QString pictureFile(int size)
    {
        return u":/icons/keyturn-%1.png"_s.arg(size);
    }

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph)); // the icon owns it
}

QIcon programIcon()
{
    QIcon icon;
    // With their sizes, or each would be read to tell it.
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        icon.addFile(pictureFile(size), QSize(size, size));
    return icon;
}

QPixmap programPicture()
{
    const qreal scale = qGuiApp->devicePixelRatio();
    const int wanted = qCeil(PictureSide * scale);
    const int side = wanted <= PictureSide ? 1 : wanted <= 2 * PictureSide ? 2 : 4;
    QPixmap picture(pictureFile(side * PictureSide));
    if (picture.width() != wanted)
        picture = picture.scaledToWidth(wanted, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    return picture;
}

} // namespace Keyturn
