// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QHelpEvent;
class QRect;
class QString;
class QWidget;

namespace Keyturn {

/// A tool tip for what is at that place of the view. Whoever named the application wrote no HTML
/// for us: the text is shown as it is.
void showPlainToolTip(const QHelpEvent &event, const QString &text, QWidget *view,
                      const QRect &place);

} // namespace Keyturn
