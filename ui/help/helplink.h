// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QUrl>

namespace Keyturn {

/// Of the links that QDesktopServices hands to the program's own help.
inline constexpr QLatin1StringView HelpScheme("keyturn-help");

/// `topic` is the name of a page, with or without an anchor in it: "errors#proxy".
QUrl helpLink(const QString &topic);

/// Opens it beside whatever is on screen. Nothing happens where no help is there.
void openHelp(const QString &topic);

} // namespace Keyturn
