// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sortheaderaccessible.h"

#include "ui/common/sortheader.h"

namespace Keyturn {

SortHeaderAccessible::SortHeaderAccessible(SortHeader &header)
    : QAccessibleWidget(&header, QAccessible::Button)
{ }

void SortHeaderAccessible::announceColumn(SortHeader &header)
{
    QAccessibleEvent event(&header, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString SortHeaderAccessible::text(QAccessible::Text type) const
{
    if (type != QAccessible::Name)
        return QAccessibleWidget::text(type);
    const auto *header = static_cast<const SortHeader *>(widget());
    return SortHeader::tr("Sort by %1").arg(header->currentTitle());
}

} // namespace Keyturn
