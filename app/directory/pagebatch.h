// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/directory/pageparser.h"

#include <QMetaType>

#include <vector>

namespace Keyturn {

/// Some pages of a list, in their order, on their way to whoever shows them.
struct PageBatch
{
    std::vector<SharedPage> pages;
    qsizetype skippedCount = 0;
    qsizetype unreadSecretCount = 0;

    void add(const ParsedPage &page)
    {
        pages.push_back(page.objects);
        skippedCount += page.skippedCount;
        unreadSecretCount += page.unreadSecretCount;
    }
};

} // namespace Keyturn

Q_DECLARE_METATYPE(Keyturn::PageBatch)
