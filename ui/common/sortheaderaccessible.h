// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>

namespace Keyturn {

class SortHeader;

/// What a screen reader learns of a SortHeader that has the keyboard: the column it is on. The
/// headings themselves are children of the table.
class SortHeaderAccessible : public QAccessibleWidget
{
public:
    explicit SortHeaderAccessible(SortHeader &header);

    static void announceColumn(SortHeader &header); ///< the keyboard is on another one

    QString text(QAccessible::Text type) const override;
    int childCount() const override { return 0; }
};

} // namespace Keyturn
