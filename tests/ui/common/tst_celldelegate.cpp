// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/celldelegate.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ShortTextRole = Qt::UserRole + 1;

const QString Whole = u"in 12 days · another valid to 19 May 2027"_s;
const QString Shorter = u"in 12 days · another valid"_s;

/// One cell, drawn.
struct Bench
{
    explicit Bench(const QString &text, const QString &shorter = {})
    {
        auto *const item = new QStandardItem(text);
        if (!shorter.isEmpty())
            item->setData(shorter, ShortTextRole);
        model.appendRow(item);
        delegate.setShortTextRole(ShortTextRole);
    }

    static int widthFor(const QString &text)
    {
        const QFontMetrics metrics{QApplication::font()};
        return metrics.horizontalAdvance(text) + 2 * CellDelegate::margin(metrics) + 2;
    }

    QImage draw(int width, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        QStyleOptionViewItem option;
        option.direction = direction;
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.rect = {0, 0, width, CellDelegate::rowHeight(option.fontMetrics)};
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    }

    QStandardItemModel model;
    CellDelegate delegate{{CellDelegate::Look::Plain}, Qt::UserRole, nullptr};
};

/// The row, between two columns.
int lowestInk(const QImage &picture, std::pair<int, int> columns)
{
    for (int y = picture.height() - 1; y >= 0; --y) {
        for (int x = columns.first; x < columns.second; ++x) {
            if (qGray(picture.pixel(x, y)) < 160)
                return y;
        }
    }
    return -1;
}

} // namespace

class TestCellDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheWholeTextWhereItFits();
    void drawsTheShorterTextWhereTheWholeOneDoesNotFit();
    void elidesWhatHasNoShorterText();
    void keepsTheOrderOfAMaskedValueFromRightToLeft();
};

void TestCellDelegate::drawsTheWholeTextWhereItFits()
{
    const int width = Bench::widthFor(Whole);

    QCOMPARE(Bench(Whole, Shorter).draw(width), Bench(Whole).draw(width));
}

void TestCellDelegate::drawsTheShorterTextWhereTheWholeOneDoesNotFit()
{
    const int width = Bench::widthFor(Shorter);

    QCOMPARE(Bench(Whole, Shorter).draw(width), Bench(Shorter).draw(width));
    // Elided in its turn, rather than the whole one.
    QCOMPARE(Bench(Whole, Shorter).draw(width / 2), Bench(Shorter).draw(width / 2));
}

void TestCellDelegate::elidesWhatHasNoShorterText()
{
    const int width = Bench::widthFor(Shorter);

    QVERIFY(Bench(Whole).draw(width) != Bench(Shorter).draw(width));
}

// Its letters stand on the line, what masks it hangs above.
void TestCellDelegate::keepsTheOrderOfAMaskedValueFromRightToLeft()
{
    const QString masked = u"o4b******"_s;
    const QImage picture = Bench(masked).draw(Bench::widthFor(masked), Qt::RightToLeft);
    const int third = picture.width() / 3;

    QVERIFY(lowestInk(picture, {0, third}) > lowestInk(picture, {2 * third, picture.width()}));
}

QTEST_MAIN(TestCellDelegate)
#include "tst_celldelegate.moc"
