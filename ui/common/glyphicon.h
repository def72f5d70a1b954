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
constexpr int PictureSide = 64;
QPixmap programPicture(); ///< the same, of that side at every scale

} // namespace Keyturn
