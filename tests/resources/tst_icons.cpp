// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

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

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMadeFromTheDrawing_data();
    void areMadeFromTheDrawing();
    void showAKeyHoweverSmall();
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
    const QString renderer = QStandardPaths::findExecutable(u"rsvg-convert"_s);
    if (renderer.isEmpty())
        QSKIP("rsvg-convert is not installed");
    const QDir icons(QStringLiteral(ICONS_FOLDER));
    const QImage kept(icons.filePath(u"keyturn-%1.png"_s.arg(size)));
    const QString pixels = QString::number(size);
    const QString drawing = size > 24 ? u"keyturn.svg"_s : u"keyturn-small.svg"_s;

    QProcess rendering;
    rendering.start(renderer, {u"-w"_s, pixels, u"-h"_s, pixels, icons.filePath(drawing)});
    QVERIFY(rendering.waitForFinished(30000));
    const QImage drawn = QImage::fromData(rendering.readAllStandardOutput(), "PNG");

    QCOMPARE(drawn.size(), QSize(size, size));
    QCOMPARE(kept.size(), drawn.size());
    QVERIFY2(largestDifference(premultiplied(kept), premultiplied(drawn)) <= Rounding,
             "the drawing has changed; packaging/icons makes the pictures anew");
}

/// The bow has a hole, and there is ground between the two bits.
void TestIcons::showAKeyHoweverSmall()
{
    const QImage icon(QDir(QStringLiteral(ICONS_FOLDER)).filePath(u"keyturn-16.png"_s));
    const auto isWhite = [&icon](int x, int y) { return qRed(icon.pixel(x, y)) > 200; };

    for (const int row : {1, 8, 11, 14})
        QVERIFY2(isWhite(7, row), qPrintable(QString::number(row)));
    QVERIFY(isWhite(4, 4) && isWhite(10, 11) && isWhite(10, 14));
    QVERIFY(!isWhite(7, 4) && !isWhite(8, 5) && !isWhite(10, 12));
}

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
