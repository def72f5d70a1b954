// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Keyturn {

class TimelineModel;

/// Opens a window to print the timeline, on a printer or into a PDF; where Qt cannot print, one to
/// save it as PDF. `said` gets a sentence about what came of it. Both outlive the window's parent.
void askToPrint(const TimelineModel &timeline, const QString &heading, QWidget *parent,
                const std::function<void(const QString &)> &said);

/// As PDF, into that file. The sentence tells what came of it.
QString saveTimeline(const TimelineModel &timeline, const QString &heading, const QString &path);

} // namespace Keyturn
