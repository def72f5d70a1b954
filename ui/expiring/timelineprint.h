// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace Keyturn {

class TimelineModel;

/// Puts a timeline on pages, each with the heading, the months and its number. False where the
/// device takes nothing.
bool printTimeline(QPagedPaintDevice &device, const TimelineModel &timeline,
                   const QString &heading);

} // namespace Keyturn
