// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/announcement.h"

#include <QStringList>

/// What a window has screen readers say, of late.
inline QStringList announcementsOf(const QWidget &window)
{
    QStringList texts;
    const auto all = window.findChildren<Keyturn::Announcement *>();
    for (const Keyturn::Announcement *announcement : all)
        texts.append(announcement->text());
    return texts;
}
