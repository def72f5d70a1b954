// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/editmenu.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>

#include <functional>

namespace Keyturn {

namespace {

    struct Edit
    {
        QString text;
        QKeySequence::StandardKey key;
        std::function<void()> act;
        bool isPossible;
    };

    void add(QMenu &menu, QLineEdit &field, const Edit &edit)
    {
        // Shown only: the field itself has the shortcut.
        const QString key = QKeySequence(edit.key).toString(QKeySequence::NativeText);
        QAction *action = menu.addAction(edit.text + QLatin1Char('\t') + key);
        action->setEnabled(edit.isPossible);
        QObject::connect(action, &QAction::triggered, &field, edit.act);
    }

    QString text(const char *english)
    {
        return QCoreApplication::translate("Keyturn::EditMenu", english);
    }

    void addChanges(QMenu &menu, QLineEdit &field)
    {
        add(menu, field,
            {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "&Undo")), QKeySequence::Undo,
             [&field] { field.undo(); }, field.isUndoAvailable()});
        add(menu, field,
            {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "&Redo")), QKeySequence::Redo,
             [&field] { field.redo(); }, field.isRedoAvailable()});
        menu.addSeparator();
        add(menu, field,
            {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "Cu&t")), QKeySequence::Cut,
             [&field] { field.cut(); }, field.hasSelectedText()});
    }

    void popUp(QLineEdit &field, const QPoint &position)
    {
        auto *menu = new QMenu(&field);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const bool canChange = !field.isReadOnly();
        if (canChange)
            addChanges(*menu, field);
        add(*menu, field,
            {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "&Copy")), QKeySequence::Copy,
             [&field] { field.copy(); }, field.hasSelectedText()});
        if (canChange) {
            // Always possible, as nobody asks whether there is something to paste.
            add(*menu, field,
                {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "&Paste")), QKeySequence::Paste,
                 [&field] { field.paste(); }, true});
        }
        menu->addSeparator();
        add(*menu, field,
            {text(QT_TRANSLATE_NOOP("Keyturn::EditMenu", "Select &All")), QKeySequence::SelectAll,
             [&field] { field.selectAll(); }, !field.text().isEmpty()});
        menu->popup(position);
    }

    void popUpFor(QWidget &widget, QLineEdit &field)
    {
        widget.setContextMenuPolicy(Qt::CustomContextMenu);
        QObject::connect(&widget, &QWidget::customContextMenuRequested, &field,
                         [&widget, &field](const QPoint &position) {
                             popUp(field, widget.mapToGlobal(position));
                         });
    }

} // namespace

void giveEditMenu(QLineEdit &field)
{
    popUpFor(field, field);
}

void giveEditMenu(QAbstractSpinBox &box)
{
    if (auto *field = box.findChild<QLineEdit *>())
        popUpFor(box, *field);
}

} // namespace Keyturn
