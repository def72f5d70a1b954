// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/darkpalette.h"
#include "ui/common/glyphicon.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <array>
#include <set>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array AllGlyphs{
    Glyph::Registration, Glyph::Person,  Glyph::Enterprise, Glyph::Robot, Glyph::Bin,
    Glyph::Copy,         Glyph::Refresh, Glyph::Search,     Glyph::Menu,
};

QImage pictureOf(Glyph glyph, int side, QIcon::Mode mode = QIcon::Normal)
{
    return glyphIcon(glyph)
        .pixmap({side, side}, 1.0, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

/// The colours of all pixels that are covered through and through.
std::set<QRgb> inks(const QImage &picture)
{
    std::set<QRgb> inks;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) == 255)
                inks.insert(picture.pixel(x, y));
        }
    }
    return inks;
}

std::set<QRgb> inksOfAll(QIcon::Mode mode)
{
    std::set<QRgb> all;
    for (const Glyph glyph : AllGlyphs)
        all.merge(inks(pictureOf(glyph, 32, mode)));
    return all;
}

bool isCovered(const QImage &picture, int x, int y)
{
    return qAlpha(picture.pixel(x, y)) > 0;
}

/// Each mode in a colour that nothing else has.
QPalette distinctPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::ButtonText, QColor(0x102030));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0xa0b0c0));
    palette.setColor(QPalette::Active, QPalette::HighlightedText, QColor(0xf0e0d0));
    return palette;
}

} // namespace

class TestGlyphIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isDrawnInEachModeAndSize_data();
    void isDrawnInEachModeAndSize();
    void showsEachThingInAnotherWay();
    void takesThePalettesColorForEachMode();
    void followsTheDesktopIntoTheDark();
    void hasPixelsOfItsOwnAtEachScale_data();
    void hasPixelsOfItsOwnAtEachScale();
    void isSharpOnAScreenOfAnyScale_data();
    void isSharpOnAScreenOfAnyScale();
    void staysSquareInTheMiddle();
};

void TestGlyphIcon::cleanup()
{
    QGuiApplication::setPalette({}); // the platform's
}

void TestGlyphIcon::isDrawnInEachModeAndSize_data()
{
    QTest::addColumn<QIcon::Mode>("mode");
    QTest::addColumn<int>("side");
    for (const auto &[name, mode] :
         {std::pair("normal", QIcon::Normal), std::pair("disabled", QIcon::Disabled),
          std::pair("selected", QIcon::Selected), std::pair("active", QIcon::Active)}) {
        for (const int side : {12, 16, 20, 24, 28, 32, 48, 72})
            QTest::addRow("%s %d", name, side) << mode << side;
    }
}

void TestGlyphIcon::isDrawnInEachModeAndSize()
{
    QFETCH(const QIcon::Mode, mode);
    QFETCH(const int, side);

    for (const Glyph glyph : AllGlyphs) {
        const QImage picture = pictureOf(glyph, side, mode);

        QCOMPARE(picture.size(), QSize(side, side));
        int covered = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                covered += isCovered(picture, x, y) ? 1 : 0;
        }
        const int all = side * side;
        QVERIFY2(covered > all / 10 && covered < all * 3 / 4,
                 qPrintable(u"glyph %1: %2"_s.arg(static_cast<int>(glyph)).arg(covered)));
        QVERIFY(!isCovered(picture, 0, 0) && !isCovered(picture, side - 1, side - 1));
    }
}

void TestGlyphIcon::showsEachThingInAnotherWay()
{
    for (const Glyph one : AllGlyphs) {
        for (const Glyph other : AllGlyphs)
            QCOMPARE(pictureOf(one, 16) == pictureOf(other, 16), one == other);
    }
}

void TestGlyphIcon::takesThePalettesColorForEachMode()
{
    QGuiApplication::setPalette(distinctPalette());

    QCOMPARE(inksOfAll(QIcon::Normal), (std::set<QRgb>{0xff102030}));
    QCOMPARE(inksOfAll(QIcon::Active), (std::set<QRgb>{0xff102030}));
    QCOMPARE(inksOfAll(QIcon::Disabled), (std::set<QRgb>{0xffa0b0c0}));
    QCOMPARE(inksOfAll(QIcon::Selected), (std::set<QRgb>{0xfff0e0d0}));
}

void TestGlyphIcon::followsTheDesktopIntoTheDark()
{
    const QIcon icon = glyphIcon(Glyph::Menu);
    const auto ink = [&icon] { return inks(icon.pixmap({32, 32}, 1.0).toImage()); };
    const std::set<QRgb> before = ink();

    QGuiApplication::setPalette(darkDesktopPalette());

    const QColor expected = darkDesktopPalette().color(QPalette::Active, QPalette::ButtonText);
    QCOMPARE(ink(), (std::set<QRgb>{expected.rgb()}));
    QVERIFY(ink() != before);
}

void TestGlyphIcon::hasPixelsOfItsOwnAtEachScale_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("pixels");
    QTest::addRow("100 %%") << 1.0 << 16;
    QTest::addRow("125 %%") << 1.25 << 20;
    QTest::addRow("150 %%") << 1.5 << 24;
    QTest::addRow("175 %%") << 1.75 << 28;
    QTest::addRow("200 %%") << 2.0 << 32;
    QTest::addRow("250 %%") << 2.5 << 40;
    QTest::addRow("300 %%") << 3.0 << 48;
}

void TestGlyphIcon::hasPixelsOfItsOwnAtEachScale()
{
    QFETCH(const qreal, scale);
    QFETCH(const int, pixels);

    const QPixmap pixmap = glyphIcon(Glyph::Search).pixmap({16, 16}, scale);

    QCOMPARE(pixmap.size(), QSize(pixels, pixels));
    QCOMPARE(pixmap.devicePixelRatio(), scale);
    QImage picture = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    picture.setDevicePixelRatio(1);
    QCOMPARE(picture, pictureOf(Glyph::Search, pixels));
}

void TestGlyphIcon::isSharpOnAScreenOfAnyScale_data()
{
    hasPixelsOfItsOwnAtEachScale_data();
}

/// A widget paints with an origin of its own, which need not be a whole pixel of the screen.
void TestGlyphIcon::isSharpOnAScreenOfAnyScale()
{
    QFETCH(const qreal, scale);
    QFETCH(const int, pixels);
    const QImage expected = pictureOf(Glyph::Search, pixels);

    for (const int offset : {0, 1, 2, 3}) {
        QImage screen(pixels * 2, pixels * 2, QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(scale);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        glyphIcon(Glyph::Search).paint(&painter, QRect(offset, offset, 16, 16));
        painter.end();

        screen.setDevicePixelRatio(1);
        const QImage found = screen.convertToFormat(QImage::Format_ARGB32);
        const int whole = qRound(offset * scale);
        const auto isAt = [&found, &expected](int corner) {
            return found.copy(QRect(QPoint(corner, corner), expected.size())) == expected;
        };
        QVERIFY2(isAt(whole) || isAt(whole - 1), qPrintable(QString::number(offset)));
    }
}

void TestGlyphIcon::staysSquareInTheMiddle()
{
    const QImage wide = glyphIcon(Glyph::Bin)
                            .pixmap({36, 16}, 1.0)
                            .toImage()
                            .convertToFormat(QImage::Format_ARGB32);

    QCOMPARE(wide.copy(10, 0, 16, 16), pictureOf(Glyph::Bin, 16));
    QVERIFY(!isCovered(wide, 5, 4) && !isCovered(wide, 30, 4));
}

QTEST_MAIN(TestGlyphIcon)
#include "tst_glyphicon.moc"
