// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

class QWidget;

namespace Keyturn {

/// What a person has filled in, chosen, ticked and sorted by in a page: its fields, boxes, toggles
/// and headings, in the order in which they were made.
QVariantList filledIn(const QWidget &page);

/// The same into a page that is made like that one; nothing happens to one that is not.
void fillIn(QWidget &page, const QVariantList &content);

} // namespace Keyturn
