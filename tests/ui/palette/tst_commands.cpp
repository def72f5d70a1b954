// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/popupbutton.h"
#include "ui/directory/navigation.h"
#include "ui/palette/commands.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Keyturn;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench()
        : layout(new QVBoxLayout(&window))
    { }

    QPushButton *addButton(const QString &text) const
    {
        auto *button = new QPushButton(text);
        layout->addWidget(button);
        return button;
    }

    std::vector<Command> commands()
    {
        window.show();
        return commandsOf(window);
    }

    QStringList names()
    {
        QStringList names;
        for (const Command &command : commands())
            names.append(command.name);
        return names;
    }

    Command command(const QString &name)
    {
        for (Command &command : commands()) {
            if (command.name == name)
                return command;
        }
        return {};
    }

    QWidget window;
    QVBoxLayout *layout;
};

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNamedAsTheirButtons();
    void leaveOutWhatCannotBeDone();
    void comeFromMenusAndTheirSubmenus();
    void comeFromContextMenus();
    void comeFromTheNavigation();
    void haveTheKeysOfShortcuts();
    void areNotDoneByKeysWhereTheButtonCannot();
    void doNothingOnceTheirButtonIsGone();
};

void TestCommands::areNamedAsTheirButtons()
{
    Bench bench;
    QPushButton *add = bench.addButton(u"&Add secret…"_s);
    bench.addButton(u"Certificates && secrets"_s);
    bench.addButton(u"&Delete…"_s)->setAccessibleName(u"Delete secret"_s);
    bench.addButton({});
    auto *field = new QLineEdit(u"text"_s);
    field->setClearButtonEnabled(true);
    bench.layout->addWidget(field);
    QSignalSpy clicked(add, &QPushButton::clicked);

    QCOMPARE(bench.names(),
             (QStringList{u"Add secret"_s, u"Certificates & secrets"_s, u"Delete secret"_s}));
    bench.command(u"Add secret"_s).run();
    QCOMPARE(clicked.size(), 1);
}

void TestCommands::leaveOutWhatCannotBeDone()
{
    Bench bench;
    bench.addButton(u"Disabled"_s)->setEnabled(false);
    bench.addButton(u"Hidden"_s)->hide();
    auto *dialog = new QWidget(&bench.window, Qt::Dialog);
    new QPushButton(u"Elsewhere"_s, dialog);
    dialog->show();
    QMenu menu;
    menu.addAction(u"Impossible"_s)->setEnabled(false);
    menu.addAction(u"Invisible"_s)->setVisible(false);
    menu.addSeparator();
    bench.layout->addWidget(new PopupButton(menu));

    QCOMPARE(bench.names(), QStringList());
}

void TestCommands::comeFromMenusAndTheirSubmenus()
{
    Bench bench;
    QMenu menu;
    QAction *settings = menu.addAction(u"&Settings…"_s);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    menu.addMenu(u"&Help"_s)->addAction(u"Simulate a &lost reply"_s);
    auto *button = new PopupButton(menu);
    bench.layout->addWidget(button);
    QSignalSpy triggered(settings, &QAction::triggered);

    QCOMPARE(bench.names(), (QStringList{u"Settings"_s, u"Help: Simulate a lost reply"_s}));
    QCOMPARE(bench.command(u"Settings"_s).keys, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    bench.command(u"Settings"_s).run();
    QCOMPARE(triggered.size(), 1);
    button->setEnabled(false);
    QCOMPARE(bench.names(), QStringList());
}

void TestCommands::comeFromContextMenus()
{
    Bench bench;
    auto *button = bench.addButton(u"&Delete secret…"_s);
    auto *table = new QWidget;
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *action = new QAction(u"Delete secret…"_s, table);
    action->setShortcut(Qt::Key_Delete);
    table->addAction(action);
    table->addAction(new QAction(u"Copy Secret ID"_s, table));
    bench.layout->addWidget(table);
    QSignalSpy clicked(button, &QPushButton::clicked);

    QCOMPARE(bench.names(), (QStringList{u"Delete secret"_s, u"Copy Secret ID"_s}));
    QCOMPARE(bench.command(u"Delete secret"_s).keys, QKeySequence(Qt::Key_Delete));
    bench.command(u"Delete secret"_s).run();
    QCOMPARE(clicked.size(), 1);
}

void TestCommands::comeFromTheNavigation()
{
    Bench bench;
    auto *navigation = new Navigation;
    bench.layout->addWidget(navigation);

    QVERIFY(bench.names().contains(u"Enterprise applications"_s));
    bench.command(u"Enterprise applications"_s).run();
    QCOMPARE(navigation->currentItem()->text(), u"Enterprise applications"_s);
}

void TestCommands::haveTheKeysOfShortcuts()
{
    Bench bench;
    bench.addButton(u"Refresh"_s);
    auto *refresh = new QShortcut(Qt::Key_F5, &bench.window);
    refresh->setWhatsThis(u"Refresh"_s);
    auto *search = new QShortcut(Qt::CTRL | Qt::Key_F, &bench.window);
    search->setWhatsThis(u"Search"_s);
    new QShortcut(Qt::Key_F7, &bench.window); // says nothing
    QSignalSpy activated(search, &QShortcut::activated);

    QCOMPARE(bench.names(), (QStringList{u"Refresh"_s, u"Search"_s}));
    QCOMPARE(bench.command(u"Refresh"_s).keys, QKeySequence(Qt::Key_F5));
    bench.command(u"Search"_s).run();
    QCOMPARE(activated.size(), 1);
}

void TestCommands::areNotDoneByKeysWhereTheButtonCannot()
{
    Bench bench;
    bench.addButton(u"&Add secret…"_s)->setEnabled(false);
    auto *shortcut = new QShortcut(QKeySequence::New, &bench.window);
    shortcut->setWhatsThis(u"Add secret"_s);

    QCOMPARE(bench.names(), QStringList());
}

void TestCommands::doNothingOnceTheirButtonIsGone()
{
    Bench bench;
    auto *button = bench.addButton(u"Retry"_s);
    const Command command = bench.command(u"Retry"_s);

    delete button;

    command.run();
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
