// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/foreignclipboardowner.h"
#include "ui/common/editmenu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QMenu *openMenu(QWidget &widget)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, widget.rect().center(),
                            widget.mapToGlobal(widget.rect().center()));
    QCoreApplication::sendEvent(&widget, &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().section(u'\t', 0, 0).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text().section(u'\t', 0, 0).remove(u'&'));
    }
    return texts;
}

struct Bench
{
    QLineEdit field;

    Bench()
    {
        giveEditMenu(field);
        field.show();
    }

    void choose(const QString &text)
    {
        QMenu *menu = openMenu(field);
        find(*menu, text)->trigger();
        menu->close();
    }
};

} // namespace

class TestEditMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void hasWhatQtsOwnHas();
    void editsTheText();
    void offersWhatIsPossible();
    void changesNothingThatIsReadOnly();
    void worksInADateField();
    void doesNotReadAForeignClipboard();
    void qtsOwnDoes();
};

void TestEditMenu::cleanup()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void TestEditMenu::hasWhatQtsOwnHas()
{
    Bench bench;

    const QMenu *menu = openMenu(bench.field);

    QVERIFY(menu);
    QCOMPARE(textsOf(*menu),
             QStringList({u"Undo"_s, u"Redo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Select All"_s}));
}

void TestEditMenu::editsTheText()
{
    Bench bench;
    QTest::keyClicks(&bench.field, u"prod"_s);

    bench.choose(u"Select All"_s);
    bench.choose(u"Cut"_s);
    QCOMPARE(bench.field.text(), QString());
    bench.choose(u"Paste"_s);
    bench.choose(u"Paste"_s);
    QCOMPARE(bench.field.text(), u"prodprod"_s);
    bench.choose(u"Undo"_s);
    QCOMPARE(bench.field.text(), u"prod"_s);
}

void TestEditMenu::offersWhatIsPossible()
{
    Bench bench;
    QMenu *menu = openMenu(bench.field);
    QVERIFY(!find(*menu, u"Undo"_s)->isEnabled());
    QVERIFY(!find(*menu, u"Copy"_s)->isEnabled());
    QVERIFY(!find(*menu, u"Select All"_s)->isEnabled());
    QVERIFY(find(*menu, u"Paste"_s)->isEnabled());
    menu->close();

    QTest::keyClicks(&bench.field, u"prod"_s);
    bench.field.selectAll();

    menu = openMenu(bench.field);
    QVERIFY(find(*menu, u"Undo"_s)->isEnabled());
    QVERIFY(find(*menu, u"Copy"_s)->isEnabled());
    QVERIFY(find(*menu, u"Select All"_s)->isEnabled());
}

void TestEditMenu::changesNothingThatIsReadOnly()
{
    Bench bench;
    bench.field.setText(u"an ID"_s);
    bench.field.setReadOnly(true);

    const QMenu *menu = openMenu(bench.field);

    QCOMPARE(textsOf(*menu), QStringList({u"Copy"_s, u"Select All"_s}));
}

void TestEditMenu::worksInADateField()
{
    QDateTimeEdit box(QDateTime(QDate(2027, 5, 19), QTime(14, 2)));
    giveEditMenu(box);
    box.show();
    QMenu *menu = openMenu(box);
    QVERIFY(menu);

    find(*menu, u"Select All"_s)->trigger();

    QCOMPARE(box.findChild<QLineEdit *>()->selectedText(), box.text());
}

void TestEditMenu::doesNotReadAForeignClipboard()
{
    Bench bench;
    ForeignClipboardOwner other;
    QVERIFY(other.hasTheClipboard());
    other.freeze();

    QVERIFY(openMenu(bench.field));
    QApplication::activePopupWidget()->close();
    QDateTimeEdit box;
    giveEditMenu(box);
    box.show();
    QVERIFY(openMenu(box));

    QVERIFY(!other.wasAsked());
}

void TestEditMenu::qtsOwnDoes()
{
    QLineEdit field;
    field.show();
    ForeignClipboardOwner other;
    QVERIFY(other.hasTheClipboard());

    QVERIFY(openMenu(field)); // not frozen, or this would take 15 seconds

    QVERIFY(other.wasAsked());
}

QTEST_MAIN(TestEditMenu)
#include "tst_editmenu.moc"
