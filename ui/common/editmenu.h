// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractSpinBox;
class QLineEdit;

namespace Keyturn {

/// Gives the field a context menu of our own instead of Qt's, which asks the clipboard for its text
/// just to know whether something can be pasted. Of a program that does not answer it would wait 15
/// seconds for that, and a secret of ours it would read as a paste does.
void giveEditMenu(QLineEdit &field);
/// Likewise, for the text in the box.
void giveEditMenu(QAbstractSpinBox &box);

} // namespace Keyturn
