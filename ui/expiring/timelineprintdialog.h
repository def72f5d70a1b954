// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <tl/expected.hpp>

class QWidget;

namespace Keyturn {

class TimelineModel;

/// A sentence that tells of it, where it went well and where it did not.
using PrintOutcome = tl::expected<QString, QString>;

/// Opens a window to print the timeline, on a printer or into a PDF; where Qt cannot print, one to
/// save it as PDF. `tell` gets what came of it. Both outlive the window's parent.
void askToPrint(const TimelineModel &timeline, const QString &heading, QWidget *parent,
                const std::function<void(const PrintOutcome &)> &tell);

/// As PDF, into that file.
PrintOutcome saveTimeline(const TimelineModel &timeline, const QString &heading,
                          const QString &path);

} // namespace Keyturn
