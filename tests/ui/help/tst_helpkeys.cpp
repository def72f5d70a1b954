// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "support/helpanchors.h"
#include "support/windowbench.h"

#include <QAction>
#include <QShortcut>
#include <QTextDocument>

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

/// Of what does something by itself in the window: not the letters that are underlined.
QStringList keysOf(const QWidget &window)
{
    QStringList keys;
    const auto add = [&keys](const QKeySequence &key) {
        const QString text = key.toString();
        if (!text.isEmpty() && !text.startsWith("Alt+"_L1))
            keys.append(text);
    };
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
        QVERIFY2(told.contains(name), qPrintable(key));
    }

    for (const QString &key : {u"F1"_s, u"Ctrl+F"_s, u"Ctrl+K"_s, u"F5"_s, u"Ctrl+Q"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
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
