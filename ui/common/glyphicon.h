// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace Keyturn {

/// What our own icons show.
enum class Glyph {
    Registration,
    Person,
    Enterprise,
    Robot,
    Bin,
    Copy,
    Refresh,
    Search,
    Menu,
    Activity,
    Expiring,
    Kept
};

/// An icon in the palette's own colours, so that it fits light, dark and every scale.
QIcon glyphIcon(Glyph glyph);

QIcon programIcon(); ///< Keyturn's own, in all sizes
QPixmap programPicture(); ///< the same, 64 pixels wide at every scale

} // namespace Keyturn
