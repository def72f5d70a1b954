// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

// What everybody who cannot see well, or uses no mouse, relies on; each tells of a window what
// breaks the rule, or nothing. They follow WCAG 2.2, level AA.

/// What the keyboard can be on has a name and a role, and so have tables, lists and pictures.
QStringList namelessIn(const QWidget &window);
/// What is clicked is at least 24 by 24 pixels, save where the like is around a letter of a text.
QStringList smallTargetsIn(const QWidget &window);
/// What is written can be read: 4.5 : 1, or 3 : 1 where it is large. As it is painted.
QStringList paleTextsIn(QWidget &window);
/// What has the keyboard looks otherwise than before, by 3 : 1. Moves the focus.
QStringList unmarkedFocusIn(QWidget &window);
