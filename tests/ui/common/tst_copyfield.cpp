// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/announcements.h"
#include "ui/common/copyfield.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPaintEvent>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    QWidget window;
    CopyField *field =
        new CopyField(u"Object ID"_s, u"Copy Object ID"_s, Qt::ElideMiddle, 15, &window);

    Bench()
    {
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(field, 0, Qt::AlignLeft);
        window.resize(600, 100);
        window.show();
        QGuiApplication::clipboard()->setText(u"something else"_s);
        field->setContent({.shown = id(), .copied = id()});
    }

    static QString id() { return u"8a1d9a0c-6b5e-4b0a-9d43-6f5b1c2d3e4f"_s; }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    QLabel *label(const QString &text) const
    {
        const auto labels = field->findChildren<QLabel *>();
        const auto found = std::ranges::find(labels, text, &QLabel::text);
        return found == labels.end() ? nullptr : *found;
    }

    QString told(QAccessible::Text what) const
    {
        return QAccessible::queryAccessibleInterface(field)->text(what);
    }
};

/// What a widget was asked to paint.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

class TestCopyField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesByAClickAnywhere_data();
    void copiesByAClickAnywhere();
    void copiesByKeys_data();
    void copiesByKeys();
    void saysSoInThePlaceOfTheValueForAMoment();
    void leavesNothingBehindWhenItsTextChanges();
    void saysSoToScreenReaders();
    void isNarrowHoweverLongTheValueIs();
    void tellsTheWholeInTheToolTipAndTakesNoMarkupForIt();
    void isNotOfUseWithNothingToCopy();
    void leavesRoomForItsPictureFromRightToLeft();
    void forgetsThatItWasCopiedWithAnotherValue();
};

void TestCopyField::copiesByAClickAnywhere_data()
{
    QTest::addColumn<QPointF>("place"); // of its width and height

    QTest::newRow("on the name") << QPointF(0.1, 0.2);
    QTest::newRow("on the value") << QPointF(0.3, 0.8);
    QTest::newRow("at the end") << QPointF(0.97, 0.8);
}

void TestCopyField::copiesByAClickAnywhere()
{
    QFETCH(QPointF, place);
    const Bench bench;
    const QPoint there(int(place.x() * bench.field->width()),
                       int(place.y() * bench.field->height()));

    // Through the window, as the pointer does: a label in between must not swallow it.
    QWidget *hit = bench.window.childAt(bench.field->mapTo(&bench.window, there));
    QCOMPARE(hit, bench.field);
    QTest::mouseClick(hit, Qt::LeftButton, {}, there);

    QCOMPARE(Bench::copied(), Bench::id());
}

void TestCopyField::copiesByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestCopyField::copiesByKeys()
{
    QFETCH(Qt::Key, key);
    Bench bench;
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTest::keyClick(&bench.window, Qt::Key_Tab);
    QVERIFY(bench.field->hasFocus());

    QTest::keyClick(bench.field, key);

    QCOMPARE(Bench::copied(), Bench::id());
}

void TestCopyField::saysSoInThePlaceOfTheValueForAMoment()
{
    const Bench bench;
    QVERIFY(bench.label(Bench::id()));

    bench.field->click();

    QVERIFY(bench.label(u"Copied"_s));
    QVERIFY(!bench.label(Bench::id()));
    QTRY_VERIFY(bench.label(Bench::id()));
    QCOMPARE(bench.field->shown(), Bench::id());
}

void TestCopyField::leavesNothingBehindWhenItsTextChanges()
{
    Bench bench;
    QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
    QCoreApplication::processEvents();
    PaintedRegion painted(*bench.field);

    bench.field->click();

    // The icon behind the text, too, which moves with its end.
    QTRY_COMPARE(painted.region.boundingRect(), bench.field->rect());
}

void TestCopyField::saysSoToScreenReaders()
{
    const Bench bench;
    QCOMPARE(QAccessible::queryAccessibleInterface(bench.field)->role(), QAccessible::Button);
    QCOMPARE(bench.told(QAccessible::Name), u"Copy Object ID"_s);
    QCOMPARE(bench.told(QAccessible::Description), Bench::id());

    bench.field->click();

    QCOMPARE(bench.told(QAccessible::Name), u"Copy Object ID"_s);
    QCOMPARE(bench.told(QAccessible::Description), Bench::id());
    QCOMPARE(announcementsOf(bench.window), QStringList{u"Copied"_s});
}

void TestCopyField::isNarrowHoweverLongTheValueIs()
{
    const Bench bench;
    const int width = bench.field->width();
    QVERIFY(width < bench.window.fontMetrics().horizontalAdvance(Bench::id()));

    bench.field->setContent({.shown = QString(300, u'm'), .copied = u"x"_s});

    QCOMPARE(bench.field->sizeHint().width(), width);
    QVERIFY(bench.field->minimumSizeHint().width() <= width);
}

void TestCopyField::tellsTheWholeInTheToolTipAndTakesNoMarkupForIt()
{
    const Bench bench;
    QCOMPARE(bench.field->toolTip(), Bench::id());

    bench.field->setContent({.shown = u"<b>Ana</b> and 1 more"_s,
                             .copied = u"addresses"_s,
                             .whole = u"<b>Ana</b>\nBo"_s});

    QCOMPARE(bench.field->toolTip(), u"&lt;b&gt;Ana&lt;/b&gt;<br>Bo"_s);
    QCOMPARE(bench.told(QAccessible::Description), u"<b>Ana</b>\nBo"_s);
    QCOMPARE(bench.label(u"<b>Ana</b> and 1 more"_s)->textFormat(), Qt::PlainText);
}

void TestCopyField::isNotOfUseWithNothingToCopy()
{
    const Bench bench;

    bench.field->setContent({.shown = u"—"_s, .copied = {}});
    QTest::mouseClick(bench.field, Qt::LeftButton);

    QVERIFY(!bench.field->isEnabled());
    QCOMPARE(Bench::copied(), u"something else"_s);
    QVERIFY(bench.label(u"—"_s));
}

void TestCopyField::leavesRoomForItsPictureFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const Bench bench;
    const int before = bench.label(Bench::id())->x();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);

    QVERIFY(before >= bench.field->style()->pixelMetric(QStyle::PM_SmallIconSize));
}

void TestCopyField::forgetsThatItWasCopiedWithAnotherValue()
{
    const Bench bench;
    bench.field->click();

    bench.field->setContent({.shown = u"42"_s, .copied = u"42"_s});

    QVERIFY(bench.label(u"42"_s));
    QCOMPARE(bench.told(QAccessible::Description), u"42"_s);
}

QTEST_MAIN(TestCopyField)
#include "tst_copyfield.moc"
