// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace Keyturn {

/// Something that can be done in a window now.
struct Command
{
    QString name = {}; ///< as on its button or in its menu, without mnemonic and ellipsis
    QKeySequence keys = {}; ///< empty if it has none
    std::function<void()> run = {}; ///< does nothing once what it was found at is gone
};

/// What the window offers: buttons, entries of the navigation, of menus and context menus, and
/// shortcuts that say what they are for (QShortcut::whatsThis). Each name once. Only what can be
/// seen and is enabled.
std::vector<Command> commandsOf(QWidget &window);

} // namespace Keyturn
