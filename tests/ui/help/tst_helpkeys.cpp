// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/helpanchors.h"
#include "support/windowbench.h"
#include "ui/help/helpwindow.h"
#include "ui/signin/accountbutton.h"
#include "ui/signin/accountmenu.h"

#include <QAction>
#include <QDir>
#include <QShortcut>
#include <QTextDocument>
#include <QTranslator>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

QSet<QString> keysOnThePage()
{
    static const QRegularExpression Row(u"<tr><td>([^<]*)</td>"_s);
    QSet<QString> keys;
    for (auto rows = Row.globalMatch(helpPage(u"keys"_s, {})); rows.hasNext();)
        keys.insert(rows.next().captured(1));
    return keys;
}

/// With what Alt is pressed, wherever a language's pages say so, as Qt names the keys.
QStringList altKeysToldIn(const QString &language)
{
    static const QRegularExpression Key(u"Alt\\+(\\w+)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const QHash<QString, QString> names = {{u"向左键"_s, u"Left"_s}, {u"向右键"_s, u"Right"_s}};
    QStringList keys;
    const QStringList pages = helpPageNames();
    for (const QString &page : pages) {
        for (auto found = Key.globalMatch(helpPage(page, {language})); found.hasNext();) {
            const QString name = found.next().captured(1);
            keys.append(u"Alt+"_s + names.value(name, name));
        }
    }
    keys.removeDuplicates();
    return keys;
}

/// Of what does something by itself in the window, or stands underlined on a button.
QStringList keysOf(const QWidget &window)
{
    QStringList keys;
    const auto add = [&keys](const QKeySequence &key) {
        if (!key.isEmpty())
            keys.append(key.toString());
    };
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        add(button->shortcut());
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        add(action->shortcut());
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        add(shortcut->key());
    return keys;
}

} // namespace

class TestHelpKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameEachShortcutOfTheWindow();
    void areThereWithAltAsTheLanguageTells_data();
    void areThereWithAltAsTheLanguageTells();
    void openTheHelpOnceOnly();
};

void TestHelpKeys::nameEachShortcutOfTheWindow()
{
    WindowBench bench;
    bench.openSampleTenant();
    const QSet<QString> told = keysOnThePage();
    const QStringList keys = keysOf(*bench.window);

    for (const QString &key : keys) {
        const QString name = key == "Del"_L1 ? u"Delete"_s : key;
        // Those on buttons and in menus are told by a line under their letter.
        QVERIFY2(key.startsWith("Alt+"_L1) || told.contains(name), qPrintable(key));
    }

    for (const QString &key : {u"F1"_s, u"Ctrl+F"_s, u"Ctrl+K"_s, u"F5"_s, u"Ctrl+Q"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void TestHelpKeys::areThereWithAltAsTheLanguageTells_data()
{
    QTest::addColumn<QString>("language");

    const QStringList languages = QDir(u":/help"_s).entryList(QDir::Dirs);
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestHelpKeys::areThereWithAltAsTheLanguageTells()
{
    QFETCH(const QString, language);
    QTranslator texts;
    QVERIFY(texts.load(u":/translations/keyturn_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&texts);
    WindowBench bench;
    bench.openSampleTenant();
    AccountMenu menu; // what an AccountFlow puts into the window
    const AccountButton account(menu);
    const HelpWindow help;

    const QStringList told = altKeysToldIn(language);
    const QStringList keys =
        keysOf(*bench.window) + keysOf(help) + QStringList{account.shortcut().toString()};

    QVERIFY2(told.size() >= 3, qPrintable(told.join(u' ')));
    for (const QString &key : told)
        QVERIFY2(keys.count(key) == 1, qPrintable(key)); // a second one would make both do nothing
}

void TestHelpKeys::openTheHelpOnceOnly()
{
    WindowBench bench;
    bench.openSampleTenant();
    const QSignalSpy asked(bench.window.get(), &MainWindow::helpRequested);
    bench.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));

    QTest::keyClick(bench.window.get(), Qt::Key_F1);

    QCOMPARE(asked, (QList<QVariantList>{{QString()}}));
}

QTEST_MAIN(TestHelpKeys)
#include "tst_helpkeys.moc"
