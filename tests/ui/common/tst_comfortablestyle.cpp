// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/highcontrastpalette.h"
#include "ui/common/colors.h"
#include "ui/common/comfortablestyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOption>
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
    void beginsTextsThatCanBeSelectedThereToo();
    void turnsTheArrowBesideATextAround();
    void keepsTheOrderOfAKeyInAMenu();
    void outlinesWhatIsClickedWhereThereAreNoShades();
    void rollsNothingOut();
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

void TestComfortableStyle::beginsTextsThatCanBeSelectedThereToo()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLabel version(u"Qt 6.4.2"_s);
    version.setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel middle(u"<b>Keyturn</b>"_s);
    middle.setAlignment(Qt::AlignCenter);

    style().polish(&version);
    style().polish(&middle);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(version.alignment().testFlag(Qt::AlignRight));
    QVERIFY(version.alignment().testFlag(Qt::AlignAbsolute));
    QVERIFY(version.alignment().testFlag(Qt::AlignVCenter));
    QCOMPARE(middle.alignment(), Qt::Alignment(Qt::AlignCenter));
}

void TestComfortableStyle::turnsTheArrowBesideATextAround()
{
    QStyleOptionToolButton button;
    button.rect = {0, 0, 80, 24};
    button.state = QStyle::State_Enabled;
    button.toolButtonStyle = Qt::ToolButtonTextBesideIcon;
    button.features = QStyleOptionToolButton::Arrow;
    button.arrowType = Qt::RightArrow;
    button.iconSize = {16, 16};
    const QImage fromTheLeft = pictureOf(button, QStyle::CE_ToolButtonLabel);

    button.direction = Qt::RightToLeft;

    const QImage fromTheRight = pictureOf(button, QStyle::CE_ToolButtonLabel);
    const auto ink = [](const QImage &picture, int from, int to) {
        int sum = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < picture.height(); ++y)
                sum += picture.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        return sum;
    };
    QVERIFY(ink(fromTheLeft, 0, 24) > 0);
    QCOMPARE(ink(fromTheRight, 0, 24), 0);
    QVERIFY(ink(fromTheRight, 56, 80) > 0);
}

void TestComfortableStyle::keepsTheOrderOfAKeyInAMenu()
{
    QStyleOptionMenuItem entry;
    entry.rect = {0, 0, 200, 24};
    entry.state = QStyle::State_Enabled;
    entry.menuItemType = QStyleOptionMenuItem::Normal;
    entry.direction = Qt::RightToLeft;
    entry.reservedShortcutWidth = 80;
    const auto drawn = [&entry](const QString &key) {
        entry.text = u"\t"_s + key;
        QImage picture(entry.rect.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setLayoutDirection(entry.direction);
        style().drawControl(QStyle::CE_MenuItem, &entry, &painter, nullptr);
        return picture;
    };

    const QImage asItIs = drawn(u"Ctrl+,"_s);
    const QImage marked = drawn(u"\u2066Ctrl+,\u2069"_s);

    QCOMPARE(asItIs, marked);
}

void TestComfortableStyle::outlinesWhatIsClickedWhereThereAreNoShades()
{
    QStyleOptionButton box;
    box.rect = {0, 0, 20, 20};
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    const auto corner = [&box](const QPalette &colors) {
        box.palette = colors;
        QImage picture(box.rect.size(), QImage::Format_RGB32);
        picture.fill(colors.color(QPalette::Window));
        QPainter painter(&picture);
        style().drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
        return picture.pixelColor(0, 10);
    };

    QCOMPARE(corner(highContrastPalette()), QColor(Qt::white));
    QCOMPARE(corner(highContrastWhitePalette()), QColor(Qt::black));
    QVERIFY(corner(QPalette(QColor(0xefefef))) != QColor(Qt::black));
}

void TestComfortableStyle::rollsNothingOut()
{
    const QList<Qt::UIEffect> effects{Qt::UI_AnimateMenu,  Qt::UI_FadeMenu,
                                      Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip,  Qt::UI_AnimateToolBox};
    QApplication::setEffectEnabled(Qt::UI_General);
    for (const Qt::UIEffect effect : effects) {
        QApplication::setEffectEnabled(effect);
        QVERIFY(QApplication::isEffectEnabled(effect));
    }

    useComfortableStyle();

    for (const Qt::UIEffect effect : effects)
        QVERIFY(!QApplication::isEffectEnabled(effect));
}

QTEST_MAIN(TestComfortableStyle)
#include "tst_comfortablestyle.moc"
