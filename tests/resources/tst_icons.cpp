// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Two versions of a renderer round differently; another drawing differs by far more than that.
constexpr int Rounding = 12;

int largestDifference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest =
                std::max({largest, std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                          std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return largest;
}

QImage premultiplied(const QImage &image)
{
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QDir icons()
{
    return {QStringLiteral(ICONS_FOLDER)};
}

QDir glyphs()
{
    return {icons().filePath(u"glyphs"_s)};
}

/// The drawing as the renderer makes it today; null if there is no renderer or it fails.
QImage rendered(const QString &drawing, int size)
{
    const QString pixels = QString::number(size);
    QProcess rendering;
    rendering.start(u"rsvg-convert"_s, {u"-w"_s, pixels, u"-h"_s, pixels, drawing});
    return rendering.waitForFinished(30000)
        ? QImage::fromData(rendering.readAllStandardOutput(), "PNG")
        : QImage();
}

bool isRendererThere()
{
    return !QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty();
}

constexpr std::array GlyphSizes{16, 20, 24, 28, 32, 36, 40, 48, 64, 72};

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMadeFromTheDrawing_data();
    void areMadeFromTheDrawing();
    void showAKeyHoweverSmall();
    void holdEachGlyphInEachSizeAndNoOther();
    void holdGlyphsMadeFromTheirDrawings_data();
    void holdGlyphsMadeFromTheirDrawings();
    void holdGlyphsOfOneLineOnWholePixels();
};

void TestIcons::areMadeFromTheDrawing_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        QTest::addRow("%d", size) << size;
}

void TestIcons::areMadeFromTheDrawing()
{
    QFETCH(const int, size);
    if (!isRendererThere())
        QSKIP("rsvg-convert is not installed");
    const QImage kept(icons().filePath(u"keyturn-%1.png"_s.arg(size)));
    const QString drawing = size > 24 ? u"keyturn.svg"_s : u"keyturn-small.svg"_s;

    const QImage drawn = rendered(icons().filePath(drawing), size);

    QCOMPARE(drawn.size(), QSize(size, size));
    QCOMPARE(kept.size(), drawn.size());
    QVERIFY2(largestDifference(premultiplied(kept), premultiplied(drawn)) <= Rounding,
             "the drawing has changed; packaging/icons makes the pictures anew");
}

/// The bow has a hole, and there is ground between the two bits.
void TestIcons::showAKeyHoweverSmall()
{
    const QImage icon(icons().filePath(u"keyturn-16.png"_s));
    const auto isWhite = [&icon](int x, int y) { return qRed(icon.pixel(x, y)) > 200; };

    for (const int row : {1, 8, 11, 14})
        QVERIFY2(isWhite(7, row), qPrintable(QString::number(row)));
    QVERIFY(isWhite(4, 4) && isWhite(10, 11) && isWhite(10, 14));
    QVERIFY(!isWhite(7, 4) && !isWhite(8, 5) && !isWhite(10, 12));
}

void TestIcons::holdEachGlyphInEachSizeAndNoOther()
{
    QStringList expected;
    const QStringList drawings = glyphs().entryList({u"*.svg"_s});
    QCOMPARE(drawings.size(), 12);
    for (const QString &drawing : drawings) {
        for (const int size : GlyphSizes)
            expected += u"%1-%2.png"_s.arg(drawing.chopped(4)).arg(size);
    }
    expected.sort();

    QStringList found = glyphs().entryList({u"*.png"_s});
    found.sort();

    QCOMPARE(found, expected);
}

void TestIcons::holdGlyphsMadeFromTheirDrawings_data()
{
    QTest::addColumn<QString>("drawing");
    const QStringList drawings = glyphs().entryList({u"*.svg"_s});
    for (const QString &drawing : drawings)
        QTest::newRow(qPrintable(drawing)) << drawing;
}

void TestIcons::holdGlyphsMadeFromTheirDrawings()
{
    QFETCH(const QString, drawing);
    if (!isRendererThere())
        QSKIP("rsvg-convert is not installed");

    for (const int size : GlyphSizes) {
        const QImage drawn = rendered(glyphs().filePath(drawing), size);
        const QImage kept(glyphs().filePath(u"%1-%2.png"_s.arg(drawing.chopped(4)).arg(size)));

        QCOMPARE(drawn.size(), QSize(size, size));
        QCOMPARE(kept.size(), drawn.size());
        QVERIFY2(largestDifference(premultiplied(kept), premultiplied(drawn)) <= Rounding,
                 "the drawing has changed; packaging/icons makes the pictures anew");
    }
}

/// Only then do they look as if from one hand, and are sharp where most are seen.
void TestIcons::holdGlyphsOfOneLineOnWholePixels()
{
    const QStringList drawings = glyphs().entryList({u"*.svg"_s});
    for (const QString &drawing : drawings) {
        QFile file(glyphs().filePath(drawing));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"viewBox=\"0 0 16 16\""_s), qPrintable(drawing));
        QVERIFY2(text.contains(u"stroke=\"#000000\" stroke-width=\"1\" stroke-linecap=\"round\""_s),
                 qPrintable(drawing));
        QCOMPARE(text.count(u"stroke-width"_s), 1);

        const QImage small(glyphs().filePath(u"%1-16.png"_s.arg(drawing.chopped(4))));
        int solid = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                solid += qAlpha(small.pixel(x, y)) > 220 ? 1 : 0;
        }
        QVERIFY2(solid >= 10, qPrintable(u"%1: %2"_s.arg(drawing).arg(solid)));
    }
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
