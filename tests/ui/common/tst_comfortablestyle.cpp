// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/colors.h"
#include "ui/common/comfortablestyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Not the application's, which other tests share.
ComfortableStyle &style()
{
    static ComfortableStyle style(u"Fusion"_s);
    return style;
}

QImage pictureOf(const QStyleOption &option, QStyle::ControlElement element)
{
    QImage picture(option.rect.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    style().drawControl(element, &option, &painter, nullptr);
    return picture;
}

} // namespace

class TestComfortableStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesWhatIsClickedLargeEnough();
    void marksWhatHasTheKeyboardHoweverItCameByIt();
    void movesNothing();
    void mendsColoursThatCannotBeToldApart();
    void leavesColoursThatCan();
    void beginsLatinTextsWhereOthersBegin();
};

void TestComfortableStyle::makesWhatIsClickedLargeEnough()
{
    QFont tiny;
    tiny.setPixelSize(6);
    QWidget window;
    const QList<QWidget *> targets{new QPushButton(u"x"_s, &window), new QToolButton(&window),
                                   new QCheckBox(u"x"_s, &window), new QComboBox(&window),
                                   new QLineEdit(&window)};
    for (QWidget *target : targets) {
        target->setFont(tiny);
        target->setStyle(&style());
        const QSize size = target->sizeHint();
        QVERIFY2(size.height() >= 24 && size.width() >= 24, target->metaObject()->className());
    }
}

void TestComfortableStyle::marksWhatHasTheKeyboardHoweverItCameByIt()
{
    QStyleOptionButton button;
    button.rect = {0, 0, 80, 24};
    button.state = QStyle::State_Enabled;
    const QImage without = pictureOf(button, QStyle::CE_PushButton);

    button.state |= QStyle::State_HasFocus; // and not State_KeyboardFocusChange

    const QImage with = pictureOf(button, QStyle::CE_PushButton);
    const QPoint onTheLine(40, 2);
    QVERIFY(contrast(with.pixelColor(onTheLine), without.pixelColor(onTheLine)) >= 3);
}

void TestComfortableStyle::movesNothing()
{
    QCOMPARE(style().styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    QProgressBar busy; // styles animate what they are given as a widget, and no other
    busy.setStyle(&style());
    busy.setRange(0, 0);
    busy.resize(200, 24);
    busy.show();
    QVERIFY(QTest::qWaitForWindowExposed(&busy));
    const QImage before = busy.grab().toImage();

    QTest::qWait(300);

    QCOMPARE(busy.grab().toImage(), before);
    QImage nothing(before.size(), before.format());
    nothing.fill(before.pixelColor(before.width() / 2, before.height() / 2));
    QVERIFY(before != nothing);
}

void TestComfortableStyle::mendsColoursThatCannotBeToldApart()
{
    QPalette colors(Qt::white);
    colors.setColor(QPalette::Highlight, QColor(0x308cc6)); // Fusion's: 3.7 : 1
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::PlaceholderText, QColor(0xbbbbbb));

    style().polish(colors);

    QVERIFY(contrast(colors.color(QPalette::Highlight), Qt::white) >= 4.5);
    QVERIFY(contrast(colors.color(QPalette::PlaceholderText), colors.color(QPalette::Base)) >= 4.5);
}

void TestComfortableStyle::leavesColoursThatCan()
{
    QPalette colors(Qt::white);
    colors.setColor(QPalette::Highlight, Qt::darkBlue);
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::PlaceholderText, Qt::black);
    colors.setColor(QPalette::Link, Qt::darkBlue);
    const QPalette before = colors;

    style().polish(colors);

    QCOMPARE(colors, before);
}

void TestComfortableStyle::beginsLatinTextsWhereOthersBegin()
{
    QLabel title(u"Keyturn"_s);
    title.setStyle(&style());
    title.resize(400, 40);
    const auto middleOfInk = [&title](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const QImage picture = title.grab().toImage();
        int columns = 0;
        int sum = 0;
        for (int x = 0; x < picture.width(); ++x) {
            bool hasInk = false;
            for (int y = 0; y < picture.height() && !hasInk; ++y)
                hasInk = picture.pixel(x, y) != picture.pixel(0, 0);
            columns += hasInk ? 1 : 0;
            sum += hasInk ? x : 0;
        }
        return columns == 0 ? -1 : sum / columns;
    };

    const int fromTheLeft = middleOfInk(Qt::LeftToRight);
    const int fromTheRight = middleOfInk(Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY2(fromTheLeft >= 0 && fromTheLeft < 150, qPrintable(QString::number(fromTheLeft)));
    QVERIFY2(fromTheRight > 250, qPrintable(QString::number(fromTheRight)));
}

QTEST_MAIN(TestComfortableStyle)
#include "tst_comfortablestyle.moc"
