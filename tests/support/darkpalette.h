// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QWidget>

/// As a desktop in its dark mode hands it to programs.
inline QPalette darkDesktopPalette()
{
    QPalette palette(QColor(0x333333), QColor(0x2b2b2b));
    palette.setColor(QPalette::Base, QColor(0x1f1f1f));
    palette.setColor(QPalette::AlternateBase, QColor(0x262626));
    palette.setColor(QPalette::Highlight, QColor(0x2f65ca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6ea8fe));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a3a3a));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

/// The desktop goes dark while the widget is on the screen.
inline void goDark(QWidget &shown)
{
    QApplication::setPalette(darkDesktopPalette());
    QEvent change(QEvent::ApplicationPaletteChange); // sent to all widgets while a program runs
    QCoreApplication::sendEvent(&shown, &change);
}
