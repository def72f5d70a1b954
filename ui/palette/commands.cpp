// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/commands.h"

#include "ui/common/mnemonic.h"
#include "ui/common/popupbutton.h"
#include "ui/directory/navigation.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

namespace {

    /// "&Add secret…" is "Add secret".
    QString plainText(const QString &text)
    {
        QString plain = withoutMnemonic(text);
        while (plain.endsWith(u'…') || plain.endsWith(u'.'))
            plain.chop(1);
        return plain.trimmed();
    }

    QString nameOf(const QAbstractButton &button)
    {
        return button.accessibleName().isEmpty() ? plainText(button.text())
                                                 : button.accessibleName();
    }

    class Gatherer
    {
    public:
        explicit Gatherer(QWidget &window)
            : m_window(window)
        { }

        std::vector<Command> gather()
        {
            addNavigation();
            addButtons();
            addContextMenus();
            addShortcuts();
            return std::move(m_commands);
        }

    private:
        void add(Command command)
        {
            if (command.name.isEmpty())
                return;
            const auto known = std::ranges::find(m_commands, command.name, &Command::name);
            if (known == m_commands.end())
                m_commands.push_back(std::move(command));
            else if (known->keys.isEmpty())
                known->keys = command.keys;
        }

        void addNavigation()
        {
            const auto navigations = m_window.findChildren<Navigation *>();
            for (Navigation *const navigation : navigations) {
                for (int row = 0; navigation->isVisible() && row < navigation->count(); ++row) {
                    const auto go = [entries = QPointer(navigation), row] {
                        if (entries)
                            entries->setCurrentRow(row);
                    };
                    add({.name = navigation->item(row)->text(), .run = go});
                }
            }
        }

        void addButtons()
        {
            const auto buttons = m_window.findChildren<QAbstractButton *>();
            for (QAbstractButton *const button : buttons) {
                if (!isThere(*button) || qobject_cast<QLineEdit *>(button->parentWidget()))
                    continue;
                if (auto *const popup = qobject_cast<PopupButton *>(button)) {
                    addMenu(popup->menu(), {});
                    continue;
                }
                const auto click = [clicked = QPointer(button)] {
                    if (clicked)
                        clicked->click();
                };
                add({.name = nameOf(*button), .run = click}); // its shortcut is its mnemonic
            }
        }

        void addContextMenus()
        {
            const auto widgets = m_window.findChildren<QWidget *>();
            for (const QWidget *const widget : widgets) {
                if (!isThere(*widget) || widget->contextMenuPolicy() != Qt::ActionsContextMenu)
                    continue;
                const auto actions = widget->actions();
                for (QAction *const action : actions)
                    addAction(*action, {});
            }
        }

        void addShortcuts()
        {
            const auto shortcuts = m_window.findChildren<QShortcut *>();
            for (QShortcut *const shortcut : shortcuts) {
                const QString name = shortcut->whatsThis();
                // Where a button does it, that tells whether it can be done.
                const auto buttons = m_window.findChildren<QAbstractButton *>();
                const bool isAButtons = std::ranges::any_of(
                    buttons, [&name](const auto *button) { return nameOf(*button) == name; });
                const bool isKnown =
                    std::ranges::find(m_commands, name, &Command::name) != m_commands.end();
                if (isAButtons && !isKnown)
                    continue;
                const auto activate = [activated = QPointer(shortcut)] {
                    if (activated)
                        Q_EMIT activated->activated();
                };
                add({.name = name, .keys = shortcut->key(), .run = activate});
            }
        }

        void addMenu(const QMenu &menu, const QString &title)
        {
            const auto actions = menu.actions();
            for (QAction *const action : actions)
                addAction(*action, title);
        }

        void addAction(QAction &action, const QString &title)
        {
            if (action.isSeparator() || !action.isVisible() || !action.isEnabled())
                return;
            if (const QMenu *const menu = action.menu())
                return addMenu(*menu, plainText(action.text()));
            const QString text = plainText(action.text());
            const auto trigger = [triggered = QPointer(&action)] {
                if (triggered)
                    triggered->trigger();
            };
            add({.name = title.isEmpty() ? text : u"%1: %2"_s.arg(title, text),
                 .keys = action.shortcut(),
                 .run = trigger});
        }

        bool isThere(const QWidget &widget) const
        {
            return widget.isVisible() && widget.isEnabled() && widget.window() == &m_window;
        }

        QWidget &m_window;
        std::vector<Command> m_commands;
    };

} // namespace

std::vector<Command> commandsOf(QWidget &window)
{
    return Gatherer(window).gather();
}

} // namespace Keyturn
