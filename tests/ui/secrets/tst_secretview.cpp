// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/secrettext.h"
#include "ui/secrets/secretview.h"

#include <QAccessible>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    SecretText text;
    bool isGone = false;
    SecretView view{[this] { return isGone ? nullptr : &text; }};
    QSignalSpy revealedChanged{&view, &SecretView::revealedChanged};
    QSignalSpy copyRequested{&view, &SecretView::copyRequested};

    explicit Bench(QByteArrayView secret = "7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4")
        : text(secret)
    {
        view.resize(view.sizeHint());
        view.show();
    }

    QAccessibleInterface *accessible() { return QAccessible::queryAccessibleInterface(&view); }
};

} // namespace

class TestSecretView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksTheSameForEverySecretWhileMasked();
    void drawsEveryCharacterOnceRevealed();
    void showsTheDifferenceBetweenSpaceAndNothing();
    void looksTheSameWhereOneReadsFromTheRight();
    void isMaskedAgainWhenTold();
    void isMaskedAgainAfterItsTime();
    void staysRevealedWithoutATime();
    void takesANewTimeWhileItIsRevealed();
    void showsNothingOnceTheSecretIsGone();
    void growsForALongSecretAndThenScrolls();
    void asksForACopyByKeyAndByMenu();
    void tellsScreenReadersTheValueOnlyWhileRevealed();
    void isOneReadOnlyThingToScreenReaders();
};

void TestSecretView::looksTheSameForEverySecretWhileMasked()
{
    Bench first("short");
    Bench second(QByteArray(300, 'x'));

    QCOMPARE(first.view.viewport()->grab().toImage(), second.view.viewport()->grab().toImage());

    first.view.setRevealed(true); // that the comparison can tell
    QVERIFY(first.view.viewport()->grab().toImage() != second.view.viewport()->grab().toImage());
}

void TestSecretView::drawsEveryCharacterOnceRevealed()
{
    const QByteArray secret = "7o48Q~QF3ZyBWNQ2vCjAHAhYo3tmDVI5ARf~2aL4";
    Bench original(secret);
    original.view.setRevealed(true);
    const QImage picture = original.view.viewport()->grab().toImage();

    for (qsizetype i = 0; i < secret.size(); ++i) {
        QByteArray changed = secret;
        changed[i] = secret[i] == 'x' ? 'y' : 'x';
        Bench other(changed);
        other.view.setRevealed(true);
        QVERIFY2(other.view.viewport()->grab().toImage() != picture,
                 qPrintable(QString::number(i)));
    }
}

void TestSecretView::showsTheDifferenceBetweenSpaceAndNothing()
{
    Bench without("secret");
    Bench with("secret ");
    without.view.setRevealed(true);
    with.view.setRevealed(true);

    QVERIFY(without.view.viewport()->grab().toImage() != with.view.viewport()->grab().toImage());
}

// Brackets have mirror images, and who types off one of those has another value.
void TestSecretView::looksTheSameWhereOneReadsFromTheRight()
{
    const auto pictureOf = [](Qt::LayoutDirection direction, bool revealed) {
        QGuiApplication::setLayoutDirection(direction);
        Bench bench("a(b)c<d>e[f]g{h}");
        bench.view.setRevealed(revealed);
        QImage picture = bench.view.viewport()->grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return picture;
    };

    for (const bool revealed : {false, true})
        QCOMPARE(pictureOf(Qt::RightToLeft, revealed), pictureOf(Qt::LeftToRight, revealed));
}

void TestSecretView::isMaskedAgainWhenTold()
{
    Bench bench;
    const QImage masked = bench.view.viewport()->grab().toImage();
    bench.view.setRevealed(true);
    QCOMPARE(bench.view.shownValue(), bench.text.utf8());

    bench.view.mask();

    QVERIFY(!bench.view.isRevealed());
    QCOMPARE(bench.view.shownValue(), QByteArrayView());
    QCOMPARE(bench.view.viewport()->grab().toImage(), masked);
    QCOMPARE(bench.revealedChanged.count(), 2);
}

void TestSecretView::isMaskedAgainAfterItsTime()
{
    Bench bench;
    bench.view.setRevealTime(50ms);
    bench.view.setRevealed(true);
    QVERIFY(bench.view.isRevealed());

    QTRY_VERIFY(!bench.view.isRevealed());
    QCOMPARE(bench.view.shownValue(), QByteArrayView());

    bench.view.setRevealed(true); // and again
    QTRY_VERIFY(!bench.view.isRevealed());
    QCOMPARE(bench.revealedChanged.count(), 4);
}

void TestSecretView::staysRevealedWithoutATime()
{
    Bench bench;
    bench.view.setRevealTime(0ms);
    bench.view.setRevealed(true);

    QTest::qWait(200);

    QVERIFY(bench.view.isRevealed());
}

