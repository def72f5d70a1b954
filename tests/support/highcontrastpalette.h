// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

/// A desktop for people who need much contrast: white on black, yellow and cyan.
inline QPalette highContrastPalette()
{
    QPalette colors(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::black);
    colors.setColor(QPalette::Window, Qt::black);
    colors.setColor(QPalette::Button, Qt::black);
    colors.setColor(QPalette::AlternateBase, Qt::black);
    colors.setColor(QPalette::Highlight, Qt::cyan);
    colors.setColor(QPalette::HighlightedText, Qt::black);
    colors.setColor(QPalette::Link, Qt::yellow);
    colors.setColor(QPalette::LinkVisited, Qt::yellow);
    colors.setColor(QPalette::ToolTipBase, Qt::black);
    colors.setColor(QPalette::ToolTipText, Qt::white);
    colors.setColor(QPalette::PlaceholderText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f)); // as Windows has it
    return colors;
}

/// Likewise, black on white.
inline QPalette highContrastWhitePalette()
{
    QPalette colors(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
    colors.setColor(QPalette::Window, Qt::white);
    colors.setColor(QPalette::Button, Qt::white);
    colors.setColor(QPalette::AlternateBase, Qt::white);
    colors.setColor(QPalette::Highlight, QColor(0x37, 0x00, 0x6e)); // as Windows has it
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::Link, QColor(0x00, 0x00, 0x9f));
    colors.setColor(QPalette::LinkVisited, QColor(0x00, 0x00, 0x9f));
    colors.setColor(QPalette::ToolTipBase, Qt::white);
    colors.setColor(QPalette::ToolTipText, Qt::black);
    colors.setColor(QPalette::PlaceholderText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, QColor(0x60, 0x00, 0x00));
    return colors;
}
