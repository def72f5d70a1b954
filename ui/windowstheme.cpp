// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowstheme.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Keyturn {

bool isDarkWanted(const QSettings &personalize, const QSettings &contrast)
{
    constexpr int HighContrastOn = 1; // HCF_HIGHCONTRASTON
    const bool isHighContrast = (contrast.value("Flags"_L1).toInt() & HighContrastOn) != 0;
    return !isHighContrast && personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0;
}

QPalette darkPalette()
{
    const QColor text(0xf0, 0xf0, 0xf0);
    const QColor faint(0x85, 0x85, 0x85);
    QPalette colors(text, QColor(0x2d, 0x2d, 0x2d), QColor(0x5a, 0x5a, 0x5a),
                    QColor(0x14, 0x14, 0x14), QColor(0x3c, 0x3c, 0x3c), text,
                    QColor(0x19, 0x19, 0x19));
    colors.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    colors.setColor(QPalette::AlternateBase, QColor(0x24, 0x24, 0x24));
    colors.setColor(QPalette::BrightText, Qt::white);
    colors.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x2b, 0x2b));
    colors.setColor(QPalette::ToolTipText, text);
    colors.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    colors.setColor(QPalette::Highlight, QColor(0x0f, 0x6c, 0xbd));
    colors.setColor(QPalette::HighlightedText, Qt::white);
    colors.setColor(QPalette::Link, QColor(0x6c, 0xb8, 0xf6));
    colors.setColor(QPalette::LinkVisited, QColor(0xb4, 0xa0, 0xff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, faint);
    return colors;
}

void followWindowsTheme()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    const QSettings contrast(uR"(HKEY_CURRENT_USER\Control Panel\Accessibility\HighContrast)"_s,
                             QSettings::NativeFormat);
    if (!isDarkWanted(personalize, contrast))
        return;
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(darkPalette());
#endif
}

} // namespace Keyturn