void TestSecretView::takesANewTimeWhileItIsRevealed()
{
    Bench bench;
    bench.view.setRevealTime(1h);
    bench.view.setRevealed(true);
    QVERIFY(bench.view.isRevealed());

    bench.view.setRevealTime(50ms); // while it is revealed

    QTRY_VERIFY(!bench.view.isRevealed());
}

void TestSecretView::showsNothingOnceTheSecretIsGone()
{
    Bench bench;
    bench.view.setRevealed(true);

    bench.isGone = true;

    QCOMPARE(bench.view.shownValue(), QByteArrayView());
    bench.view.viewport()->grab(); // paints without it
    bench.view.mask();
    bench.view.viewport()->grab();
    bench.view.setRevealed(true);
    QVERIFY(!bench.view.isRevealed());
}

void TestSecretView::growsForALongSecretAndThenScrolls()
{
    Bench usual;
    Bench long300(QByteArray(300, 'x'));
    Bench endless(QByteArray(3000, 'x'));
    QCOMPARE(long300.view.minimumSizeHint(), usual.view.minimumSizeHint()); // no hint of the length

    for (Bench *bench : {&usual, &long300, &endless}) {
        bench->view.setRevealed(true);
        bench->view.resize(bench->view.minimumSizeHint());
    }

    QVERIFY(long300.view.minimumSizeHint().height() > usual.view.minimumSizeHint().height());
    QCOMPARE(long300.view.verticalScrollBar()->maximum(), 0); // all of it is to be seen
    QVERIFY(endless.view.verticalScrollBar()->maximum() > 0);
    const QImage top = endless.view.viewport()->grab().toImage();
    endless.view.setFocus();
    QTest::keyClick(&endless.view, Qt::Key_Down);
    QVERIFY(endless.view.verticalScrollBar()->value() > 0);
    QVERIFY(endless.view.viewport()->grab().toImage() != top);
}

void TestSecretView::asksForACopyByKeyAndByMenu()
{
    Bench bench;
    QTest::keySequence(&bench.view, QKeySequence::Copy);
    QCOMPARE(bench.copyRequested.count(), 1);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            bench.view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&bench.view, &event);
    auto *const menu = bench.view.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().constFirst()->text(), u"Copy value"_s);
    menu->actions().constFirst()->trigger();

    QCOMPARE(bench.copyRequested.count(), 2);
}

void TestSecretView::tellsScreenReadersTheValueOnlyWhileRevealed()
{
    Bench bench("caf\xc3\xa9~1");
    QAccessibleInterface *const accessible = bench.accessible();
    QVERIFY(accessible);
    QAccessibleTextInterface *const text = accessible->textInterface();
    QVERIFY(text);

    QCOMPARE(accessible->text(QAccessible::Name), u"Value"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"hidden"_s);
    QCOMPARE(accessible->text(QAccessible::Value), QString());
    QCOMPARE(text->characterCount(), 0);
    QCOMPARE(text->text(0, -1), QString());

    bench.view.setRevealed(true);

    QCOMPARE(accessible->text(QAccessible::Description), u"revealed"_s);
    QCOMPARE(accessible->text(QAccessible::Value), u"café~1"_s);
    QCOMPARE(text->characterCount(), 6);
    QCOMPARE(text->text(1, 4), u"afé"_s);
    QCOMPARE(text->text(0, -1), u"café~1"_s);
}

void TestSecretView::isOneReadOnlyThingToScreenReaders()
{
    Bench bench;
    QAccessibleInterface *const accessible = bench.accessible();
    QAccessibleTextInterface *const text = accessible->textInterface();
    bench.view.setRevealed(true);

    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().readOnly);
    QVERIFY(accessible->state().focusable);
    QCOMPARE(accessible->childCount(), 0);
    QCOMPARE(accessible->child(0), nullptr);
    QCOMPARE(accessible->childAt(5, 5), nullptr);
    QCOMPARE(accessible->indexOfChild(accessible), -1);

    text->setCursorPosition(3);
    text->addSelection(0, 3);
    text->setSelection(0, 0, 3);
    text->removeSelection(0);
    text->scrollToSubstring(0, 3);
    int start = -1;
    int end = -1;
    text->selection(0, &start, &end);
    QCOMPARE(end - start, 0);
    QCOMPARE(text->selectionCount(), 0);
    QCOMPARE(text->cursorPosition(), 0);
    QCOMPARE(text->offsetAtPoint({1, 1}), -1);
    QCOMPARE(text->attributes(0, &start, &end), QString());
    QCOMPARE(end, 40);
    QCOMPARE(text->characterRect(0), accessible->rect());
}

QTEST_MAIN(TestSecretView)
#include "tst_secretview.moc"
